import { describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/model.ts";
import type { SentencesFile } from "../../src/data/schema.ts";
import { columnsOf, filesIn, readJson, readTable } from "../fixtures/repository.ts";

const languages = ["fr", "ar", "en"] as const satisfies readonly Language[];
const arabicLetter = /\p{Script=Arabic}/u;
const otherLetter = /\p{Script=Latin}/u;

const tables = filesIn("geodata/sources").filter((path) => path.endsWith(".csv"));

/** Texts of a table that stand in three columns: where they are, and what each language says. */
function trilingualTexts(path: string) {
  const header = columnsOf(path);
  const names = header.flatMap((column) =>
    column.endsWith("_fr") && header.includes(`${column.slice(0, -3)}_ar`) ? [column.slice(0, -3)] : [],
  );
  return names.flatMap((name) =>
    readTable(
      path,
      languages.map((language) => `${name}_${language}`),
    ).map((row, index) => ({
      where: `${name}, line ${index + 2}`,
      fr: row[`${name}_fr`] ?? "",
      ar: row[`${name}_ar`] ?? "",
      en: row[`${name}_en`] ?? "",
    })),
  );
}

describe.each(tables)("%s", (path) => {
  const texts = trilingualTexts(path);

  test("tells a text in three languages or not at all", () => {
    const partial = texts.filter(({ fr, ar, en }) => new Set([fr, ar, en].map((text) => text.trim() === "")).size > 1);
    expect(partial.map(({ where }) => where)).toEqual([]);
  });

  test("writes Arabic in Arabic letters, French and English in theirs", () => {
    const wrong = texts.filter(
      ({ fr, ar, en }) => (ar !== "" && !arabicLetter.test(ar)) || arabicLetter.test(fr) || arabicLetter.test(en),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

describe("the sentences that the site loads", () => {
  const sentences = Object.fromEntries(
    languages.map((language) => [language, readJson<SentencesFile>(`geodata/published/sentences.${language}.json`)]),
  ) as Record<Language, SentencesFile>;
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

  test("are in Arabic letters in Arabic, and in Latin ones elsewhere", () => {
    const wrong = told.filter(({ id }) => {
      const [fr = "", ar = "", en = ""] = languages.map((language) => sentences[language].summaries[id]);
      return !arabicLetter.test(ar) || [fr, en].some((text) => arabicLetter.test(text) || !otherLetter.test(text));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("doubt the same statements in every language", () => {
    const doubted = languages.map((language) => Object.keys(sentences[language].doubts));
    expect(doubted[0]?.length).toBeGreaterThan(0);
    expect(doubted).toEqual(languages.map(() => doubted[0]));
  });
});
