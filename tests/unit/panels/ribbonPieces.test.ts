import { expect, test } from "vitest";
import { piecesOf } from "../../../src/panels/fiche/ribbonPieces.ts";

test("what was said fades 2 and 10 years later", () => {
  expect(piecesOf("2009-06-15", "2009-06-15", "2026-11-22")).toEqual([
    { age: "recent", from: "2009-06-15", to: "2011-06-15" },
    { age: "ageing", from: "2011-06-15", to: "2019-06-15" },
    { age: "old", from: "2019-06-15", to: "2026-11-22" },
  ]);
});

test("a date known by its year counts from the end of the year, as everywhere", () => {
  expect(piecesOf("2009", "2009-07-02", "2013-01-01").map(({ age, to }) => [age, to])).toEqual([
    ["recent", "2011-12-31"],
    ["ageing", "2013-01-01"],
  ]);
});

test("a statement soon followed by another has one piece", () => {
  expect(piecesOf("2020-01-01", "2020-01-01", "2020-05-01")).toEqual([{ age: "recent", from: "2020-01-01", to: "2020-05-01" }]);
  expect(piecesOf("2020-01-01", "2020-01-01", "2020-01-01")).toHaveLength(1);
});
