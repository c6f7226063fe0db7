import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from "node:fs";
import { BrokenIdentifiers } from "../../src/edition/assembleEdition.ts";
import { type Breach, breachText } from "../../src/edition/promises/checkPromises.ts";
import { buildFiles, published, reuse, root, sources } from "./buildFiles.ts";
import { readTables } from "./readTables.ts";

/**
 * `tsx geodata/pipeline/build.ts` writes what the site loads and publishes; with `--check` it writes nothing and fails
 * on any difference with what is committed, or on any broken promise. Only this file and `merge.ts` write to the disk.
 */
/** Folders that the pipeline owns. */
const folders = ["", "edition/", "boundaries/", "gazetteer/"].map((folder) => new URL(folder, published));
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

function tell(breaches: readonly (Breach | string)[]): void {
  for (const breach of breaches) console.error(`broken promise: ${typeof breach === "string" ? breach : breachText(breach)}`);
  if (breaches.length > 0) process.exitCode = 1;
}

try {
  const { files, breaches } = await buildFiles(readTables(sources));
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
