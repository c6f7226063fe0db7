import type { AtlasFile } from "../../data/schema.ts";
import { type Cells, keyOf } from "../contribution/keys.ts";
import type { Shapes } from "../points.ts";
import { type TableName, tableNames, type Tables } from "../tables.ts";

/** A place in the tables where a promise is broken, and how. */
export interface Finding {
  readonly table: TableName;
  /** What tells the row from others (`keyOf`); absent where no one row is at fault. */
  readonly key?: string;
  readonly column?: string;
  /** What stands there, or what is missing: the part of the message that differs from place to place. */
  readonly detail?: string;
  /** The same in English, with its place as a spreadsheet counts, for whoever runs a command. */
  readonly said: string;
}

/** What the tables promise to whoever reads them. Each function gives the places where it is broken; none found, promise kept. */
export type Pledge = (tables: Tables, atlas: AtlasFile, shapes: Shapes) => readonly Finding[];

/** A pledge that the tables alone keep or break. */
export type TablePledge = (tables: Tables) => readonly Finding[];

/** Pledges by their names: a breach is told by the name of what it breaks. */
export type Pledges<Kind extends Pledge | TablePledge> = Readonly<Record<string, Kind>>;

interface PlacedRow {
  readonly table: TableName;
  readonly key: string;
  /** "statements.csv row 12", as a spreadsheet counts. */
  readonly where: string;
  readonly row: Cells;
}

/** What is found in a cell of a row. @param what what the place of the row is told before, in English */
export const foundIn = ({ table, key, where }: PlacedRow, column: string, what: string, detail?: string): Finding => ({
  table,
  key,
  column,
  ...(detail !== undefined && { detail }),
  said: `${where}: ${what}`,
});

/** Every row of every table, with where it stands. */
export function everyRow(tables: Tables): readonly PlacedRow[] {
  return tableNames.flatMap((table) =>
    tables[table].map((row, index) => ({ table, key: keyOf(table, row), where: `${table}.csv row ${index + 2}`, row })),
  );
}
