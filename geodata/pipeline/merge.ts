import { readFileSync, writeFileSync } from "node:fs";
import { InvalidFile } from "../../src/data/schema.ts";
import { BrokenIdentifiers } from "../../src/edition/assembleEdition.ts";
import { readContribution } from "../../src/edition/contribution/archive.ts";
import { noteInChangelog } from "../../src/edition/contribution/changelog.ts";
import { mergeChanges, type Merged } from "../../src/edition/contribution/merge.ts";
import { type Breach, checkRows } from "../../src/edition/promises/checkPromises.ts";
import { tableNames, tableText, type Tables, typesetTables } from "../../src/edition/tables.ts";
import { breachesOf, root, sources } from "./buildFiles.ts";
import { readTables } from "./readTables.ts";
import { breachLine, conflictLine, type ContributionFile } from "./refusals.ts";
import { summaryLines } from "./summaryLines.ts";

/**
 * `npm run data:merge -- FILE…` applies contributions to `geodata/sources/`, row by row. All or nothing: a conflict, a
 * broken promise or a file that cannot be read is told with its place in the contribution, and nothing is written. Merging
 * twice changes nothing the second time. What contributions say in words is printed: only a person can make rows of it.
 */
const changelog = new URL("geodata/CHANGELOG.md", root);

class Refused extends Error {}

/** What a file proposes. @throws Refused, with its path */
function contributionIn(path: string): ContributionFile {
  try {
    return { path, ...readContribution(readFileSync(path)) };
  } catch (error) {
    throw new Refused(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What contributions say to whoever merges them. */
function tellWords({ path, summary, changes }: ContributionFile): void {
  for (const line of summaryLines(path, summary)) console.log(line);
  if (changes.length === 0) console.log(`${path} changes no row`);
}

/** What keeps the tables from being built; none when all promises are kept. */
async function brokenBy(tables: Tables): Promise<readonly (Breach | string)[]> {
  try {
    return await breachesOf(tables);
  } catch (error) {
    // Where nothing can be made of the tables, their rows tell why.
    if (error instanceof BrokenIdentifiers || error instanceof InvalidFile) {
      const inRows = checkRows(typesetTables(tables));
      return inRows.length > 0 ? inRows : [error.message];
    }
    throw error;
  }
}

/** The tables with all contributions in them. @throws Refused */
async function merged(before: Tables, files: readonly ContributionFile[]): Promise<Merged> {
  const result = mergeChanges(
    before,
    files.flatMap(({ changes }) => changes),
  );
  const { conflicts, made, tables } = result;
  if (conflicts.length > 0) throw new Refused(conflicts.map((conflict) => conflictLine(files, conflict)).join("\n"));
  const breaches = made.length > 0 ? await brokenBy(tables) : [];
  const lines = breaches.map((breach) =>
    typeof breach === "string" ? `broken promise: ${breach}` : breachLine(files, before, breach),
  );
  if (lines.length > 0) throw new Refused(lines.join("\n"));
  return result;
}

try {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new Refused("Which file? npm run data:merge -- contribution.zip");
  const before = readTables(sources);
  const files = paths.map(contributionIn);
  for (const file of files) tellWords(file);
  const { tables, made, held } = await merged(before, files);
  if (made.length > 0) {
    for (const name of tableNames) {
      const text = tableText(tables, name);
      if (text !== tableText(before, name)) writeFileSync(new URL(`${name}.csv`, sources), text);
    }
    writeFileSync(changelog, noteInChangelog(readFileSync(changelog, "utf8"), made));
  }
  console.log(
    `${made.length} changes made, ${held.length} were there already${made.length > 0 ? "; now run npm run data:build" : ""}`,
  );
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`${error.message}\nnothing written`);
  process.exitCode = 1;
}
