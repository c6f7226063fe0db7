import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { type Language, languages, sourceLanguage } from "../src/domain/languages.ts";
import { typeset } from "../src/edition/typesetting.ts";

/** The messages of a catalogue, set as a page of its language sets them, and parsed. @throws SyntaxError for what is no ICU message */
export function parsedMessages(
  messages: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, parse(typeset(message, language))]));
}

/**
 * Sets and parses the messages of every catalogue while the site is built: translators type plain spaces, and readers need
 * not load a parser.
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
    }),
    transform: {
      filter: { id: new RegExp(`/src/i18n/(?:${languages.join("|")})\\.ts$`) },
      handler: async (code, id) => {
        const catalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(
          `data:text/javascript,${encodeURIComponent(code)}`
        );
        const language = languages.find((each) => id.endsWith(`/${each}.ts`)) ?? sourceLanguage;
        const exported = Object.entries(catalogue).map(
          ([name, messages]) => `export const ${name} = ${JSON.stringify(parsedMessages(messages, language))};`,
        );
        return { code: exported.join("\n"), map: null };
      },
    },
  };
}
