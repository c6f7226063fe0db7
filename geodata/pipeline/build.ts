import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from "node:fs";
import { assembleEdition, BrokenIdentifiers } from "../../src/edition/assembleEdition.ts";
import type { Tables } from "../../src/edition/tables.ts";
import { buildBoundaries } from "./boundaries/buildBoundaries.ts";
import { readCensus } from "./gazetteer/census.ts";
import { franceGazetteer } from "./gazetteer/france.ts";
import { moroccoGazetteer } from "./gazetteer/morocco.ts";
import { loadWords } from "./loadWords.ts";
import { checkBoundaries } from "./promises/boundaries.ts";
import { checkGazetteer } from "./promises/gazetteer.ts";
import { checkPackages } from "./promises/packages.ts";
import { readTables } from "./readTables.ts";

/**
 * `tsx geodata/pipeline/build.ts` writes what the site loads and publishes; with `--check` it writes nothing and fails
 * on any difference with what is committed, or on any broken promise. Only this file touches the disk.
 */
const root = new URL("../../", import.meta.url);
const published = new URL("geodata/published/", root);
/** Folders that the pipeline owns. */
const folders = ["", "edition/", "boundaries/", "gazetteer/"].map((folder) => new URL(folder, published));
const reuse = new URL("public/data/", root);

/**
 * All files that the tables give, by address, and the promises that are broken.
 * @throws BrokenIdentifiers
 */
async function build(tables: Tables): Promise<{ files: Map<string, string>; breaches: string[] }> {
  const boundaries = await buildBoundaries();
  const { atlas, shapes, loaded, reused, ...edition } = assembleEdition(tables, {
    census: readCensus(tables),
    boundaries,
    words: await loadWords(),
  });
  const gazetteer = { france: franceGazetteer(tables), morocco: moroccoGazetteer(tables, shapes) };
  const files = new Map<string, string>();
  for (const [name, content] of loaded) files.set(new URL(`edition/${name}`, published).href, content);
  for (const [name, content] of Object.entries(gazetteer))
    files.set(new URL(`gazetteer/${name}.json`, published).href, `${JSON.stringify(content)}\n`);
  for (const [name, content] of boundaries) files.set(new URL(`boundaries/${name}`, published).href, content);
  for (const [name, content] of reused) files.set(new URL(name, reuse).href, content);
  const current = tables.memberships.filter(({ valid_to }) => valid_to === "");
  const breaches = [
    ...edition.breaches,
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

try {
  const { files, breaches } = await build(readTables(new URL("geodata/sources/", root)));
  const stale = filesOnDisk().filter((href) => !files.has(href));
  if (process.argv.includes("--check")) compare(files, stale);
  else write(files, stale);
  tell(breaches);
  console.log(`${files.size} files, ${breaches.length} broken promises`);
} catch (error) {
  if (!(error instanceof BrokenIdentifiers)) throw error;
  tell(error.breaches);
  console.log(`nothing built, ${error.breaches.length} broken promises`);
}
