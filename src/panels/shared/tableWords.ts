import { languages } from "../../domain/languages.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import { tableColumns } from "../../edition/columns.ts";
import type { TableName } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";

/** Tables to which rows are added by hand, in the order of the form; authorities come with what is said of them. */
export const offeredTables = [
  "partnerships",
  "parties",
  "statements",
  "requests",
  "actors",
  "sources",
  "events",
  "involvements",
  "terms",
  "tool_uses",
] as const satisfies readonly TableName[];

/** What a table is called. */
export const tableName = (words: Words, name: TableName): string => words.say(`table.${name}`);

/** What a row is called: by its name or its sentence, in the language of the page where it is known, else by its key. */
export function rowTitle(words: Words, row: Cells | undefined, key: string): string {
  const texts = ["name", "title", "summary", "sought"].flatMap((column) => [
    row?.[`${column}_${words.language}`] ?? "",
    ...languages.map((language) => row?.[`${column}_${language}`] ?? ""),
    row?.[column] ?? "",
  ]);
  return texts.find((text) => text !== "") ?? key;
}

/** Columns of texts that stand in some language and lack others: what is missing is told, never invented. */
export function missingColumns(table: TableName, row: Cells | undefined): readonly string[] {
  if (!row) return [];
  const columns: readonly string[] = tableColumns[table];
  return columns.filter((column) => {
    const text = languages.find((language) => column.endsWith(`_${language}`));
    if (text === undefined || row[column] !== "") return false;
    return languages.some((language) => row[column.replace(new RegExp(`_${text}$`), `_${language}`)]);
  });
}
