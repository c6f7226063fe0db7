import { type Language, languages } from "../../domain/languages.ts";
import type { tableColumns } from "../../edition/columns.ts";
import type { TableName } from "../../edition/tables.ts";
import type { MessageId } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.tsx";

type Column = (typeof tableColumns)[TableName][number];
type WithoutLanguage<Name extends string> = Name extends `${infer Base}_${Language}` ? Base : Name;

/** What columns are called; those of texts without their language. */
const names: Readonly<Record<WithoutLanguage<Column>, MessageId>> = {
  version: "column.version",
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
  partnership_ids: "table.partnerships",
  actor_id: "column.actor_id",
  other_actor_id: "column.other_actor_id",
  gathered_country: "column.gathered_country",
  gathered_level: "column.gathered_level",
  actor_ids: "table.actors",
  event_ids: "table.events",
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
  tool_ids: "table.tools",
  theme_id: "column.theme_id",
  theme_ids: "table.themes",
  scheme_id: "column.scheme_id",
  basis: "column.basis",
  designation: "column.designation",
  parent_id: "column.parent_id",
  name_ar_basis: "column.name_ar_basis",
  french_name: "column.french_name",
  arabic_name: "column.arabic_name",
  code: "column.code",
  code_scheme: "column.code_scheme",
  code_date: "column.code_date",
  iso3166_2: "column.iso3166_2",
  longitude: "column.longitude",
  latitude: "column.latitude",
  point_basis: "column.point_basis",
  landscape: "column.landscape",
  setting: "column.setting",
  department_id: "column.department_id",
  region_id: "column.region_id",
  year: "column.year",
  population: "column.population",
  population_2024: "column.population_2024",
  word: "column.word",
  number: "column.number",
  label: "correct.field.name",
  phrase: "column.phrase",
  meaning: "column.meaning",
  value: "column.value",
  list: "column.list",
  field: "column.field",
  unit: "column.unit",
  text: "column.text",
};

const nameOf: Readonly<Record<string, MessageId>> = names;

/** The language that a column of texts is in, and its name without it. */
export function columnLanguage(column: string): { readonly base: string; readonly language?: (typeof languages)[number] } {
  const language = languages.find((one) => column.endsWith(`_${one}`));
  return language ? { base: column.slice(0, -language.length - 1), language } : { base: column };
}

/** What a column is called, with its language where it holds a text. */
export function columnName(words: Words, column: string): string {
  const { base, language } = columnLanguage(column);
  const message = nameOf[base];
  const name = message ? words.say(message) : base;
  return language ? words.say("column.inLanguage", { name, language: words.languageName(language) }) : name;
}
