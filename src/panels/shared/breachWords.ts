import type { AssemblyFault } from "../../drafts/assembly.ts";
import { isolated } from "../../i18n/isolated.ts";
import type { Words } from "../../i18n/words.tsx";
import { columnName } from "./columnWords.ts";
import { tableName } from "./tableWords.ts";

/** What keeps rows from being published, in the words of the page; those of the command line are English. */
export function faultWords(words: Words, fault: AssemblyFault): string {
  const detail = "detail" in fault ? (fault.detail ?? "") : fault.said;
  return words.say(`promise.${fault.promise}`, { detail: isolated(detail), code: detail });
}

/** The place of a breach: table, row and column; empty where no one table is at fault. */
export function faultPlace(words: Words, fault: AssemblyFault): string {
  if (!("table" in fault)) return "";
  const { table, key, column } = fault;
  return [
    tableName(words, table),
    ...(key === undefined ? [] : [words.say("promise.row", { key: isolated(key) })]),
    ...(column === undefined ? [] : [columnName(words, column)]),
  ].join(words.say("separator"));
}

/** A breach with its place, as one line. */
export function breachWords(words: Words, fault: AssemblyFault): string {
  const [place, what] = [faultPlace(words, fault), faultWords(words, fault)];
  return place === "" ? what : words.say("promise.told", { place, what });
}
