import { splitList, type TableName, type Tables } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";
import { columnKind } from "./columnKinds.ts";
import { dateWords, nameById } from "./rowNames.ts";

/** Columns that list rows of a table by their ids. */
const lists: Readonly<Record<string, TableName>> = {
  territory_ids: "territories",
  other_source_ids: "sources",
  actor_ids: "actors",
  partnership_ids: "partnerships",
  event_ids: "events",
  tool_ids: "tools",
  theme_ids: "themes",
  parent_id: "territories",
  theme_id: "themes",
  scheme_id: "schemes",
};

/** A cell in words: codes, ids and dates by what they are called, all else as it stands. */
export function cellWords(words: Words, tables: Tables, table: TableName, column: string, cell: string): string {
  if (cell === "") return "";
  const kind = columnKind(words, table, column);
  const named = (other: TableName) => words.list(splitList(cell).map((id) => nameById(words, tables, other, id)));
  if (kind.input === "code") return kind.options.find(({ code }) => code === cell)?.name ?? cell;
  if (kind.input === "date") return dateWords(words, cell);
  if (kind.input === "territory") return named("territories");
  if (kind.input === "row") return named(kind.table);
  if (kind.input === "words") return words.list(splitList(cell).map((word) => themeWord(words, tables, word)));
  return lists[column] ? named(lists[column]) : cell;
}

/** A word that stands for a theme, in the language of the page. */
function themeWord(words: Words, { theme_words: rows }: Tables, word: string): string {
  return rows.find(({ word_fr }) => word_fr === word)?.[`word_${words.language}`] || word;
}
