import { readFileSync, writeFileSync } from "node:fs";
import { InvalidFile } from "../../src/data/schema.ts";
import { BrokenIdentifiers } from "../../src/edition/assembleEdition.ts";
import { type ContributionRead, readContribution } from "../../src/edition/contribution/archive.ts";
import type { Change } from "../../src/edition/contribution/change.ts";
import { conflictName, mergeChanges } from "../../src/edition/contribution/merge.ts";
import { tableNames, tableText, type Tables } from "../../src/edition/tables.ts";
import { buildFiles, root, sources } from "./buildFiles.ts";
import { noteInChangelog } from "../../src/edition/contribution/changelog.ts";
import { readTables } from "./readTables.ts";
import { summaryLines } from "./summaryLines.ts";

/**
 * `npm run data:merge -- FILE…` applies contributions to `geodata/sources/`, row by row. All or nothing: a conflict, a
 * broken promise or a file that cannot be read is told with its place, and nothing is written. Merging twice changes
 * nothing the second time. What contributions say in words is printed: only a person can make rows of it.
 */
const changelog = new URL("geodata/CHANGELOG.md", root);

class Refused extends Error {}

/** What a file proposes. @throws Refused, with its path */
function contributionIn(path: string): ContributionRead {
  try {
    return readContribution(readFileSync(path));
  } catch (error) {
    throw new Refused(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The tables with all contributions in them. @throws Refused */
function merged(tables: Tables, paths: readonly string[]): { tables: Tables; made: readonly Change[]; held: number } {
  const changes = paths.flatMap((path) => {
    const contribution = contributionIn(path);
    for (const line of summaryLines(path, contribution.summary)) console.log(line);
    if (contribution.changes.length === 0) console.log(`${path} changes no row`);
    return contribution.changes;
  });
  const { conflicts, made, held, ...result } = mergeChanges(tables, changes);
  if (conflicts.length > 0) throw new Refused(conflicts.map((conflict) => `conflict: ${conflictName(conflict)}`).join("\n"));
  return { tables: result.tables, made, held: held.length };
}

/** @throws Refused, BrokenIdentifiers, InvalidFile */
async function keepPromises(tables: Tables): Promise<void> {
  const { breaches } = await buildFiles(tables);
  if (breaches.length > 0) throw new Refused(breaches.map((breach) => `broken promise: ${breach}`).join("\n"));
}

try {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new Refused("Which file? npm run data:merge -- contribution.zip");
  const before = readTables(sources);
  const { tables, made, held } = merged(before, paths);
  if (made.length > 0) {
    await keepPromises(tables);
    for (const name of tableNames) {
      const text = tableText(tables, name);
      if (text !== tableText(before, name)) writeFileSync(new URL(`${name}.csv`, sources), text);
    }
    writeFileSync(changelog, noteInChangelog(readFileSync(changelog, "utf8"), made));
  }
  console.log(`${made.length} changes made, ${held} were there already${made.length > 0 ? "; now run npm run data:build" : ""}`);
} catch (error) {
  if (!(error instanceof Refused || error instanceof BrokenIdentifiers || error instanceof InvalidFile)) throw error;
  console.error(`${error.message}\nnothing written`);
  process.exitCode = 1;
}
