import { readFileSync } from "node:fs";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { tableColumns } from "./columns.ts";
import { typesetCell } from "./typesetting.ts";

/** A row of a hand-kept table: column name → cell, where an empty cell is "". */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

export type TableName = keyof typeof tableColumns;
export const tableNames = Object.keys(tableColumns) as TableName[];
type ColumnOf<Name extends TableName> = (typeof tableColumns)[Name][number];
/** Columns that mention ids of rows, one or several. */
export type IdColumn = Extract<ColumnOf<TableName>, `${string}_id` | `${string}_ids`>;
export type Tables = { readonly [Name in TableName]: readonly Row<ColumnOf<Name>>[] };

/**
 * Rows of a CSV text with a header (RFC 4180, comma, UTF-8), with their texts set as a page sets them.
 * @throws Error naming the table and the line when the header or a row has not the expected cells.
 */
function parseTable<Column extends string>(name: string, columns: readonly Column[], text: string): Row<Column>[] {
  const [header, ...rows] = csvParseRows(text);
  if (header?.join() !== columns.join()) throw new Error(`${name}.csv: header is ${header?.join()}, expected ${columns.join()}`);
  return rows.map((cells, index) => {
    if (cells.length !== columns.length)
      throw new Error(`${name}.csv: row ${index + 2} has ${cells.length} cells, expected ${columns.length}`);
    const language = cells[columns.findIndex((column) => column === "language")];
    return Object.fromEntries(
      columns.map((column, position) => [column, typesetCell(column, cells[position]?.trim() ?? "", language)]),
    ) as Row<Column>;
  });
}

/** CSV text of rows under a header, with a final line break. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => [...row])])}\n`;
}

/** Reads every table of a folder. */
export function readTables(folder: URL): Tables {
  return Object.fromEntries(
    tableNames.map((name) => [name, parseTable(name, tableColumns[name], readFileSync(new URL(`${name}.csv`, folder), "utf8"))]),
  ) as unknown as Tables;
}

/** Values of a list cell, separated by `|`. */
export function splitList(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}
