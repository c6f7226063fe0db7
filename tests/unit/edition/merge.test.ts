import { ascending } from "d3-array";
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
const [key, word] = [fc.constantFrom("a", "b", "c"), fc.constantFrom("", "a", "b", "c")];

/** A few rows of a table, with few keys and few words, so that two people often meet. */
const rowsOf = (name: ContributedTable, most = 4) =>
  fc.uniqueArray(
    fc.record(
      Object.fromEntries(tableColumns[name].map((column) => [column, keyColumnsOf(name).includes(column) ? key : word])),
      { noNullPrototype: true },
    ),
    { maxLength: most, selector: (row) => keyOf(name, row) },
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
/** What becomes of a row: it stays, or one of two people takes it away or adds it. */
const fates = ["stays", "first takes away", "second takes away", "first adds", "second adds"] as const;
type Fate = (typeof fates)[number];
const mostRows = 6;
/** Rows of a table of any kind, in any order, and what becomes of each. */
const fated = (possible: readonly Fate[]) =>
  fc.constantFrom(...contributedTables).chain((name) =>
    fc.record({
      name: fc.constant(name),
      rows: rowsOf(name, mostRows),
      fateOf: fc.array(fc.constantFrom(...possible), { minLength: mostRows, maxLength: mostRows }),
    }),
  );
/** The order in which new rows are put among those of a table. */
const rankOf = (told: string) => told.replaceAll("-", "~");
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
      }),
      often,
    );
  });

  test.each([
    ["whatever the order of rows, where neither takes one away", ["stays", "first adds", "second adds"], false],
    ["where rows stand in the order of their keys", fates, true],
  ] as const)("of two people give the same files in either order, row for row, %s", (_where, possible, isInOrder) => {
    fc.assert(
      fc.property(fated(possible), ({ name, rows, fateOf }) => {
        const ordered = isInOrder ? rows.toSorted((a, b) => ascending(rankOf(keyOf(name, a)), rankOf(keyOf(name, b)))) : rows;
        const of = (...those: readonly Fate[]) =>
          withRows(noRows, new Map([[name, ordered.filter((_row, place) => those.includes(fateOf[place] ?? "stays"))]]));
        const before = of("stays", "first takes away", "second takes away");
        const one = changesBetween(before, of("stays", "second takes away", "first adds"));
        const other = changesBetween(before, of("stays", "first takes away", "second adds"));
        const there = mergeChanges(mergeChanges(before, one).tables, other);
        const back = mergeChanges(mergeChanges(before, other).tables, one);
        expect([there.conflicts, back.conflicts]).toEqual([[], []]);
        expect(there.tables).toEqual(back.tables);
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
