import { type Language, languages } from "../domain/languages.ts";

/** The columns of a text: `name_fr`, `name_ar`… in the order of our languages. */
function inEveryLanguage<Name extends string>(name: Name): readonly `${Name}_${Language}`[] {
  return languages.map((language) => `${name}_${language}` as const);
}

/** Tables of `geodata/sources/` and their columns, in order. `geodata/README.md` is their dictionary. */
export const tableColumns = {
  edition: ["version", "date"],
  territories: [
    "id",
    "level",
    "designation",
    "country",
    ...inEveryLanguage("name"),
    "name_ar_basis",
    "code_scheme",
    "code",
    "code_date",
    "iso3166_2",
    "parent_id",
    "longitude",
    "latitude",
    "point_basis",
    "valid_from",
    "valid_to",
    "note",
  ],
  territory_names: ["territory_id", "name", "language", "kind", "valid_from", "valid_to"],
  landscapes: ["territory_id", "landscape", "source_id", "locator", "note"],
  memberships: ["department_id", "region_id", "valid_from", "valid_to"],
  moroccan_municipalities: ["id", "code", "french_name", "arabic_name", "setting", "parent_id", "population_2024"],
  french_arabic_names: ["code", "arabic_name"],
  populations: ["territory_id", "year", "population"],
  actors: [
    "id",
    "kind",
    ...inEveryLanguage("name"),
    "gathered_country",
    "gathered_level",
    "territory_id",
    "placed_by",
    "available",
    ...inEveryLanguage("offer"),
    "offer_country",
    "words",
    "source_id",
    "locator",
    "as_written",
  ],
  partnerships: ["id", "kind", "successor_id", "part_of", "reason"],
  parties: ["partnership_id", "shore", "territory_id", "actor_id", "valid_from", "valid_to"],
  involvements: ["partnership_id", "actor_id", "role", "source_id", "locator"],
  terms: ["partnership_id", "start", "end", "basis", "source_id"],
  statements: [
    "id",
    "partnership_id",
    "actor_id",
    "other_actor_id",
    "date",
    "date_basis",
    "nature",
    "status",
    "kind",
    "words",
    "confidence",
    ...inEveryLanguage("summary"),
    "source_id",
    "other_source_ids",
    "locator",
    "as_written",
    ...inEveryLanguage("doubt"),
    "territory_ids",
    "reason",
  ],
  requests: [
    "id",
    "kind",
    "territory_id",
    "actor_id",
    "sought_country",
    "sought_territory_id",
    ...inEveryLanguage("sought"),
    "words",
    "date",
    "date_basis",
    "confidence",
    ...inEveryLanguage("summary"),
    "source_id",
    "locator",
    "answer_id",
  ],
  themes: ["id", ...inEveryLanguage("name"), ...inEveryLanguage("definition")],
  theme_words: [...inEveryLanguage("word"), "theme_id"],
  theme_crosswalk: ["scheme_id", "number", ...inEveryLanguage("label"), "theme_ids", "source_id"],
  sources: ["id", "title", "publisher", "kind", "language", "date", "date_basis", "url", ...inEveryLanguage("note")],
  events: [
    "id",
    "kind",
    "country",
    "level",
    "date",
    "date_end",
    "date_basis",
    "status",
    ...inEveryLanguage("name"),
    ...inEveryLanguage("place"),
    "source_id",
    "other_source_ids",
    "locator",
    ...inEveryLanguage("note"),
  ],
  schemes: ["id", ...inEveryLanguage("name"), "start", "end"],
  tools: ["id", ...inEveryLanguage("name"), ...inEveryLanguage("definition")],
  tool_uses: [
    "partnership_id",
    "tool_id",
    "since",
    "date_basis",
    ...inEveryLanguage("result"),
    "source_id",
    "locator",
    "confidence",
  ],
  passages: [
    "id",
    "source_id",
    "locator",
    "kind",
    ...inEveryLanguage("summary"),
    "territory_ids",
    "actor_ids",
    "partnership_ids",
    "event_ids",
    "tool_ids",
    "as_written",
  ],
  minutes_lexicon: ["phrase", "language", "meaning", "value", "list"],
  scheme_facts: [
    "scheme_id",
    "field",
    "number",
    "unit",
    ...inEveryLanguage("text"),
    "source_id",
    "locator",
    "confidence",
    "as_written",
  ],
} as const;

/** Columns that hold a date. */
export const dateColumns = ["date", "date_end", "start", "end", "since", "valid_from", "valid_to"] as const;

/** Columns that tables have got since they were first published: files that were written before lack them. */
const laterColumns: Readonly<Partial<Record<keyof typeof tableColumns, readonly string[]>>> = {
  actors: ["gathered_country", "gathered_level"],
  statements: ["other_actor_id"],
};

/**
 * The columns of a file of a table, by its header: those of the table, or those that it had before it got others since.
 * Nothing where the header is another.
 */
export function columnsOfHeader(name: keyof typeof tableColumns, header: readonly string[]): readonly string[] | undefined {
  const all: readonly string[] = tableColumns[name];
  const columns = all.filter((column) => header.includes(column) || !laterColumns[name]?.includes(column));
  return columns.join() === header.join() ? columns : undefined;
}
