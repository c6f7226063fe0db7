import { type TableName, tableNames, type Tables } from "../tables.ts";
import { rowOf } from "../contribution/change.ts";
import type { Cells } from "../contribution/keys.ts";

/** What a reader may say that it is wrong: what has a page of its own, what was said of it, and by what it is sorted. */
const tableOf = {
  statement: "statements",
  partnership: "partnerships",
  territory: "territories",
  actor: "actors",
  source: "sources",
  event: "events",
  request: "requests",
  tool: "tools",
  scheme: "schemes",
  theme: "themes",
} as const satisfies Readonly<Record<string, TableName>>;

/** Something that can be corrected. */
export interface Subject {
  readonly kind: keyof typeof tableOf;
  readonly id: string;
}

/**
 * What of a thing can be corrected in its row. `isNew` is what no row of its own tells: a partnership has its status from
 * what is said of it, so that another status is one more statement.
 */
export type Field =
  | { readonly id: string; readonly input: "code" | "date" | "words"; readonly column: string; readonly isNew?: boolean }
  /** A text: in a column, or in a column for each language. */
  | { readonly id: string; readonly input: "text" | "texts"; readonly column: string };

const code = (column: string): Field => ({ id: column, input: "code", column });
const date = (column: string): Field => ({ id: column, input: "date", column });
const text = (column: string): Field => ({ id: column, input: "text", column });
const texts = (column: string): Field => ({ id: column, input: "texts", column });
const words: Field = { id: "words", input: "words", column: "words" };

const fields: Readonly<Record<Subject["kind"], readonly Field[]>> = {
  statement: [code("status"), date("date"), code("nature"), code("kind"), words, texts("summary")],
  partnership: [{ id: "status", input: "code", column: "status", isNew: true }, code("kind")],
  territory: [texts("name")],
  actor: [texts("name"), code("kind"), texts("offer")],
  source: [text("title"), text("publisher"), date("date"), text("url"), code("kind")],
  event: [date("date"), code("status"), texts("name"), texts("place"), texts("note")],
  request: [date("date"), words, texts("sought"), texts("summary")],
  tool: [texts("name"), texts("definition")],
  scheme: [texts("name"), date("start"), date("end")],
  theme: [texts("name"), texts("definition")],
};

/** What of a thing can be corrected in a table, in the order of the form. Anything else is told in words. */
export function fieldsOf({ kind }: Subject): readonly Field[] {
  return fields[kind];
}

/** The table of a thing. */
export const tableOfSubject = ({ kind }: Subject): TableName => tableOf[kind];

/** The row of a thing as it stands; none for what only official lists know, such as most municipalities. */
export const rowOfSubject = (tables: Tables, subject: Subject): Cells | undefined =>
  rowOf(tables, tableOfSubject(subject), subject.id);

/** Lists that correct nothing and are long: who only corrects need not load them. */
const longLists: ReadonlySet<TableName> = new Set([
  "moroccan_municipalities",
  "french_arabic_names",
  "territory_names",
  "minutes_lexicon",
]);

/** Tables that a correction is made and checked with. */
export const correctedTables: readonly TableName[] = tableNames.filter((name) => !longLists.has(name));
