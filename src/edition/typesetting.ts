import { type Language, languages } from "../domain/languages.ts";

const unbreakable = "\u00a0";
const narrow = "\u202f";

/** Apostrophes are typed straight and set curved; a mark of feet or minutes does not occur in our texts. */
const withApostrophes = (text: string) => text.replaceAll("'", "’");

/**
 * How a text that was typed with the signs of a keyboard is set in each language. Spaces that must not be cut stand
 * before French signs, within French quotes and numbers; English quotes open and close.
 */
const settings: Readonly<Record<Language, (text: string) => string>> = {
  fr: (text) =>
    withApostrophes(text)
      .replaceAll(/ (?=[;?!])/g, narrow)
      .replaceAll(/ (?=[:»%€])|(?<=«) /g, unbreakable)
      .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, narrow),
  ar: (text) => text,
  en: (text) =>
    withApostrophes(text)
      .replaceAll(/(?<=^|[\s([])"/g, "“")
      .replaceAll('"', "”"),
};

/** The text as a page of the language sets it. Setting it twice changes nothing. */
export function typeset(text: string, language: Language): string {
  return settings[language](text);
}

/** Columns whose text is in the language that the column `language` of the row names. */
const inLanguageOfRow = new Set(["title", "name"]);
/** Columns in French, whatever their name: the words that theme words are known by, and who published a document. */
const inFrench = new Set(["words", "publisher"]);

/** The language of a cell, or nothing when it holds no text of ours. */
function languageOf(column: string, languageOfRow: string | undefined): Language | undefined {
  if (inFrench.has(column)) return "fr";
  return languages.find((language) =>
    inLanguageOfRow.has(column) ? languageOfRow === language : column.endsWith(`_${language}`),
  );
}

/** A cell as it is set, if its column holds a text. */
export function typesetCell(column: string, cell: string, languageOfRow: string | undefined): string {
  const language = languageOf(column, languageOfRow);
  return language ? typeset(cell, language) : cell;
}
