import { group } from "d3-array";
import { allSteps } from "../../domain/steps.ts";
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

/** What was remarked on a change, whole, on one line. */
const remarkLine = (words: Words, remark: string) =>
  `    ${words.say("correct.text.remark", { remark: remark.replaceAll(/\s+/g, " ") })}`;

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

/** How many changes are told at a step. */
const atOnce = 50;

/**
 * Changes as a text that a person can read: rows that are new, changed and taken away, each by its name, cells by what
 * they mean. It is made in steps, between which the page may draw and answer.
 * @param tables with the changes in them: where the names of what cells mention are found
 * @param remarksOf what was remarked on a change
 */
export function* tellChanges(
  words: Words,
  tables: Tables,
  changes: readonly Change[],
  remarksOf: (change: Change) => readonly string[] = () => [],
): Generator<void, string, undefined> {
  const byKind = group(changes, kindOfChange);
  const told: string[] = [];
  for (const kind of changeKinds) {
    const those = byKind.get(kind) ?? [];
    if (those.length === 0) continue;
    const lines = [words.say(`workbench.standing.${kind}`, { count: those.length })];
    for (const [index, change] of those.entries()) {
      const remarks = remarksOf(change).map((remark) => remarkLine(words, remark));
      lines.push(...linesOf(words, tables, change), ...remarks);
      if (index % atOnce === atOnce - 1) yield;
    }
    told.push(`${lines.join("\n")}\n`);
  }
  return told.join("\n");
}

/** The same at one go. */
export const changesInWords = (words: Words, tables: Tables, changes: readonly Change[]): string =>
  allSteps(tellChanges(words, tables, changes));
