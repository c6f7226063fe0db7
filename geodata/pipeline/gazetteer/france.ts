import { group, max, rollup } from "d3-array";
import { checkFile, schemaVersion } from "../../../src/data/schema.ts";
import { type FranceFile, franceFile } from "../../../src/data/gazetteerFile.ts";
import type { Point } from "../../../src/domain/model.ts";
import type { Tables } from "../../../src/edition/tables.ts";
import { officialIntermunicipalities, type OfficialMunicipality, officialMunicipalities, populationYear } from "./cog.ts";
import { columnsOf } from "./columns.ts";
import { readPlaces } from "./geonames.ts";

/** GeoNames' own codes of France and its overseas départements. */
const countries = new Set(["FR", "GP", "MQ", "GF", "RE", "YT"]);

/** The point of each municipality, by INSEE code: of the place that bears its name, else of its most populous one. */
function pointsByCode(): (municipality: OfficialMunicipality) => Point | undefined {
  const places = group(
    readPlaces().filter(({ country }) => countries.has(country)),
    ({ municipalityCode }) => municipalityCode,
  );
  return ({ code, name }) => {
    const [best] = (places.get(code) ?? []).toSorted(
      (a, b) => Number(b.name === name) - Number(a.name === name) || b.population - a.population,
    );
    return best?.point;
  };
}

/** Points of the atlas, by INSEE code, which prevail. */
const pointsOfAtlas = ({ territories }: Tables) =>
  new Map(
    territories
      .filter(({ code_scheme, longitude }) => code_scheme === "insee-cog" && longitude !== "")
      .map(({ code, longitude, latitude }): [string, Point] => [code, [Number(longitude), Number(latitude)]]),
  );

/** All French municipalities and intermunicipal bodies, as the site loads them. @throws InvalidFile */
export function franceGazetteer(tables: Tables): FranceFile {
  const official = officialMunicipalities();
  const pointOf = pointsByCode();
  const fromAtlas = pointsOfAtlas(tables);
  const bodies = officialIntermunicipalities();
  const bodyOf = new Map(bodies.flatMap(({ memberCodes }, index) => memberCodes.map((code) => [code, index])));
  const rows = official.map((municipality) => ({
    ...municipality,
    departmentId: `fr-department-${municipality.departmentCode}`,
    point: fromAtlas.get(municipality.code) ?? pointOf(municipality),
  }));
  const { column, ...placed } = columnsOf(rows);
  const ordinal = (row: OfficialMunicipality) => Number(row.code.slice(row.departmentCode.length));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  /** Where most people of an intermunicipal body live. */
  const departmentOf = (memberCodes: readonly string[]) => {
    const people = rollup(
      memberCodes.flatMap((code) => byCode.get(code) ?? []),
      (members) => members.reduce((sum, { population }) => sum + population, 0),
      ({ departmentId }) => departmentId,
    );
    const most = max(people.values());
    return placed.departmentIds.findIndex((departmentId) => people.get(departmentId) === most);
  };
  return checkFile("gazetteer/france.json", franceFile, {
    schemaVersion,
    municipalities: {
      ...placed,
      populationYears: placed.departmentIds.map((departmentId) => populationYear(departmentId.replace("fr-department-", ""))),
      codes: column((row, before) => ordinal(row) - (before ? ordinal(before) : 0)),
      names: column(({ name }) => name),
      populations: column(({ population }) => population),
      intermunicipalities: column(({ code }) => bodyOf.get(code) ?? null),
    },
    arabicNames: Object.fromEntries(tables.french_arabic_names.map(({ code, arabic_name }) => [code, arabic_name])),
    intermunicipalities: {
      codes: bodies.map(({ code }) => code),
      names: bodies.map(({ name }) => name),
      kinds: bodies.map(({ kind }) => kind),
      departments: bodies.map(({ memberCodes }) => departmentOf(memberCodes)),
    },
  });
}
