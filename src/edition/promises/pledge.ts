import type { AtlasFile } from "../../data/schema.ts";
import type { Shapes } from "../points.ts";
import { type TableName, tableNames, type Tables } from "../tables.ts";

/**
 * What the tables promise to whoever reads them. Each function gives the breaches it found, in plain words;
 * none found, promise kept.
 */
export type Pledge = (tables: Tables, atlas: AtlasFile, shapes: Shapes) => string[];

/** A pledge that the tables alone keep or break. */
export type TablePledge = (tables: Tables) => string[];

/** Pledges by their names: a breach is told by the name of what it breaks. */
export type Pledges<Kind extends Pledge | TablePledge> = Readonly<Record<string, Kind>>;

interface PlacedRow {
  readonly table: TableName;
  /** "statements.csv row 12", as a spreadsheet counts. */
  readonly where: string;
  readonly row: Readonly<Record<string, string>>;
}

/** Every row of every table, with where it stands. */
export function everyRow(tables: Tables): readonly PlacedRow[] {
  return tableNames.flatMap((table) =>
    tables[table].map((row, index) => ({ table, where: `${table}.csv row ${index + 2}`, row })),
  );
}
