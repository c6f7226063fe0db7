import { officialCodes } from "../gazetteer/cog.ts";
import { readPlaces } from "../gazetteer/geonames.ts";
import type { Tables } from "../../../src/edition/tables.ts";

/** Every coordinate of the table that names a GeoNames place is that of the place, to four decimals (about ten metres). */
function coordinatesAreThoseOfGeoNames(tables: Tables): string[] {
  const places = new Map(readPlaces().map(({ id, point }) => [id, point]));
  return tables.territories.flatMap(({ id, point_basis, longitude, latitude }) => {
    const placeId = /geonames:(\d+)$/.exec(point_basis)?.[1];
    if (!placeId) return [];
    const place = places.get(placeId);
    if (!place) return [`territories.csv: ${id}: GeoNames has no place ${placeId}`];
    const isSame = Math.abs(place[0] - Number(longitude)) < 1e-4 && Math.abs(place[1] - Number(latitude)) < 1e-4;
    return isSame ? [] : [`territories.csv: ${id} stands ${longitude}, ${latitude}; GeoNames says ${place.join(", ")}`];
  });
}

/** Every French code stands in the Code officiel géographique (2026) or in the list of EPCI that comes with it. */
function frenchCodesAreOfficial(tables: Tables): string[] {
  const official = officialCodes();
  return tables.territories
    .filter(({ country, valid_to, code }) => country === "FR" && valid_to === "" && code !== "")
    .filter(({ level, code }) => official[level] && !official[level].has(code))
    .map(({ id, code }) => `territories.csv: ${id}: the COG has no code ${code}`);
}

/** An Arabic name of a French municipality is one that GeoNames has for it. */
function arabicNamesAreThoseOfGeoNames(tables: Tables): string[] {
  const names = new Set(
    readPlaces().flatMap(({ municipalityCode, otherNames }) => otherNames.map((name) => `${municipalityCode} ${name}`)),
  );
  return tables.french_arabic_names
    .filter(({ code, arabic_name }) => !names.has(`${code} ${arabic_name}`))
    .map(({ code, arabic_name }) => `french_arabic_names.csv: GeoNames does not call ${code} ${arabic_name}`);
}

/** Breaches of what the tables promise of positions, codes and Arabic names, told by the packages they come from. */
export function checkPackages(tables: Tables): string[] {
  return [coordinatesAreThoseOfGeoNames, frenchCodesAreOfficial, arabicNamesAreThoseOfGeoNames].flatMap((pledge) =>
    pledge(tables).map((breach) => `${pledge.name}: ${breach}`),
  );
}
