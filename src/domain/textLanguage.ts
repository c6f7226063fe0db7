import type { Language } from "./languages.ts";

/** The language that a text is most likely in: minutes are read in two. */
export function languageOf(text: string): Language {
  const count = (letters: RegExp) => text.slice(0, 20_000).match(letters)?.length ?? 0;
  return count(/\p{Script=Arabic}/gu) > count(/\p{Script=Latin}/gu) ? "ar" : "fr";
}

/**
 * The language that cells are most likely in. Latin letters may be of more than one language: that of the page, if it has such
 * letters itself.
 */
export function languageOfCells(cells: readonly string[], ofPage: Language): Language {
  const language = languageOf(cells.join(" "));
  return language === "ar" || ofPage === "ar" ? language : ofPage;
}
