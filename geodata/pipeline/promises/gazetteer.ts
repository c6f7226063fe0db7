import { gzipSync } from "node:zlib";
import { rollup } from "d3-array";
import { buildAtlas } from "../../../src/data/buildAtlas.ts";
import { buildGazetteer } from "../../../src/data/buildGazetteer.ts";
import type { FranceFile, MoroccoFile } from "../../../src/data/gazetteerFile.ts";
import type { AtlasFile } from "../../../src/data/schema.ts";
import type { Level, Territory } from "../../../src/domain/model.ts";
import type { Shore } from "../../../src/domain/shores.ts";
import type { Tables } from "../../../src/edition/tables.ts";

/** The files that the site loads, by name. */
export interface Gazetteer {
  readonly france: FranceFile;
  readonly morocco: MoroccoFile;
}

interface Gathered {
  readonly tables: Tables;
  readonly atlas: AtlasFile;
  readonly files: Gazetteer;
  /** As the site reads them. */
  readonly territories: readonly Territory[];
}

/** How many there are in law: the COG 2026 and its list of EPCI, the census of 2024. */
const expected: readonly (readonly [Shore, Level, number])[] = [
  ["fr", "municipality", 34_875],
  ["fr", "intermunicipality", 1255],
  ["ma", "municipality", 1503],
];

/** What a reader who searches waits for, in bytes after gzip. */
const mostBytes = 450_000;

function everyTerritoryIsThereOnce({ territories }: Gathered): string[] {
  const counts = expected.flatMap(([shore, level, count]) => {
    const found = territories.filter((one) => one.shore === shore && one.level === level).length;
    return found === count ? [] : [`${found} territories of the level ${level} on the shore ${shore}, not ${count}`];
  });
  const ids = new Set(territories.map(({ id }) => id));
  return ids.size === territories.length ? counts : [...counts, `${territories.length - ids.size} ids stand twice`];
}

/** One territory, one id: a code that the atlas knows as well has the same id in both. */
function idsAreThoseOfTheAtlas({ atlas, territories }: Gathered): string[] {
  const ids = new Map(territories.map(({ id, code }) => [`${code?.scheme} ${code?.value}`, id]));
  return atlas.territories.flatMap(({ id, code }) => {
    const other = ids.get(`${code?.scheme} ${code?.value}`);
    return other === undefined || other === id ? [] : [`${id} of territories.csv is ${other} in the gazetteer`];
  });
}

function municipalitiesStandInTheirProvince({ tables }: Gathered): string[] {
  const codes = new Map(tables.territories.map(({ id, code }) => [id, code]));
  return tables.moroccan_municipalities
    .filter(({ code, parent_id }) => !code.startsWith(`${codes.get(parent_id)}.`))
    .map(({ id, parent_id }) => `moroccan_municipalities.csv: the code of ${id} is not one of ${parent_id}`);
}

/** Provinces and préfectures add up to what the census tells of them, and they to their regions. */
function populationsAddUp({ tables, atlas, territories }: Gathered): string[] {
  const regionOf = new Map(atlas.memberships.filter(({ validTo }) => !validTo).map((row) => [row.departmentId, row.regionId]));
  const municipalities = territories.filter(({ shore, level }) => shore === "ma" && level === "municipality");
  const sum = (holderOf: (parentId: string) => string | undefined) =>
    rollup(
      municipalities,
      (ofOne) => ofOne.reduce((total, { population }) => total + (population?.count ?? 0), 0),
      ({ parentId = "" }) => holderOf(parentId),
    );
  const sums = new Map([...sum((parentId) => parentId), ...sum((parentId) => regionOf.get(parentId))]);
  return tables.populations
    .filter(({ territory_id, population }) => sums.get(territory_id) !== Number(population))
    .map(
      ({ territory_id, population }) => `${territory_id}: its municipalities have ${sums.get(territory_id)}, not ${population}`,
    );
}

function filesAreSmall({ files }: Gathered): string[] {
  const bytes = Object.values(files).reduce((sum, file) => sum + gzipSync(JSON.stringify(file)).byteLength, 0);
  return bytes <= mostBytes ? [] : [`the files have ${bytes} bytes after gzip, more than ${mostBytes}`];
}

/** Breaches of what the gazetteer promises: all is there, once, under one id, and adds up. */
export function checkGazetteer(tables: Tables, atlas: AtlasFile, files: Gazetteer): string[] {
  const territories = [...buildGazetteer(files.france, files.morocco, buildAtlas(atlas))].flat();
  return [
    everyTerritoryIsThereOnce,
    idsAreThoseOfTheAtlas,
    municipalitiesStandInTheirProvince,
    populationsAddUp,
    filesAreSmall,
  ].flatMap((pledge) => pledge({ tables, atlas, files, territories }).map((breach) => `${pledge.name}: ${breach}`));
}
