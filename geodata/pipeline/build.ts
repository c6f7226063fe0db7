import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from "node:fs";
import { assembleAtlas, assembleFunding, assembleSentences } from "./assemble.ts";
import { checkBoundaries } from "./boundary-promises.ts";
import { buildBoundaries } from "./boundaries.ts";
import { checkGazetteers } from "./gazetteer-promises.ts";
import { placeTerritories, readShapes } from "./points.ts";
import { checkPromises } from "./promises.ts";
import { buildReuse } from "./reuse.ts";
import { readTables } from "./tables.ts";

/**
 * `tsx geodata/pipeline/build.ts` writes what the site loads and publishes; with `--check` it writes nothing and fails
 * on any difference with what is committed, or on any broken promise. Only this file touches the disk.
 */
const root = new URL("../../", import.meta.url);
const published = new URL("geodata/published/", root);
const reuse = new URL("public/data/", root);

async function build(): Promise<{ files: Map<string, string>; breaches: string[] }> {
  const tables = readTables(new URL("geodata/sources/", root));
  const boundaries = await buildBoundaries();
  const shapes = readShapes(boundaries, tables.memberships);
  const atlas = assembleAtlas(tables, placeTerritories(tables, shapes));
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  const files = new Map<string, string>([[new URL("atlas.json", published).href, json(atlas)]]);
  for (const language of ["fr", "ar", "en"] as const) {
    files.set(new URL(`sentences.${language}.json`, published).href, json(assembleSentences(tables, language)));
  }
  files.set(new URL("funding.json", published).href, json(assembleFunding(tables)));
  for (const [name, content] of boundaries) files.set(new URL(`boundaries/${name}`, published).href, content);
  for (const [name, content] of buildReuse(tables, atlas)) files.set(new URL(name, reuse).href, content);
  const current = tables.memberships.filter(({ valid_to }) => valid_to === "");
  const breaches = [
    ...checkPromises(tables, atlas, shapes),
    ...checkGazetteers(tables),
    ...checkBoundaries(
      boundaries,
      current.map((row) => ({ departmentId: row.department_id, regionId: row.region_id })),
    ),
  ];
  return { files, breaches };
}

/** Files on disk, in the folders that the pipeline owns. */
function filesOnDisk(): string[] {
  return [published, new URL("boundaries/", published), reuse].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => new URL(entry.name, folder).href)
      : [],
  );
}

const { files, breaches } = await build();
const stale = filesOnDisk().filter((href) => !files.has(href));
const short = (href: string) => href.slice(root.href.length);
if (process.argv.includes("--check")) {
  const differing = [...files].filter(
    ([href, content]) => !existsSync(new URL(href)) || readFileSync(new URL(href), "utf8") !== content,
  );
  for (const [href] of differing) console.error(`differs from its sources: ${short(href)}`);
  for (const href of stale) console.error(`has no source: ${short(href)}`);
  if (differing.length + stale.length > 0) process.exitCode = 1;
} else {
  for (const folder of [new URL("boundaries/", published), reuse]) mkdirSync(folder, { recursive: true });
  for (const [href, content] of files) writeFileSync(new URL(href), content);
  for (const href of stale) rmSync(new URL(href));
}
for (const breach of breaches) console.error(`broken promise: ${breach}`);
if (breaches.length > 0) process.exitCode = 1;
console.log(`${files.size} files, ${breaches.length} broken promises`);
