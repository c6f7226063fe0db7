import { describe, expect, test } from "vitest";
import { typeset } from "../../src/edition/typesetting.ts";
import { languages } from "../../src/domain/languages.ts";
import type { SentencesFile } from "../../src/data/schema.ts";
import { readJson } from "../fixtures/repository.ts";

describe("texts are typed with the signs of a keyboard and set", () => {
  test.each([
    [
      "signs are not cut off from the word before",
      "Accord ; projet : quoi ? Oui !",
      "Accord\u202f; projet\u00a0: quoi\u202f? Oui\u202f!",
    ],
    ["nor quotes from what they hold", "la « Maison de l'élu »", "la «\u00a0Maison de l’élu\u00a0»"],
    ["nor a number from its thousands and its unit", "25 % de 475 800 euros en 2008", "25\u00a0% de 475\u202f800 euros en 2008"],
    ["a year after a year is no number", "de 2008 2009", "de 2008 2009"],
  ])("in French: %s", (_what, text, expected) => {
    expect(typeset(text, "fr")).toBe(expected);
  });

  test("in English: quotes open and close, apostrophes are curved", () => {
    expect(typeset('the "house" of Morocco\'s members ("maison")', "en")).toBe("the “house” of Morocco’s members (“maison”)");
  });

  test("in Arabic nothing is changed", () => {
    expect(typeset("«دار المنتخب»؛ 25 في المائة", "ar")).toBe("«دار المنتخب»؛ 25 في المائة");
  });
});

test.each(languages)("no sentence of the site in %s keeps a straight sign, and setting it again changes nothing", (language) => {
  const { summaries, doubts } = readJson<SentencesFile>(`geodata/published/edition/sentences.${language}.json`);
  const texts = [...Object.values(summaries), ...Object.values(doubts)];
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
  expect(texts.filter((text) => typeset(text, language) !== text)).toEqual([]);
});
