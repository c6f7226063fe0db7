import { languages } from "../../domain/languages.ts";
import {
  actorKinds,
  confidences,
  designations,
  eventKinds,
  kinds,
  levels,
  natures,
  placings,
  requestKinds,
  roles,
  sourceKinds,
  stateBases,
  statuses,
  toldEventStatuses,
} from "../../domain/model.ts";
import { shoreFacts, shores } from "../../domain/shores.ts";
import { unknownCodes } from "../../edition/codes.ts";
import { dateColumns } from "../../edition/columns.ts";
import { type MentionedTable, mentionedTable } from "../../edition/mentions.ts";
import type { TableName } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";
import { columnLanguage } from "../shared/columnWords.ts";

/** A code, and what it is called. */
export interface CodeOption {
  readonly code: string;
  readonly name: string;
}

/** How a cell is typed: what its column holds decides it. */
export type ColumnKind =
  | { readonly input: "code"; readonly options: readonly CodeOption[] }
  | { readonly input: "date" | "text" | "texts" | "words" | "territory" }
  | { readonly input: "row"; readonly table: Exclude<MentionedTable, "territories"> };

/** Languages that documents are written in, ours first. */
const documentLanguages = [...languages, "es", "de", "nl", "it", "pt"];
/** Levels that an event is about together. */
const levelPairs = ["region|department", "municipality|department", "region|municipality"];

/** Codes of columns that mean the same in every table, by how they are said. */
const sharedCodes: Readonly<Record<string, (words: Words) => readonly CodeOption[]>> = {
  confidence: (words) => confidences.map((code) => ({ code, name: words.say(`confidence.${code}`) })),
  language: (words) => documentLanguages.map((code) => ({ code, name: words.languageName(code) })),
  shore: (words) => shores.map((code) => ({ code, name: words.say(`shore.${code}`) })),
  country: countries,
  sought_country: countries,
  offer_country: countries,
  gathered_country: countries,
  level: levelOptions,
  gathered_level: levelOptions,
  nature: (words) => natures.map((code) => ({ code, name: words.say(`nature.${code}`) })),
  role: (words) => roles.map((code) => ({ code, name: words.say(`role.${code}`) })),
  date_basis: bases,
  basis: bases,
};

function countries(words: Words): readonly CodeOption[] {
  return shores.map((shore) => ({ code: shoreFacts[shore].country, name: words.say(`shore.${shore}`) }));
}

function levelOptions(words: Words): readonly CodeOption[] {
  return levels.map((code) => ({ code, name: words.say(`level.${code}`) }));
}

function bases(words: Words): readonly CodeOption[] {
  return stateBases.map((code) => ({ code, name: words.say(`basis.${code}`) }));
}

/** Codes of columns that each table has its own of. */
const ownCodes: Readonly<Record<string, (words: Words) => readonly CodeOption[]>> = {
  "partnerships kind": (words) => kinds.map((code) => ({ code, name: words.say(`kind.${code}`) })),
  "statements kind": (words) => kinds.map((code) => ({ code, name: words.say(`kind.${code}`) })),
  "statements status": (words) => statuses.map((code) => ({ code, name: words.say(`status.${code}`) })),
  "requests kind": (words) => requestKinds.map((code) => ({ code, name: words.say(`request.${code}`) })),
  "actors kind": (words) => actorKinds.map((code) => ({ code, name: words.say(`actor.${code}`) })),
  "actors placed_by": (words) => placings.map((code) => ({ code, name: words.say(`placing.${code}`) })),
  "actors available": (words) => [{ code: "yes", name: words.say("row.yes") }],
  "territories designation": (words) => designations.map((code) => ({ code, name: words.say(`designation.${code}`) })),
  "sources kind": (words) => sourceKinds.map((code) => ({ code, name: words.say(`sourceKind.${code}`) })),
  "events country": (words) => [...countries(words), { code: "both", name: words.say("country.both") }],
  "events level": (words) => {
    const named = levelOptions(words);
    const nameOf = (level: string) => named.find(({ code }) => code === level)?.name ?? level;
    return [...named, ...levelPairs.map((code) => ({ code, name: words.list(code.split("|").map(nameOf)) }))];
  },
  "events kind": (words) => eventKinds.map((code) => ({ code, name: words.say(`event.${code}`) })),
  "events status": (words) => toldEventStatuses.map((code) => ({ code, name: words.say(`eventStatus.${code}`) })),
};

/** How a cell of a table is typed. */
export function columnKind(words: Words, table: TableName, column: string): ColumnKind {
  const codes = ownCodes[`${table} ${column}`] ?? sharedCodes[column];
  if (codes) return { input: "code", options: codes(words).filter(({ code }) => unknownCodes(table, column, code).length === 0) };
  if (columnLanguage(column).language) return { input: "texts" };
  if (dateColumns.some((one) => one === column)) return { input: "date" };
  if (column === "words") return { input: "words" };
  const mentioned = column.endsWith("_ids") ? undefined : mentionedTable(column);
  if (mentioned === undefined) return { input: "text" };
  return mentioned === "territories" ? { input: "territory" } : { input: "row", table: mentioned };
}
