import { languages } from "../../domain/languages.ts";
import type { MessageId } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.tsx";

/** What columns are called; those of texts without their language. */
const names: Readonly<Record<string, MessageId>> = {
  id: "column.id",
  kind: "correct.field.kind",
  name: "correct.field.name",
  title: "correct.field.title",
  publisher: "correct.field.publisher",
  language: "correct.source.language",
  url: "correct.field.url",
  date: "correct.field.date",
  date_end: "correct.field.end",
  date_basis: "column.date_basis",
  nature: "correct.field.nature",
  status: "correct.field.status",
  words: "correct.field.words",
  confidence: "correct.confidence",
  summary: "correct.field.summary",
  sought: "correct.field.sought",
  offer: "correct.field.offer",
  place: "correct.field.place",
  note: "correct.field.note",
  start: "correct.field.start",
  end: "correct.field.end",
  definition: "correct.field.definition",
  doubt: "column.doubt",
  result: "column.result",
  since: "column.since",
  valid_from: "column.valid_from",
  valid_to: "column.valid_to",
  source_id: "column.source_id",
  other_source_ids: "column.other_source_ids",
  locator: "column.locator",
  as_written: "column.as_written",
  reason: "column.reason",
  partnership_id: "column.partnership_id",
  actor_id: "column.actor_id",
  territory_id: "column.territory_id",
  territory_ids: "column.territory_ids",
  sought_territory_id: "column.sought_territory_id",
  sought_country: "column.sought_country",
  offer_country: "column.offer_country",
  country: "column.country",
  level: "column.level",
  shore: "column.country",
  role: "column.role",
  placed_by: "column.placed_by",
  available: "column.available",
  successor_id: "column.successor_id",
  part_of: "column.part_of",
  answer_id: "column.answer_id",
  tool_id: "column.tool_id",
  basis: "column.basis",
  designation: "column.designation",
  parent_id: "column.parent_id",
  name_ar_basis: "column.name_ar_basis",
  code: "column.code",
  code_scheme: "column.code_scheme",
  code_date: "column.code_date",
  point_basis: "column.point_basis",
};

/** The language that a column of texts is in, and its name without it. */
export function columnLanguage(column: string): { readonly base: string; readonly language?: (typeof languages)[number] } {
  const language = languages.find((one) => column.endsWith(`_${one}`));
  return language ? { base: column.slice(0, -language.length - 1), language } : { base: column };
}

/** What a column is called, with its language where it holds a text. */
export function columnName(words: Words, column: string): string {
  const { base, language } = columnLanguage(column);
  const message = names[base];
  const name = message ? words.say(message) : base;
  return language ? words.say("column.inLanguage", { name, language: words.languageName(language) }) : name;
}
