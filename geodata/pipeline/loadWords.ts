import { byLanguage, type Language, languages } from "../../src/domain/languages.ts";
import { languageFacts } from "../../src/i18n/languages.ts";
import { createWords, type Words } from "../../src/i18n/words.tsx";

/** The words of the site in every language. */
export async function loadWords(): Promise<Readonly<Record<Language, Words>>> {
  const catalogues = new Map(
    await Promise.all(languages.map(async (language) => [language, await languageFacts[language].load()] as const)),
  );
  return byLanguage((language) => {
    const messages = catalogues.get(language);
    if (!messages) throw new Error(`no catalogue of ${language}`);
    return createWords(language, messages);
  });
}
