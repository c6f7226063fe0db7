import { expect, test } from "vitest";
import { messagesSaidIn } from "../../.build/firstMessages.ts";
import { languages, sourceLanguage } from "../../src/domain/languages.ts";
import { filesIn, readText } from "../fixtures/repository.ts";
import { catalogues } from "../fixtures/words.ts";

const ids = Object.keys(catalogues[sourceLanguage]);
const isCatalogue = (path: string) => languages.some((language) => path === `src/i18n/${language}.ts`);
const code = [...filesIn("src"), ...filesIn("geodata/pipeline")]
  .filter((path) => /\.tsx?$/.test(path) && !isCatalogue(path))
  .map(readText)
  .join("\n");

const isSaid = messagesSaidIn(code);

test("every message of the catalogues is said somewhere", () => {
  expect(ids.filter((id) => !isSaid(id))).toEqual([]);
});
