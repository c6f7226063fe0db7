import { expect, test } from "vitest";
import { breachLine, conflictLine } from "../../../geodata/pipeline/refusals.ts";
import { readContribution, writeContribution } from "../../../src/edition/contribution/archive.ts";
import { type Change, changesBetween } from "../../../src/edition/contribution/change.ts";
import type { Cells } from "../../../src/edition/contribution/keys.ts";
import { mergeChanges } from "../../../src/edition/contribution/merge.ts";
import { breachText, checkRows } from "../../../src/edition/promises/checkPromises.ts";
import { splitList, tableNames, type Tables, withRows } from "../../../src/edition/tables.ts";
import { typedTables } from "../../fixtures/tables.ts";

const [first, second] = typedTables.statements;
if (!first || !second) throw new Error("the tables have no statements");

const fileOf = (path: string, changes: readonly Change[]) => ({
  path,
  ...readContribution(writeContribution({ edition: "1", changes }, "")),
});
const withStatements = (statements: Tables["statements"]) => withRows(typedTables, new Map([["statements", statements]]));
/** The refusals of contributions that make these of the tables. */
function refusals(...files: ReturnType<typeof fileOf>[]) {
  const { tables } = mergeChanges(
    typedTables,
    files.flatMap(({ changes }) => changes),
  );
  return checkRows(tables).map((breach) => breachLine(files, typedTables, breach));
}

test("a promise that a contribution breaks is told by its file, its row there and the key of it, whichever file it is", () => {
  const lacking = { ...first, id: "S-new", summary_ar: "" };
  const dated = { ...second, date: "2026-13" };
  const sound = fileOf(
    "sound.zip",
    changesBetween(typedTables, withStatements([...typedTables.statements, { ...first, id: "S-a" }])),
  );
  const broken = fileOf(
    "broken.zip",
    changesBetween(typedTables, withStatements([first, dated, ...typedTables.statements.slice(2), lacking])),
  );
  const lines = refusals(sound, broken);
  expect(lines).toContain(
    "broken promise: everyTextStandsInEveryLanguage: broken.zip tables/statements.csv row 4 (S-new): summary lacks a language, ar",
  );
  expect(lines).toContain(
    `broken promise: everyDateIsReal: broken.zip tables/statements.csv row 3 (${second.id}): date 2026-13 is no date`,
  );
});

test("two contributions that are sound alone and break a promise together are refused in either order, by the same words", () => {
  const [source] = typedTables.sources;
  const rows: readonly Cells[] = tableNames.flatMap((name): readonly Cells[] => typedTables[name]);
  const mentioned = new Set(rows.flatMap(({ id: _own, ...cells }) => Object.values(cells).flatMap(splitList)));
  const unused = typedTables.actors.find(({ id }) => !mentioned.has(id));
  if (!source || !unused) throw new Error("the tables have no such rows");
  const added = (id: string) =>
    fileOf(`${id}.zip`, [{ table: "sources", key: id, after: { ...source, id, url: "https://new.example/" } }]);
  const gone = fileOf("gone.zip", [{ table: "actors", key: unused.id, before: unused }]);
  const uses = fileOf("uses.zip", [
    { table: "statements", key: "S-use", after: { ...first, id: "S-use", partnership_id: "", actor_id: unused.id } },
  ]);
  for (const [one, other, told] of [
    [added("a-new"), added("b-new"), /^broken promise: noDocumentStandsTwice: b-new\.zip tables\/sources\.csv row 2 /],
    [gone, uses, /^broken promise: everyIdMentionedExists: uses\.zip tables\/statements\.csv row 2 \(S-use\): actor_id/],
  ] as const) {
    expect([refusals(one), refusals(other)]).toEqual([[], []]);
    expect(refusals(one, other)).toEqual([expect.stringMatching(told)]);
    expect(refusals(other, one)).toEqual(refusals(one, other));
  }
});

test("a row that needs what a contribution takes away is told where the tables have it", () => {
  const used = typedTables.sources.find(({ id }) => id === first.source_id);
  const without = fileOf("gone.zip", [{ table: "sources", key: used?.id ?? "", ...(used && { before: used }) }]);
  expect(refusals(without)).toContain(
    `broken promise: everyIdMentionedExists: geodata/sources/statements.csv row 2 (${first.id}): source_id ${first.source_id} is not in sources.csv`,
  );
});

test("a conflict keeps its name, and says which contributions bring it in", () => {
  const says = (path: string, locator: string) =>
    fileOf(path, [{ table: "statements", key: first.id, before: first, after: { ...first, locator } }]);
  const files = [says("one.zip", "p. 1"), says("two.zip", "p. 2")];
  const { conflicts } = mergeChanges(
    typedTables,
    files.flatMap(({ changes }) => changes),
  );
  expect(conflicts.map((conflict) => conflictLine(files, conflict))).toEqual([
    `conflict: statements.csv ${first.id} locator: "p. 1" / "p. 2" (one.zip tables/statements.csv row 3, two.zip tables/statements.csv row 3)`,
  ]);
});

test("where no row is at fault, and in the words of the build, a promise is told as it is", () => {
  const breach = { promise: "everyDateIsReal", table: "statements", said: "statements.csv: all of it" } as const;
  expect(breachLine([], typedTables, breach)).toBe(`broken promise: ${breachText(breach)}`);
});
