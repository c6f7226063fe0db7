import { group } from "d3-array";
import { type Change, changeKinds, kindOfChange } from "../../edition/contribution/change.ts";
import type { Tables } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";
import { columnName } from "../shared/columnWords.ts";
import { tableName } from "../shared/tableWords.ts";
import { cellWords } from "./cellWords.ts";
import { rowName } from "./rowNames.ts";

/** Most characters of a cell that a line tells. */
const longestCell = 200;

/** A text on one line, short enough for it. */
function inLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > longestCell ? `${line.slice(0, longestCell - 1)}…` : line;
}

function linesOf(words: Words, tables: Tables, { table, key, before, after }: Change): readonly string[] {
  const row = after ?? before ?? {};
  const named = tableName(words, table);
  const place = "id" in row ? words.say("workbench.place", { table: named, key }) : named;
  const head = `- ${inLine(rowName(words, tables, table, row)) || key} (${place})`;
  if (!after) return [head];
  const told = (column: string, cell = "") => inLine(cellWords(words, tables, table, column, cell)) || words.say("row.none");
  const changed = Object.keys(after).filter((column) => column !== "id" && after[column] !== (before?.[column] ?? ""));
  return [
    head,
    ...changed.map((column) => {
      const is = told(column, after[column]);
      const what = before ? `${told(column, before[column])} → ${is}` : is;
      return `    ${words.say("promise.told", { place: columnName(words, column), what })}`;
    }),
  ];
}

/**
 * Changes as a text that a person can read: rows that are new, changed and taken away, each by its name, cells by what
 * they mean.
 * @param tables with the changes in them: where the names of what cells mention are found
 */
export function changesInWords(words: Words, tables: Tables, changes: readonly Change[]): string {
  const byKind = group(changes, kindOfChange);
  return changeKinds
    .flatMap((kind) => {
      const those = byKind.get(kind) ?? [];
      if (those.length === 0) return [];
      const title = words.say(`workbench.standing.${kind}`, { count: those.length });
      return [`${[title, ...those.flatMap((change) => linesOf(words, tables, change))].join("\n")}\n`];
    })
    .join("\n");
}
