import { recordOf } from "./record.ts";

/**
 * The languages of the house, in the order of the switch; the first is the one that the others are translated from.
 * Catalogues, fonts, columns of tables, files and the address follow from this list: what a new one lacks, the compiler
 * or a test names.
 */
export const languages = ["fr", "ar", "en"] as const;
export type Language = (typeof languages)[number];

/** The language that the others are translated from, spoken to readers of none of ours. */
export const sourceLanguage = languages[0];

/** A name or a sentence in every language. */
export type Multilingual = Readonly<Record<Language, string>>;

/** Something of each language. */
export function byLanguage<Value>(of: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return recordOf(languages, of);
}

/** A name or a sentence in every language, as a list. */
export function textsOf(names: Multilingual): readonly string[] {
  return languages.map((language) => names[language]);
}
