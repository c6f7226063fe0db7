import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { summaryLines } from "../../../geodata/pipeline/summaryLines.ts";
import { conflictLine } from "../../../geodata/pipeline/refusals.ts";
import { readContribution, writeContribution } from "../../../src/edition/contribution/archive.ts";
import type { Change } from "../../../src/edition/contribution/change.ts";
import { mergeChanges } from "../../../src/edition/contribution/merge.ts";
import { root } from "../../fixtures/repository.ts";
import { typedTables } from "../../fixtures/tables.ts";

const folder = mkdtempSync(join(tmpdir(), "merge-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on files. */
const merge = (...paths: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "geodata/pipeline/merge.ts", ...paths], { cwd: root, encoding: "utf8" });

/** The path of a contribution, written for the command. */
function written(name: string, changes: readonly Change[], summary: string): string {
  const path = join(folder, name);
  writeFileSync(path, writeContribution({ edition: "1", changes }, summary));
  return path;
}

test.each([
  ["is not there", "nowhere.zip", /nowhere\.zip: .*no such file/],
  ["is no contribution", "package.json", /package\.json: not a zip/],
])(
  "a file that %s is told in words, and nothing is written",
  (_what, path, told) => {
    const { status, stderr } = merge(path);
    expect(stderr).toMatch(told);
    expect(stderr.trimEnd().split("\n")).toEqual([expect.any(String), "nothing written"]);
    expect(status).toBe(1);
  },
  30_000,
);

test("what a contribution says in words is printed for whoever merges it, rows or none", () => {
  const path = written("words.zip", [], "Correction proposée\n\nLa convention de 2003 manque \u001b[2J\u202e!\n");
  const { status, stdout, stderr } = merge(path);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.trimEnd().split("\n")).toEqual([
    `${path} says in words, for a person to read (summary.txt):`,
    "  | Correction proposée",
    "  |",
    "  | La convention de 2003 manque  [2J !",
    `${path} changes no row`,
    "0 changes made, 0 were there already",
  ]);
}, 30_000);

test("words that go on and on are cut, and said to be", () => {
  const told = summaryLines("long.zip", Array.from({ length: 100 }, () => "a".repeat(500)).join("\n"));
  expect([told.length, told[1]?.length, told.at(-1)]).toEqual([62, 404, "  … and 40 more lines in summary.txt of that zip"]);
  expect(summaryLines("none.zip", "")).toEqual([]);
});

test("a whole edition is no contribution, and a row that the tables do not have is told as one", () => {
  const edition = join(folder, "edition.zip");
  writeFileSync(edition, zipSync({ "data/edition/tables/edition.csv": strToU8("version,date\n") }));
  expect(() => readContribution(readFileSync(edition))).toThrow(/a whole edition.*the contribution saved beside it/);
  const [row] = typedTables.statements;
  if (!row) throw new Error("the tables have no statements");
  const absent = { ...row, id: "S-absent" };
  const change: Change = { table: "statements", key: absent.id, before: absent, after: { ...absent, locator: "p. 1" } };
  const { conflicts } = mergeChanges(typedTables, [change]);
  expect(conflicts.map((conflict) => conflictLine([], conflict))).toEqual([
    expect.stringMatching(/S-absent.*the tables have no such row/),
  ]);
});

test("contributions that contradict each other are refused by name, with their places", () => {
  const [row] = typedTables.statements;
  const changes = (locator: string): Change[] =>
    row ? [{ table: "statements", key: row.id, before: row, after: { ...row, locator } }] : [];
  const [one, two] = [written("one.zip", changes("p. 1"), ""), written("two.zip", changes("p. 2"), "")];
  const { status, stderr } = merge(one, two);
  expect(stderr.trimEnd().split("\n")).toEqual([
    `conflict: statements.csv ${row?.id} locator: "p. 1" / "p. 2" (${one} tables/statements.csv row 3, ${two} tables/statements.csv row 3)`,
    "nothing written",
  ]);
  expect(status).toBe(1);
}, 30_000);
