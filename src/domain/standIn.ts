import { type Language, languages } from "./languages.ts";

/** A sentence in the place of one that nobody has translated yet: it says which language it is in. */
export const standInFor = (text: string, language: Language): string => `[${language.toUpperCase()}] ${text}`;

/** The language that a sentence says it is in, where it stands in for another; nothing of all others. */
export function standInLanguage(text: string): Language | undefined {
  return languages.find((language) => text.startsWith(standInFor("", language)));
}
