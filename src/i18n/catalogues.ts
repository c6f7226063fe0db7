/** How the words of each language of `src/domain/languages.ts` are loaded. */

import type { Language } from "../domain/languages.ts";
import type { Messages } from "./messages.ts";

interface Catalogue {
  /** Loads what the page and its map may say; in the built site nothing else. */
  readonly load: () => Promise<Messages>;
  /** Loads all that is said later; in the built site nothing else. */
  readonly loadLater: () => Promise<Messages>;
}

/** What loads the words of a language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  fr: {
    load: async () => (await import("./fr.ts")).fr,
    loadLater: async () => (await import("./fr.ts?later")).fr,
  },
  ar: {
    load: async () => (await import("./ar.ts")).ar,
    loadLater: async () => (await import("./ar.ts?later")).ar,
  },
  en: {
    load: async () => (await import("./en.ts")).en,
    loadLater: async () => (await import("./en.ts?later")).en,
  },
};
