import { readdirSync, readFileSync } from "node:fs";
import { assembleEdition } from "../../src/edition/assembleEdition.ts";
import type { Breach } from "../../src/edition/promises/checkPromises.ts";
import type { Tables } from "../../src/edition/tables.ts";
import { buildBoundaries } from "./boundaries/buildBoundaries.ts";
import { readCensus } from "./gazetteer/census.ts";
import { franceGazetteer } from "./gazetteer/france.ts";
import { moroccoGazetteer } from "./gazetteer/morocco.ts";
import { landscapes } from "./landscapes/landscapes.ts";
import { loadWords } from "./loadWords.ts";
import { checkBoundaries } from "./promises/boundaries.ts";
import { checkGazetteer } from "./promises/gazetteer.ts";
import { checkPackages } from "./promises/packages.ts";

export const root = new URL("../../", import.meta.url);
export const sources = new URL("geodata/sources/", root);
export const published = new URL("geodata/published/", root);
export const reuse = new URL("public/data/", root);

/** Limits as they are published, TopoJSON, by the name of their file. */
type Boundaries = ReadonlyMap<string, string>;

interface Built {
  /** By address. */
  readonly files: ReadonlyMap<string, string>;
  /** Promises that are broken: by the tables, row by row, or by what comes of them and of packages, in words. */
  readonly breaches: readonly (Breach | string)[];
}

/** The boundaries that lie in the repository: no table changes them. */
function publishedBoundaries(): Boundaries {
  const folder = new URL("boundaries/", published);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}

/** What is made of tables over boundaries, and the promises that it breaks. @throws BrokenIdentifiers, InvalidFile */
async function assemble(tables: Tables, boundaries: Boundaries) {
  const edition = assembleEdition(tables, { census: readCensus(tables), boundaries, words: await loadWords() });
  const gazetteer = { france: franceGazetteer(tables), morocco: moroccoGazetteer(tables, edition.shapes) };
  const current = tables.memberships.filter(({ valid_to }) => valid_to === "");
  const breaches = [
    ...edition.breaches,
    ...checkPackages(tables),
    ...checkGazetteer(tables, edition.atlas, gazetteer),
    ...checkBoundaries(
      boundaries,
      current.map((row) => ({ departmentId: row.department_id, regionId: row.region_id })),
    ),
  ];
  return { edition, gazetteer, breaches };
}

/** Promises that tables break, over the boundaries that are published. @throws BrokenIdentifiers, InvalidFile */
export const breachesOf = async (tables: Tables): Promise<Built["breaches"]> =>
  (await assemble(tables, publishedBoundaries())).breaches;

/**
 * All files that the tables give.
 * @throws BrokenIdentifiers, InvalidFile
 */
export async function buildFiles(tables: Tables): Promise<Built> {
  const boundaries = await buildBoundaries();
  const { edition, gazetteer, breaches } = await assemble(tables, boundaries);
  const { atlas, shapes, loaded, reused } = edition;
  const files = new Map<string, string>();
  for (const [name, content] of loaded) files.set(new URL(`edition/${name}`, published).href, content);
  for (const [name, content] of Object.entries(gazetteer))
    files.set(new URL(`gazetteer/${name}.json`, published).href, `${JSON.stringify(content)}\n`);
  const places = landscapes(tables, boundaries, shapes, atlas, gazetteer);
  files.set(new URL("gazetteer/landscapes.json", published).href, `${JSON.stringify(places)}\n`);
  for (const [name, content] of boundaries) files.set(new URL(`boundaries/${name}`, published).href, content);
  for (const [name, content] of reused) files.set(new URL(name, reuse).href, content);
  return { files, breaches };
}
