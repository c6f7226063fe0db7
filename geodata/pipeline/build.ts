import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from "node:fs";
import { languages } from "../../src/domain/languages.ts";
import { assembleAtlas } from "./assemble/atlas.ts";
import { assembleFunding } from "./assemble/funding.ts";
import { assembleSentences } from "./assemble/sentences.ts";
import { readCensus } from "./gazetteer/census.ts";
import { franceGazetteer } from "./gazetteer/france.ts";
import { moroccoGazetteer } from "./gazetteer/morocco.ts";
import { buildBoundaries } from "./boundaries/buildBoundaries.ts";
import { landscapes } from "./landscapes/landscapes.ts";
import { placeTerritories, readShapes } from "./points.ts";
import { checkBoundaries } from "./promises/boundaries.ts";
import { checkIdentifiers, checkPromises } from "./promises/checkPromises.ts";
import { checkGazetteer } from "./promises/gazetteer.ts";
import { checkPackages } from "./promises/packages.ts";
import { buildPublished } from "./published/buildPublished.ts";
import { readTables, type Tables } from "./tables.ts";

/**
 * `tsx geodata/pipeline/build.ts` writes what the site loads and publishes; with `--check` it writes nothing and fails
 * on any difference with what is committed, or on any broken promise. Only this file touches the disk.
 */
const root = new URL("../../", import.meta.url);
const published = new URL("geodata/published/", root);
/** Folders that the pipeline owns. */
const folders = [published, new URL("boundaries/", published), new URL("gazetteer/", published)];
const reuse = new URL("public/data/", root);

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/** All files that the tables give, by address, and the promises that are broken. */
async function build(tables: Tables): Promise<{ files: Map<string, string>; breaches: string[] }> {
  const boundaries = await buildBoundaries();
  const shapes = readShapes(boundaries, tables.memberships);
  const census = readCensus(tables);
  const atlas = assembleAtlas(tables, placeTerritories(tables, shapes), census);
  const gazetteer = { france: franceGazetteer(tables), morocco: moroccoGazetteer(tables, shapes) };
  const files = new Map<string, string>([[new URL("atlas.json", published).href, json(atlas)]]);
  for (const language of languages) {
    files.set(new URL(`sentences.${language}.json`, published).href, json(assembleSentences(tables, language)));
  }
  files.set(new URL("funding.json", published).href, json(assembleFunding(tables)));
  for (const [name, content] of Object.entries(gazetteer))
    files.set(new URL(`gazetteer/${name}.json`, published).href, json(content));
  const places = landscapes(tables, boundaries, shapes, atlas, gazetteer);
  files.set(new URL("gazetteer/landscapes.json", published).href, json(places));
  for (const [name, content] of boundaries) files.set(new URL(`boundaries/${name}`, published).href, content);
  for (const [name, content] of await buildPublished(tables, atlas, shapes)) files.set(new URL(name, reuse).href, content);
  const current = tables.memberships.filter(({ valid_to }) => valid_to === "");
  const breaches = [
    ...checkPromises(tables, atlas, shapes),
    ...checkPackages(tables),
    ...checkGazetteer(tables, atlas, gazetteer),
    ...checkBoundaries(
      boundaries,
      current.map((row) => ({ departmentId: row.department_id, regionId: row.region_id })),
    ),
  ];
  return { files, breaches };
}

/** Files on disk, in the folders that the pipeline owns. */
function filesOnDisk(): string[] {
  return [...folders, reuse].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => new URL(entry.name, folder).href)
      : [],
  );
}

const short = (href: string) => href.slice(root.href.length);

/** Says which files differ from what they should be. */
function compare(files: ReadonlyMap<string, string>, stale: readonly string[]): void {
  const differing = [...files].filter(
    ([href, content]) => !existsSync(new URL(href)) || readFileSync(new URL(href), "utf8") !== content,
  );
  for (const [href] of differing) console.error(`differs from its sources: ${short(href)}`);
  for (const href of stale) console.error(`has no source: ${short(href)}`);
  if (differing.length + stale.length > 0) process.exitCode = 1;
}

/** Writes files, and takes away those that have no source any more. */
function write(files: ReadonlyMap<string, string>, stale: readonly string[]): void {
  for (const folder of [...folders, reuse]) mkdirSync(folder, { recursive: true });
  for (const [href, content] of files) writeFileSync(new URL(href), content);
  for (const href of stale) rmSync(new URL(href));
}

function tell(breaches: readonly string[]): void {
  for (const breach of breaches) console.error(`broken promise: ${breach}`);
  if (breaches.length > 0) process.exitCode = 1;
}

const tables = readTables(new URL("geodata/sources/", root));
const unknown = checkIdentifiers(tables);
if (unknown.length > 0) {
  tell(unknown);
  console.log(`nothing built, ${unknown.length} broken promises`);
} else {
  const { files, breaches } = await build(tables);
  const stale = filesOnDisk().filter((href) => !files.has(href));
  if (process.argv.includes("--check")) compare(files, stale);
  else write(files, stale);
  tell(breaches);
  console.log(`${files.size} files, ${breaches.length} broken promises`);
}
