import { readFileSync } from "node:fs";
import { csvFormatRows, csvParseRows } from "d3-dsv";

/** A row of a hand-kept table: column name → cell, where an empty cell is "". */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Tables of `geodata/sources/` and their columns, in order. `geodata/README.md` is their dictionary. */
export const tableColumns = {
  edition: ["version", "date"],
  territories: [
    "id",
    "level",
    "designation",
    "country",
    "name_fr",
    "name_ar",
    "name_en",
    "name_ar_basis",
    "code_scheme",
    "code",
    "code_date",
    "iso3166_2",
    "parent_id",
    "longitude",
    "latitude",
    "point_basis",
    "valid_from",
    "valid_to",
    "note",
  ],
  territory_names: ["territory_id", "name", "language", "kind", "valid_from", "valid_to"],
  memberships: ["department_id", "region_id", "valid_from", "valid_to"],
  actors: [
    "id",
    "kind",
    "name_fr",
    "name_ar",
    "name_en",
    "territory_id",
    "placed_by",
    "available",
    "offer_fr",
    "offer_ar",
    "offer_en",
    "source_id",
    "locator",
  ],
  partnerships: ["id", "kind", "successor_id", "part_of"],
  parties: ["partnership_id", "shore", "territory_id", "actor_id", "valid_from", "valid_to"],
  involvements: ["partnership_id", "actor_id", "role", "source_id", "locator"],
  terms: ["partnership_id", "start", "end", "basis", "source_id"],
  statements: [
    "id",
    "partnership_id",
    "actor_id",
    "date",
    "date_basis",
    "nature",
    "status",
    "kind",
    "words",
    "confidence",
    "summary_fr",
    "summary_ar",
    "summary_en",
    "source_id",
    "other_source_ids",
    "locator",
    "as_written",
    "doubt_fr",
    "doubt_ar",
    "doubt_en",
    "territory_ids",
    "reason",
  ],
  requests: [
    "id",
    "kind",
    "territory_id",
    "actor_id",
    "sought_country",
    "sought_territory_id",
    "sought_fr",
    "sought_ar",
    "sought_en",
    "words",
    "date",
    "date_basis",
    "confidence",
    "summary_fr",
    "summary_ar",
    "summary_en",
    "source_id",
    "locator",
  ],
  themes: ["id", "name_fr", "name_ar", "name_en", "definition_fr", "definition_ar", "definition_en"],
  theme_words: ["word_fr", "word_ar", "word_en", "theme_id"],
  theme_crosswalk: ["scheme_id", "number", "label_fr", "label_ar", "label_en", "theme_ids", "source_id"],
  sources: ["id", "title", "publisher", "kind", "language", "date", "date_basis", "url", "note_fr", "note_ar", "note_en"],
  events: [
    "id",
    "kind",
    "country",
    "level",
    "date",
    "date_end",
    "date_basis",
    "status",
    "name_fr",
    "name_ar",
    "name_en",
    "place_fr",
    "place_ar",
    "place_en",
    "source_id",
    "other_source_ids",
    "locator",
    "note_fr",
    "note_ar",
    "note_en",
  ],
  schemes: ["id", "name_fr", "name_ar", "name_en", "start", "end"],
  tools: ["id", "name_fr", "name_ar", "name_en", "definition_fr", "definition_ar", "definition_en"],
  tool_uses: [
    "partnership_id",
    "tool_id",
    "since",
    "date_basis",
    "result_fr",
    "result_ar",
    "result_en",
    "source_id",
    "locator",
    "confidence",
  ],
  passages: [
    "id",
    "source_id",
    "locator",
    "kind",
    "summary_fr",
    "summary_ar",
    "summary_en",
    "territory_ids",
    "actor_ids",
    "partnership_ids",
    "event_ids",
  ],
  scheme_facts: ["scheme_id", "field", "number", "unit", "text_fr", "text_ar", "text_en", "source_id", "locator", "confidence"],
} as const;

export type TableName = keyof typeof tableColumns;
type ColumnOf<Name extends TableName> = (typeof tableColumns)[Name][number];
export type Tables = { readonly [Name in TableName]: readonly Row<ColumnOf<Name>>[] };

/**
 * Rows of a CSV text with a header (RFC 4180, comma, UTF-8).
 * @throws Error naming the table and the line when the header or a row has not the expected cells.
 */
function parseTable<Column extends string>(name: string, columns: readonly Column[], text: string): Row<Column>[] {
  const [header, ...rows] = csvParseRows(text);
  if (header?.join() !== columns.join()) throw new Error(`${name}.csv: header is ${header?.join()}, expected ${columns.join()}`);
  return rows.map((cells, index) => {
    if (cells.length !== columns.length)
      throw new Error(`${name}.csv: row ${index + 2} has ${cells.length} cells, expected ${columns.length}`);
    return Object.fromEntries(columns.map((column, position) => [column, cells[position]?.trim() ?? ""])) as Row<Column>;
  });
}

/** CSV text of rows under a header, with a final line break. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => [...row])])}\n`;
}

/** Reads every table of a folder. */
export function readTables(folder: URL): Tables {
  const names = Object.keys(tableColumns) as TableName[];
  return Object.fromEntries(
    names.map((name) => [name, parseTable(name, tableColumns[name], readFileSync(new URL(`${name}.csv`, folder), "utf8"))]),
  ) as unknown as Tables;
}

/** Values of a list cell, separated by `|`. */
export function splitList(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}
