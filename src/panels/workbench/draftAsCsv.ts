import type { Change } from "../../edition/contribution/change.ts";
import type { Tables } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";
import { columnName } from "../shared/columnWords.ts";
import { spreadsheetCsv } from "../shared/spreadsheetCsv.ts";
import { tableName } from "../shared/tableWords.ts";
import { cellWords } from "./cellWords.ts";
import { rowName } from "./rowNames.ts";

/**
 * Changes cell by cell, in words, as a table for spreadsheets: which row, which column, what it was and is to be.
 * @param tables where the names of what the cells mention are found
 */
export function draftAsCsv(words: Words, tables: Tables, changes: readonly Change[]): string {
  const header = ["row.table", "row.key", "row.name", "row.column", "row.before", "row.after"] as const;
  const rows = changes.flatMap(({ table, key, before, after }) => {
    const name = [tableName(words, table), key, rowName(words, tables, table, after ?? before ?? {})];
    const told = (column: string, cell = "") => cellWords(words, tables, table, column, cell);
    return Object.keys({ ...before, ...after })
      .filter((column) => (before?.[column] ?? "") !== (after?.[column] ?? ""))
      .map((column) => [...name, columnName(words, column), told(column, before?.[column]), told(column, after?.[column])]);
  });
  return spreadsheetCsv(
    header.map((message) => words.say(message)),
    rows,
  );
}
