import type { TableName, Tables } from "../tables.ts";
import { type Cells, contributedTables, keyOf } from "./keys.ts";

/**
 * What becomes of one row: added when it was not there before, taken away when it is not there after. `before` is the
 * row as it stood in the edition that the change was made on: what others have done since is told from it.
 */
export interface Change {
  readonly table: TableName;
  readonly key: string;
  readonly before?: Cells;
  readonly after?: Cells;
  /** What the same hand had made of the row on the way, nothing where it took it away: an edition may have been made then. */
  readonly through?: readonly (Cells | undefined)[];
}

/** What becomes of rows. */
export const changeKinds = ["added", "changed", "removed"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What becomes of the row of a change. */
export const kindOfChange = ({ before, after }: Change): ChangeKind => (!before ? "added" : after ? "changed" : "removed");

/** The row that something is about, whatever its table: the same for the same row, and for no other. */
export const placeOf = ({ table, key }: Pick<Change, "table" | "key">): string => `${table} ${key}`;

/** Whether two rows hold the same; two that are not there do. */
export function isSameRow(one: Cells | undefined, other: Cells | undefined): boolean {
  if (!one || !other) return one === other;
  return Object.entries(one).every(([column, cell]) => other[column] === cell);
}

/** Rows of a table by their key. */
export function rowsByKey(tables: Tables, table: TableName): ReadonlyMap<string, Cells> {
  return new Map(tables[table].map((row): [string, Cells] => [keyOf(table, row), row]));
}

/** A row of a table, by its key; nothing where it is not there. */
export function rowOf(tables: Tables, table: TableName, key: string): Cells | undefined {
  const rows: readonly Cells[] = tables[table];
  return rows.find((row) => keyOf(table, row) === key);
}

/** Changes as they are to tables: from what stands there, where they have made it themselves on the way. */
export function changesOn(tables: Tables, changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => {
    const { through = [], table, key, after } = change;
    if (through.length === 0) return change;
    const present = rowOf(tables, table, key);
    if (!through.some((row) => isSameRow(row, present))) return change;
    return { table, key, ...(present && { before: present }), ...(after && { after }) };
  });
}

/** What must be done to some tables to make others of them, in the order of tables and rows. */
export function changesBetween(before: Tables, after: Tables): readonly Change[] {
  return contributedTables.flatMap((table) => {
    if (before[table] === after[table]) return [];
    const [old, present] = [rowsByKey(before, table), rowsByKey(after, table)];
    const gone = [...old].flatMap(([key, row]): Change[] => (present.has(key) ? [] : [{ table, key, before: row }]));
    const kept = [...present].flatMap(([key, row]): Change[] => {
      const was = old.get(key);
      if (was && isSameRow(was, row)) return [];
      return [{ table, key, ...(was && { before: was }), after: row }];
    });
    return [...kept, ...gone];
  });
}
