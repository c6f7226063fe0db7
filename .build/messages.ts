import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { type Language, languages, sourceLanguage } from "../src/domain/languages.ts";
import { typeset } from "../src/edition/typesetting.ts";
import { isSaidFirst } from "./firstMessages.ts";

/** The messages of a catalogue, set as a page of its language sets them, and parsed. @throws SyntaxError for what is no ICU message */
export function parsedMessages(
  messages: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, parse(typeset(message, language))]));
}

/** The name under which code asks for the messages of what is shown later: `./fr.ts?later`. */
const laterQuery = "?later";
const catalogueId = new RegExp(`/src/i18n/(${languages.join("|")})\\.ts(\\${laterQuery})?$`);

/**
 * Sets and parses the messages of every catalogue while the site is built: translators type plain spaces, and readers need
 * not load a parser. A catalogue is one file for those who write it and two for those who read: messages that the page and
 * its map may say, and all others, which come with the first part that is shown later.
 */
export function compiledMessages(): Plugin {
  return {
    name: "compiled-messages",
    apply: "build",
    enforce: "post",
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: "@formatjs/icu-messageformat-parser/no-parser.js",
          },
        ],
      },
      build: {
        rolldownOptions: {
          output: {
            chunkFileNames: ({ facadeModuleId }) =>
              `assets/[name]${facadeModuleId?.endsWith(laterQuery) ? ".later" : ""}-[hash].js`,
          },
        },
      },
    }),
    transform: {
      filter: { id: catalogueId },
      handler: async (code, id) => {
        const catalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(
          `data:text/javascript,${encodeURIComponent(code)}`
        );
        const [, name, query] = catalogueId.exec(id) ?? [];
        const language = languages.find((each) => each === name) ?? sourceLanguage;
        const isAsked = (message: string) => isSaidFirst(message) === (query === undefined);
        const messages = Object.fromEntries(Object.entries(catalogue[language] ?? {}).filter(([message]) => isAsked(message)));
        return { code: `export const ${language} = ${JSON.stringify(parsedMessages(messages, language))};`, map: null };
      },
    },
  };
}
