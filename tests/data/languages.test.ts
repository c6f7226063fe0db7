import { describe, expect, test } from "vitest";
import { byLanguage, type Language, languages, sourceLanguage, textsOf } from "../../src/domain/languages.ts";
import type { SentencesFile } from "../../src/data/schema.ts";
import { languageFacts, type Script } from "../../src/i18n/languages.ts";
import { columnsOf, filesIn, readJson, readTable } from "../fixtures/repository.ts";

const letters: Readonly<Record<Script, RegExp>> = { latin: /\p{Script=Latin}/u, arabic: /\p{Script=Arabic}/u };

const tables = filesIn("geodata/sources").filter((path) => path.endsWith(".csv"));

/** Whether a text lacks the letters of its language, or holds those of a script that it does not use. Latin names stand anywhere. */
function isMiswritten(language: Language, text: string): boolean {
  const { script } = languageFacts[language];
  const others = Object.entries(letters).filter(([name]) => name !== script && name !== "latin");
  return text !== "" && (!letters[script].test(text) || others.some(([, other]) => other.test(text)));
}

/** Texts of a table that stand in a column a language: where they are, and what each says. */
function multilingualTexts(path: string) {
  const ending = `_${sourceLanguage}`;
  const names = columnsOf(path).flatMap((column) => (column.endsWith(ending) ? [column.slice(0, -ending.length)] : []));
  return names.flatMap((name) =>
    readTable(
      path,
      languages.map((language) => `${name}_${language}`),
    ).map((row, index) => ({
      where: `${name}, line ${index + 2}`,
      texts: byLanguage((language) => row[`${name}_${language}`] ?? ""),
    })),
  );
}

describe.each(tables)("%s", (path) => {
  const texts = multilingualTexts(path);

  test("tells a text in every language or not at all", () => {
    const partial = texts.filter((row) => new Set(textsOf(row.texts).map((text) => text.trim() === "")).size > 1);
    expect(partial.map(({ where }) => where)).toEqual([]);
  });

  test.each(languages)("writes %s in its letters", (language) => {
    const wrong = texts.filter((row) => isMiswritten(language, row.texts[language]));
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

describe("the sentences that the site loads", () => {
  const sentences = byLanguage((language) => readJson<SentencesFile>(`geodata/published/edition/sentences.${language}.json`));
  const told = ["statements", "requests", "passages"].flatMap((table) => readTable(`geodata/sources/${table}.csv`, ["id"]));

  test.each(languages)("sum up every statement, every request and every passage in %s", (language) => {
    const { summaries } = sentences[language];
    expect(Object.keys(summaries).sort()).toEqual(told.map(({ id }) => id).sort());
    expect(Object.entries(summaries).flatMap(([id, text]) => (text.trim().length < 10 ? [id] : []))).toEqual([]);
  });

  test("are never the same in two languages", () => {
    const same = told.filter(
      ({ id }) => new Set(languages.map((language) => sentences[language].summaries[id])).size < languages.length,
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  test.each(languages)("are in the letters of %s", (language) => {
    const { summaries } = sentences[language];
    expect(told.filter(({ id }) => isMiswritten(language, summaries[id] ?? "")).map(({ id }) => id)).toEqual([]);
  });

  test("doubt the same statements in every language", () => {
    const doubted = languages.map((language) => Object.keys(sentences[language].doubts));
    expect(doubted[0]?.length).toBeGreaterThan(0);
    expect(doubted).toEqual(languages.map(() => doubted[0]));
  });
});
