import { tableColumns } from "../columns.ts";
import { tableNames, type TableName } from "../tables.ts";

/** Columns that together say which row is meant, where a table has no ids. */
const keyColumns = {
  territory_names: ["territory_id", "name", "language", "kind"],
  landscapes: ["territory_id", "landscape"],
  memberships: ["department_id", "region_id", "valid_from"],
  french_arabic_names: ["code"],
  populations: ["territory_id", "year"],
  parties: ["partnership_id", "shore", "territory_id", "actor_id", "valid_from"],
  involvements: ["partnership_id", "actor_id", "role"],
  terms: ["partnership_id", "start", "end"],
  theme_words: ["word_fr"],
  theme_crosswalk: ["scheme_id", "number"],
  tool_uses: ["partnership_id", "tool_id", "since", "source_id"],
  minutes_lexicon: ["phrase", "language", "meaning", "value"],
  scheme_facts: ["scheme_id", "field", "number", "unit", "text_fr", "source_id", "locator"],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

/** Tables that a contribution may change: all but the version of the edition, which is for whoever publishes it. */
export const contributedTables = tableNames.filter((name) => name !== "edition");

/** Cells of a row by column, whatever the table. */
export type Cells = Readonly<Record<string, string>>;

/** A row with the cells given; all others are empty. */
export function filledRow(table: TableName, cells: Cells): Cells {
  return { ...Object.fromEntries(tableColumns[table].map((column) => [column, ""])), ...cells };
}

const byTable: Readonly<Record<string, readonly string[]>> = keyColumns;

/** Columns that together tell a row from all others of its table. */
export const keyColumnsOf = (table: TableName): readonly string[] => byTable[table] ?? ["id"];

/** What tells a row from all others of its table: its id, or the cells that stand for one, joined by `|`. */
export function keyOf(table: TableName, row: Cells): string {
  return keyColumnsOf(table)
    .map((column) => row[column] ?? "")
    .join("|");
}
