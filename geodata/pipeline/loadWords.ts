import { byLanguage, type Language, languages } from "../../src/domain/languages.ts";
import { catalogues } from "../../src/i18n/catalogues.ts";
import { createWords, type Words } from "../../src/i18n/words.tsx";

/** The words of the site in every language. */
export async function loadWords(): Promise<Readonly<Record<Language, Words>>> {
  const loaded = new Map(
    await Promise.all(languages.map(async (language) => [language, await catalogues[language].load()] as const)),
  );
  return byLanguage((language) => {
    const messages = loaded.get(language);
    if (!messages) throw new Error(`no catalogue of ${language}`);
    return createWords(language, messages);
  });
}
