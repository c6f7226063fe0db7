import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/edition/contribution/change.ts";
import { contributedTables, keyColumnsOf, keyOf } from "../../../src/edition/contribution/keys.ts";
import { conflictName, mergeChanges } from "../../../src/edition/contribution/merge.ts";
import { tableColumns } from "../../../src/edition/columns.ts";
import { tableText, type Tables, withRows } from "../../../src/edition/tables.ts";
import { typedTables } from "../../fixtures/tables.ts";
import { readText } from "../../fixtures/repository.ts";

type ContributedTable = (typeof contributedTables)[number];
const noRows = withRows(typedTables, new Map(contributedTables.map((name) => [name, []])));
const [key, word] = [fc.constantFrom("a", "b"), fc.constantFrom("", "a", "b", "c")];

/** A few rows of a table, with few keys and few words, so that two people often meet. */
const rowsOf = (name: ContributedTable) =>
  fc.uniqueArray(
    fc.record(
      Object.fromEntries(tableColumns[name].map((column) => [column, keyColumnsOf(name).includes(column) ? key : word])),
      { noNullPrototype: true },
    ),
    { maxLength: 4, selector: (row) => keyOf(name, row) },
  );

/** So many times a table of any kind, as several people have it. */
const versions = (count: number) =>
  fc.constantFrom(...contributedTables).chain((name) =>
    fc.array(
      rowsOf(name).map((rows): Tables => withRows(noRows, new Map([[name, rows]]))),
      { minLength: count, maxLength: count },
    ),
  );
/** Laws are tried so often, that each of the tables has its turn many times. */
const often = { numRuns: 40 * contributedTables.length };
/** What tables hold, whatever the order of their rows. */
const heldBy = (tables: Tables) =>
  new Map(contributedTables.flatMap((name) => tables[name].map((row) => [`${name} ${keyOf(name, row)}`, row])));
const names = (conflicts: Parameters<typeof conflictName>[0][]) => new Set(conflicts.map(conflictName));

describe("changes that are merged", () => {
  test("make the tables that they were told from", () => {
    fc.assert(
      fc.property(versions(2), ([before = noRows, after = noRows]) => {
        const { tables, conflicts } = mergeChanges(before, changesBetween(before, after));
        expect(conflicts).toEqual([]);
        expect(heldBy(tables)).toEqual(heldBy(after));
      }),
      often,
    );
  });

  test("change nothing the second time", () => {
    fc.assert(
      fc.property(versions(3), ([before = noRows, after = noRows, present = noRows]) => {
        const changes = changesBetween(before, after);
        const once = mergeChanges(present, changes);
        const twice = mergeChanges(once.tables, changes);
        expect(twice.tables).toEqual(once.tables);
        expect(twice.made).toEqual([]);
        expect(names([...twice.conflicts])).toEqual(names([...once.conflicts]));
      }),
      often,
    );
  });

  test("of two people give the same tables in either order, or the same conflicts by name", () => {
    fc.assert(
      fc.property(versions(3), ([before = noRows, one = noRows, other = noRows]) => {
        const [first, second] = [changesBetween(before, one), changesBetween(before, other)];
        const there = mergeChanges(mergeChanges(before, first).tables, second);
        const back = mergeChanges(mergeChanges(before, second).tables, first);
        // Where they conflict, who came first is still there: what must be the same is how the conflict is called.
        const tablesOf = ({ tables, conflicts }: typeof there) => (conflicts.length === 0 ? heldBy(tables) : undefined);
        expect(names([...there.conflicts])).toEqual(names([...back.conflicts]));
        expect(tablesOf(there)).toEqual(tablesOf(back));
        // Row for row, and so file for file, where neither takes a row away.
        const isWhole = [...first, ...second].every(({ after }) => after !== undefined);
        const rowsOf = ({ tables, conflicts }: typeof there) => (isWhole && conflicts.length === 0 ? tables : undefined);
        expect(rowsOf(there)).toEqual(rowsOf(back));
      }),
      often,
    );
  });

  test("leave what others have changed beside them, and tell a cell that both have changed", () => {
    const [before, one, other] = ["2016", "2017", "2018"].map((date) =>
      withRows(typedTables, new Map([["statements", [{ id: "S1", date, status: date === "2018" ? "ended" : "active" }]]])),
    );
    if (!before || !one || !other) throw new Error("three tables are needed");
    const { tables } = mergeChanges(one, changesBetween(before, other));
    expect(tables.statements).toEqual(one.statements);
    expect(mergeChanges(one, changesBetween(before, other)).conflicts.map(conflictName)).toEqual([
      'statements.csv S1 date: "2017" / "2018"',
    ]);
    const beside = withRows(before, new Map([["statements", [{ id: "S1", date: "2016", status: "ended" }]]]));
    expect(mergeChanges(one, changesBetween(before, beside)).tables.statements[0]).toMatchObject({
      date: "2017",
      status: "ended",
    });
  });
});

test.each(contributedTables)("rows of %s are told apart by their key, and written as they were read", (name) => {
  const keys = typedTables[name].map((row) => keyOf(name, row));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(tableText(typedTables, name)).toBe(readText(`geodata/sources/${name}.csv`));
  expect(tableColumns[name].length).toBeGreaterThan(1);
});
