import { expect, test } from "vitest";
import { languages, sourceLanguage } from "../../src/domain/languages.ts";
import { filesIn, readText } from "../fixtures/repository.ts";
import { catalogues } from "../fixtures/words.ts";

const ids = Object.keys(catalogues[sourceLanguage]);
const isCatalogue = (path: string) => languages.some((language) => path === `src/i18n/${language}.ts`);
const code = [...filesIn("src"), ...filesIn("geodata/pipeline")]
  .filter((path) => /\.tsx?$/.test(path) && !isCatalogue(path))
  .map(readText)
  .join("\n");

/** Messages that the code names whole, and patterns of those that it puts together: `status.${status}`. */
const whole = new Set([...code.matchAll(/["'`]([\w.-]+)["'`]/g)].map(([, id]) => id));
const patterns = [...code.matchAll(/`([\w-]+\.[^`\n]*?\$\{[^`\n]*)`/g)].map(
  ([, template = ""]) =>
    new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll(/[.*+?^()|[\]\\]/g, "\\$&"))
        .join("[\\w-]+")}$`,
    ),
);

test("every message of the catalogues is said somewhere", () => {
  expect(ids.filter((id) => !whole.has(id) && !patterns.some((pattern) => pattern.test(id)))).toEqual([]);
});
