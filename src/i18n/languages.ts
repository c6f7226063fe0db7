/** What each language of `src/domain/languages.ts` is here: its own name, locale, letters, direction. */

import { type Language, languages, sourceLanguage } from "../domain/languages.ts";

/** Letters that a language is written with; `src/ui/letters.ts` holds the fonts of each. */
export type Script = "latin" | "arabic";

interface LanguageFacts {
  /** What the language calls itself. */
  readonly label: string;
  /** The same in a letter or two, where room is scarce. */
  readonly short: string;
  /** Locale of numbers and dates. */
  readonly locale: string;
  readonly script: Script;
  readonly direction: "ltr" | "rtl";
  /** What is said when the words themselves cannot be loaded, and on the button that tries again. */
  readonly speechless: { readonly sentence: string; readonly retry: string };
}

/** What the page must know to speak a language. */
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = {
  fr: {
    label: "Français",
    short: "FR",
    locale: "fr-FR",
    script: "latin",
    direction: "ltr",
    speechless: { sentence: "Les textes de l’atlas n’ont pas pu être chargés.", retry: "Réessayer" },
  },
  ar: {
    label: "العربية",
    short: "ع",
    /** Moroccan usage, with its month names and Western digits. */
    locale: "ar-MA",
    script: "arabic",
    direction: "rtl",
    speechless: { sentence: "تعذر تحميل نصوص الأطلس.", retry: "إعادة المحاولة" },
  },
  en: {
    label: "English",
    short: "EN",
    locale: "en-GB",
    script: "latin",
    direction: "ltr",
    speechless: { sentence: "The texts of the atlas could not be loaded.", retry: "Try again" },
  },
};

/** The first language of the browser that the house speaks, else the one that all others are translated from. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((language) => language === tag.split("-")[0]);
    if (found) return found;
  }
  return sourceLanguage;
}
