import { csvFormatRows, csvParseRows } from "d3-dsv";
import { tableColumns } from "./columns.ts";
import { typesetCell } from "./typesetting.ts";

/** A row of a hand-kept table: column name → cell, where an empty cell is "". */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

export type TableName = keyof typeof tableColumns;
// The keys of an object are known to the compiler only where it may have no others.
export const tableNames = Object.keys(tableColumns) as TableName[];
type ColumnOf<Name extends TableName> = (typeof tableColumns)[Name][number];
/** Columns that mention ids of rows, one or several. */
export type IdColumn = Extract<ColumnOf<TableName>, `${string}_id` | `${string}_ids`>;
export type Tables = { readonly [Name in TableName]: readonly Row<ColumnOf<Name>>[] };

/** A table that has not the header, or a row that has not the cells, which are expected of it. */
export class MisshapenTable extends Error {
  /** File, line, and of a header the columns that are missing (−) or unknown (+): a place in any language. */
  readonly place: string;
  constructor(message: string, place: string) {
    super(message);
    this.place = place;
  }
}

function headerPlace(name: string, header: readonly string[], columns: readonly string[]): string {
  const missing = columns.filter((column) => !header.includes(column)).map((column) => `−${column}`);
  const unknown = header.filter((column) => !columns.includes(column)).map((column) => `+${column}`);
  return [`${name}.csv:1`, ...missing, ...unknown].join(" ");
}

/**
 * Rows of a CSV text with a header (RFC 4180, comma, UTF-8), as they were typed.
 * @throws MisshapenTable
 */
export function parseTable<Column extends string>(name: string, columns: readonly Column[], text: string): Row<Column>[] {
  const [header = [], ...rows] = csvParseRows(text);
  if (header.join() !== columns.join())
    throw new MisshapenTable(
      `${name}.csv: header is ${header.join()}, expected ${columns.join()}`,
      headerPlace(name, header, columns),
    );
  return rows.map((cells, index) => {
    if (cells.length !== columns.length)
      throw new MisshapenTable(
        `${name}.csv: row ${index + 2} has ${cells.length} cells, expected ${columns.length}`,
        `${name}.csv:${index + 2}`,
      );
    // A row has the cells of its columns: counted just here.
    return Object.fromEntries(columns.map((column, position) => [column, cells[position]?.trim() ?? ""])) as Row<Column>;
  });
}

/** CSV text of rows under a header, with a final line break. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => [...row])])}\n`;
}

/**
 * Parses every table.
 * @param textOf the CSV text of a table
 * @throws MisshapenTable
 */
export function parseTables(textOf: (name: TableName) => string): Tables {
  // Each name is given the rows of its own columns: the compiler cannot follow this through a list of entries.
  return Object.fromEntries(
    tableNames.map((name) => [name, parseTable(name, tableColumns[name], textOf(name))]),
  ) as unknown as Tables;
}

/** Tables from the CSV texts of some; those that are not given are empty. @throws MisshapenTable */
export const tablesOf = (texts: ReadonlyMap<string, string>): Tables =>
  parseTables((name) => texts.get(name) ?? `${tableColumns[name].join()}\n`);

/** Loads some tables, all others being empty. @param textOf loads the CSV text of one @throws MisshapenTable */
export async function loadTables(names: readonly TableName[], textOf: (name: TableName) => Promise<string>): Promise<Tables> {
  return tablesOf(new Map(await Promise.all(names.map(async (name) => [name, await textOf(name)] as const))));
}

/** Tables whose rows tell something of a partnership, and mean nothing without it. */
export const tablesOfPartnerships: readonly TableName[] = tableNames.filter((name) =>
  tableColumns[name].some((column) => column === "partnership_id"),
);

/** Tables with their texts set as a page sets them; setting them twice changes nothing. */
export function typesetTables(tables: Tables): Tables {
  const setRow = (row: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, typesetCell(column, cell, row["language"])]));
  return withRows(tables, new Map(tableNames.map((name) => [name, tables[name].map(setRow)])));
}

/** Tables with the rows of some of them replaced, cells in the order of their columns; a cell that is not given is empty. */
export function withRows(
  tables: Tables,
  rows: ReadonlyMap<TableName, Iterable<Readonly<Record<string, string | undefined>>>>,
): Tables {
  const replaced = [...rows].map(([name, given]) => [
    name,
    [...given].map((row) => Object.fromEntries(tableColumns[name].map((column) => [column, row[column] ?? ""]))),
  ]);
  // Every row has just been given the columns of its table.
  return { ...tables, ...Object.fromEntries(replaced) } as Tables;
}

/** The CSV text of a table. */
export function tableText(tables: Tables, name: TableName): string {
  const columns: readonly string[] = tableColumns[name];
  const rows: readonly Readonly<Record<string, string>>[] = tables[name];
  return formatTable(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? "")),
  );
}

/** Values of a list cell, separated by `|`. */
export function splitList(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}
