import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { languages } from "../src/domain/languages.ts";

/** Parses the messages of every catalogue while the site is built, so that readers need not load a parser. */
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
      handler: async (code) => {
        const catalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(
          `data:text/javascript,${encodeURIComponent(code)}`
        );
        const exported = Object.entries(catalogue).map(([name, messages]) => {
          const parsed = Object.entries(messages).map(([id, message]) => [id, parse(message)]);
          return `export const ${name} = ${JSON.stringify(Object.fromEntries(parsed))};`;
        });
        return { code: exported.join("\n"), map: null };
      },
    },
  };
}
