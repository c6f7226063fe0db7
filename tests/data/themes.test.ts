import { describe, expect, test } from "vitest";
import { themeIds } from "../../src/domain/model.ts";
import { listOf, readTable } from "../fixtures/repository.ts";

const words = readTable("geodata/sources/theme_words.csv", ["word_fr", "theme_id"]);
const crosswalk = readTable("geodata/sources/theme_crosswalk.csv", ["scheme_id", "number", "theme_ids"]);

test("there are fifteen themes, in the order of the list", () => {
  expect(readTable("geodata/sources/themes.csv", ["id"]).map(({ id }) => id)).toEqual([...themeIds]);
  expect(themeIds).toHaveLength(15);
});

describe("the free words of the sources", () => {
  const used = ["statements", "requests"].flatMap((table) =>
    readTable(`geodata/sources/${table}.csv`, ["words"]).flatMap((row) => listOf(row.words)),
  );

  test("have one home each, and are at least the 140 that were gathered first", () => {
    expect(words.length).toBeGreaterThanOrEqual(140);
    expect(new Set(words.map(({ word_fr }) => word_fr)).size).toBe(words.length);
  });

  test("are all used, and none is used without a home", () => {
    expect([...new Set(used)].sort()).toEqual(words.map(({ word_fr }) => word_fr).sort());
  });

  test("leave no theme empty", () => {
    const covered = new Set(words.map(({ theme_id }) => theme_id));
    expect(themeIds.filter((id) => !covered.has(id))).toEqual([]);
  });
});

describe("the crosswalk to the joint fund", () => {
  test.each([
    ["joint-fund-2", 5],
    ["joint-fund-3", 12],
  ] as const)("knows every theme of %s, numbered to %i", (scheme, count) => {
    const rows = crosswalk.filter(({ scheme_id }) => scheme_id === scheme);
    expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(rows.filter(({ theme_ids }) => listOf(theme_ids).length === 0)).toEqual([]);
  });

  test("invents none for the generations whose list is not known", () => {
    expect([...new Set(crosswalk.map(({ scheme_id }) => scheme_id))]).toEqual(["joint-fund-2", "joint-fund-3"]);
  });
});
