import { ascending, bisectLeft, group } from "d3-array";
import { type TableName, type Tables, withRows } from "../tables.ts";
import { type Change, changesOn, rowsByKey } from "./change.ts";
import type { Cells } from "./keys.ts";

/** A cell that a contribution and somebody else have changed in two ways, or a row that one changed and the other took away. */
export interface Conflict {
  readonly table: TableName;
  readonly key: string;
  /** Absent when it is about the whole row. */
  readonly column?: string;
  /** What stands there, and what the contribution wants; nothing where a row is not there. */
  readonly found: string | undefined;
  readonly wanted: string | undefined;
}

/** What came of a merge. A change in conflict is left out whole; all others are made. */
export interface Merged {
  readonly tables: Tables;
  readonly made: readonly Change[];
  /** Changes that the tables hold already. */
  readonly held: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

type Outcome = "held" | { readonly row: Cells | undefined } | readonly Conflict[];

/** What becomes of a row that was changed on another edition: each cell for itself. */
function settle({ table, key, before, after }: Change, current: Cells | undefined): Outcome {
  const wholeRow = (found?: string, wanted?: string): readonly Conflict[] => [{ table, key, found, wanted }];
  if (!after) {
    if (!current) return "held";
    const changed = Object.entries(before ?? {}).filter(([column, cell]) => current[column] !== cell);
    return changed.length === 0 ? { row: undefined } : wholeRow(changed.map(([column]) => current[column]).join(), undefined);
  }
  if (!current) {
    const wanted = Object.entries(after).filter(([column, cell]) => before?.[column] !== cell);
    return before ? wholeRow(undefined, wanted.map(([, cell]) => cell).join()) : { row: after };
  }
  // A row that two people added is as one that was empty before: what one of them left empty, the other may have filled.
  const was = (column: string) => before?.[column] ?? "";
  const wished = Object.entries(after).filter(([column, cell]) => was(column) !== cell);
  const open = wished.filter(([column, cell]) => current[column] !== cell);
  if (open.length === 0) return "held";
  const conflicts = open
    .filter(([column]) => current[column] !== was(column))
    .map(([column, wanted]): Conflict => ({ table, key, column, found: current[column], wanted }));
  return conflicts.length > 0 ? conflicts : { row: { ...current, ...Object.fromEntries(open) } };
}

/** Ids that are numbers, such as `S-1f3a`, come after those that were counted, `S001`. */
const rankOf = (key: string) => key.replaceAll("-", "~");

/**
 * Puts new rows among those of a table, each behind the last one whose key comes before its own: wherever two people's rows
 * go, they go there in either order.
 */
function withAdded(rows: ReadonlyMap<string, Cells>, added: ReadonlyMap<string, Cells>): readonly Cells[] {
  if (added.size === 0) return [...rows.values()];
  const ranked = [...rows.keys()]
    .map((key, place) => ({ rank: rankOf(key), place }))
    .toSorted((a, b) => ascending(a.rank, b.rank));
  const ranks = ranked.map(({ rank }) => rank);
  const lastPlaces = cumulativeMax(ranked.map(({ place }) => place));
  const inOrder = [...added].toSorted(([a], [b]) => ascending(rankOf(a), rankOf(b)));
  const byPlace = group(inOrder, ([key]) => lastPlaces[bisectLeft(ranks, rankOf(key)) - 1] ?? -1);
  const at = (place: number) => (byPlace.get(place) ?? []).map(([, row]) => row);
  return [...at(-1), ...[...rows.values()].flatMap((row, place) => [row, ...at(place)])];
}

/** The greatest of the numbers until each. */
function cumulativeMax(numbers: readonly number[]): readonly number[] {
  let greatest = -1;
  return numbers.map((number) => {
    greatest = Math.max(greatest, number);
    return greatest;
  });
}

/**
 * Makes changes in tables, row by row. What others have changed since stays; the same change made twice is made once; a
 * cell changed in two ways is a conflict, which a person settles. The order of rows is kept; new ones stand behind the last
 * whose key comes before theirs.
 */
export function mergeChanges(tables: Tables, changes: readonly Change[]): Merged {
  const rows = new Map<TableName, Map<string, Cells>>();
  const made: Change[] = [];
  const held: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const change of changesOn(tables, changes)) {
    const table = rows.get(change.table) ?? new Map(rowsByKey(tables, change.table));
    rows.set(change.table, table);
    const outcome = settle(change, table.get(change.key));
    if (outcome === "held") held.push(change);
    else if (!("row" in outcome)) conflicts.push(...outcome);
    else {
      made.push(change);
      if (outcome.row) table.set(change.key, outcome.row);
      else table.delete(change.key);
    }
  }
  return {
    tables: withRows(
      tables,
      new Map(
        [...rows].map(([name, table]) => {
          const known = rowsByKey(tables, name);
          const sides = group(table, ([key]) => known.has(key));
          return [name, withAdded(new Map(sides.get(true)), new Map(sides.get(false)))];
        }),
      ),
    ),
    made,
    held,
    conflicts,
  };
}

/** How a conflict is called, whichever of two contributions came first. */
export function conflictName({ table, key, column, found, wanted }: Conflict): string {
  const sides = [found, wanted].map((side) => (side === undefined ? "∅" : JSON.stringify(side))).toSorted();
  return `${table}.csv ${key}${column === undefined ? "" : ` ${column}`}: ${sides.join(" / ")}`;
}
