import { describe, expect, test } from "vitest";
import { readTable } from "../fixtures/repository.ts";

const minutes = "cuf-minutes-2016-02-17";
const facts = readTable("public/data/schemes.csv", ["scheme_id", "field", "number", "unit", "text_fr", "source_id", "locator"]);
const numbers = (scheme: string, field: string) =>
  facts.flatMap((row) =>
    row.scheme_id === scheme && row.field === field && row.number !== ""
      ? [`${row.number} ${row.unit} ${row.source_id} ${row.locator}`]
      : [],
  );

describe("what the minutes of 2016 say of the joint fund", () => {
  test.each([
    ["joint-fund-1", "results", `24 projects ${minutes} 177-178`],
    ["joint-fund-2", "amount-total", `1800000 EUR ${minutes} 201-202`],
    ["joint-fund-2", "amount-france", `900000 EUR ${minutes} 201-202`],
    ["joint-fund-2", "amount-morocco", `900000 EUR ${minutes} 201-202`],
    ["joint-fund-2", "share-french-authority", `25 percent-min ${minutes} 204-205`],
    ["joint-fund-2", "share-moroccan-authority", `25 percent-min ${minutes} 204-205`],
    ["joint-fund-2", "share-fund", `50 percent-max ${minutes} 207-208`],
  ])("stands in %s, %s: %s", (scheme, field, fact) => {
    expect(numbers(scheme, field)).toContain(fact);
  });
});

test("amounts on which sources disagree stand side by side", () => {
  expect(numbers("joint-fund-2", "amount-total").map((fact) => fact.split(" ")[0])).toEqual(["1800000", "1500000"]);
  expect(numbers("joint-fund-1", "results").map((fact) => fact.split(" ")[0])).toEqual(["24", "22"]);
});

test("shares of co-financing are told for the one generation of which they are known", () => {
  expect([...new Set(facts.filter(({ field }) => field.startsWith("share-")).map(({ scheme_id }) => scheme_id))]).toEqual([
    "joint-fund-2",
  ]);
});

test("a fact without a number says something in words", () => {
  expect(facts.filter(({ number, text_fr }) => number === "" && text_fr === "")).toEqual([]);
});
