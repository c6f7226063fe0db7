import { mentionedTable } from "../../edition/mentions.ts";
import { splitList, type TableName, type Tables } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";
import { columnKind } from "./columnKinds.ts";
import { dateWords, nameById } from "./rowNames.ts";

/** A cell in words: codes, ids and dates by what they are called, all else as it stands. */
export function cellWords(words: Words, tables: Tables, table: TableName, column: string, cell: string): string {
  if (cell === "") return "";
  const kind = columnKind(words, table, column);
  if (kind.input === "code") return kind.options.find(({ code }) => code === cell)?.name ?? cell;
  if (kind.input === "date") return dateWords(words, cell);
  if (kind.input === "words") return words.list(splitList(cell).map((word) => themeWord(words, tables, word)));
  const mentioned = mentionedTable(column);
  return mentioned ? words.list(splitList(cell).map((id) => nameById(words, tables, mentioned, id))) : cell;
}

/** A word that stands for a theme, in the language of the page. */
function themeWord(words: Words, { theme_words: rows }: Tables, word: string): string {
  return rows.find(({ word_fr }) => word_fr === word)?.[`word_${words.language}`] || word;
}
