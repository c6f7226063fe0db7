/** Loads the words of languages, once each: those of the page and its map, and all others. */

import type { Language } from "../domain/languages.ts";
import { catalogues } from "../i18n/catalogues.ts";
import type { Messages } from "../i18n/messages.ts";
import { createWords, type Words } from "../i18n/words.tsx";
import { loadOnce } from "../ui/loadOnce.ts";

/** The messages that the page and its map may say in a language. */
export const loadMessages = loadOnce<Messages, Language>((language) => catalogues[language].load());

/** All messages of a language. */
export const loadAllMessages = loadOnce<Messages, Language>(async (language) => {
  const [first, later] = await Promise.all([loadMessages(language), catalogues[language].loadLater()]);
  return { ...first, ...later };
});

/** All words of a language. */
export const loadAllWords = loadOnce<Words, Language>(async (language) => createWords(language, await loadAllMessages(language)));
