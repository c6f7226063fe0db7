import { languages } from "../../domain/languages.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { Tables } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";
import type { ColumnKind } from "./columnKinds.ts";
import { rowTitle } from "./tableWords.ts";

type NamedTable = Extract<ColumnKind, { readonly input: "row" }>["table"];

/** What a territory of the tables is called. */
function territoryName(words: Words, { territories }: Tables, id: string): string {
  return rowTitle(
    words,
    territories.find((row) => row.id === id),
    id,
  );
}

/** A partnership by its ends, all else by its name. */
function rowName(words: Words, tables: Tables, table: NamedTable, row: Cells): string {
  const id = row["id"] ?? "";
  if (table !== "partnerships") return rowTitle(words, row, id);
  const names = (["fr", "ma"] as const).map((shore) =>
    tables.parties
      .filter((party) => party.partnership_id === id && party.shore === shore)
      .map(({ territory_id }) => territoryName(words, tables, territory_id))
      .join(", "),
  );
  return names.some((name) => name === "") ? id : names.join(" – ");
}

/** Rows of a table to choose from, with what each is called. */
export function namedRows(
  words: Words,
  tables: Tables,
  table: NamedTable,
): readonly { readonly id: string; readonly name: string }[] {
  return tables[table]
    .map((row) => ({ id: row.id, name: rowName(words, tables, table, row) }))
    .toSorted((a, b) => words.compare(a.name, b.name));
}

/** Languages with that of the page first. */
export const pageFirst = (words: Words) =>
  languages.toSorted((a, b) => Number(b === words.language) - Number(a === words.language));
