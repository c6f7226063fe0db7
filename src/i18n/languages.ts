import type { Language } from "../domain/model.ts";
import type { Messages } from "./messages.ts";

interface LanguageInfo {
  readonly code: Language;
  /** What the language calls itself. */
  readonly label: string;
  /** The same in a letter or two, where room is scarce. */
  readonly short: string;
  /** Locale of numbers and dates: Moroccan usage for Arabic, with its month names and Western digits. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly load: () => Promise<Messages>;
  /** What is said when the words themselves cannot be loaded, and on the button that tries again. */
  readonly speechless: { readonly sentence: string; readonly retry: string };
}

/** Languages in the order of the switch; one line each. */
export const languages: readonly LanguageInfo[] = [
  {
    code: "fr",
    label: "Français",
    short: "FR",
    locale: "fr-FR",
    direction: "ltr",
    load: async () => (await import("./fr.ts")).fr,
    speechless: { sentence: "Les textes de l’atlas n’ont pas pu être chargés.", retry: "Réessayer" },
  },
  {
    code: "ar",
    label: "العربية",
    short: "ع",
    locale: "ar-MA",
    direction: "rtl",
    load: async () => (await import("./ar.ts")).ar,
    speechless: { sentence: "تعذر تحميل نصوص الأطلس.", retry: "إعادة المحاولة" },
  },
  {
    code: "en",
    label: "English",
    short: "EN",
    locale: "en-GB",
    direction: "ltr",
    load: async () => (await import("./en.ts")).en,
    speechless: { sentence: "The texts of the atlas could not be loaded.", retry: "Try again" },
  },
];

/** Facts of a language. */
export function languageInfo(code: Language): LanguageInfo {
  const info = languages.find((language) => language.code === code);
  if (!info) throw new Error(`no language ${code}`);
  return info;
}

/** The first language of the browser that the house speaks, else French. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.split("-")[0];
    const found = languages.find((language) => language.code === code);
    if (found) return found.code;
  }
  return "fr";
}
