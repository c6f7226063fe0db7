import { describe, expect, test } from "vitest";
import { lineNamed, linesOf, sectionsOf } from "../../../src/domain/document.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { readTable } from "../../fixtures/repository.ts";

const minutes = "cuf-minutes-2016-02-17";
const workshop = "assises-2009-social-workshop";
const lines = (id: string) => linesOf(realAtlas, [], id);

/** First line of a place, as its rows write it. */
const beginning = (locator = "") => Number(/^\d+/.exec(locator)?.[0] ?? Infinity);

describe.each([minutes, workshop])("the page of %s", (id) => {
  test("tells what was taken from it in the order of its lines, each once", () => {
    const told = lines(id);
    const places = told.filter((line) => !line.isConfirmation).map(({ locator }) => beginning(locator));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
    expect(sectionsOf(told).flatMap((section) => section.lines)).toEqual(told);
  });

  test("holds every statement and every passage that cites it", () => {
    const keys = new Set(lines(id).map(({ key }) => key));
    for (const [table, kind] of [
      ["statements", "statement"],
      ["passages", "passage"],
    ] as const) {
      const rows = readTable(`geodata/sources/${table}.csv`, ["id", "source_id"]).filter((row) => row.source_id === id);
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) expect(keys).toContain(`${kind}:${row.id}`);
    }
  });
});

test("the six experiences of 2009 stand on lines 12 to 17, in their order", () => {
  const experiences = lines(workshop).flatMap((line) =>
    line.kind === "statement" && beginning(line.locator) >= 12 && beginning(line.locator) <= 17
      ? [line.statement.partnershipId ?? line.statement.actorId]
      : [],
  );
  expect(experiences).toEqual([
    "region-rhone-alpes-anc--region-rabat-sale-zemmour-zaer-anc",
    "region-nord-pas-de-calais-anc--region-doukkala-abda-anc",
    "programme-concerte-maroc",
    "departement-de-l-isere--region-tadla-azilal-anc",
    "romans-sur-isere--taroudant",
    "marseille--marrakech",
  ]);
});

test("what the minutes say beside the tour de table is there: consul, Sousse, programme, steering committee, questions", () => {
  const told = lines(minutes);
  const at = (first: number) => told.filter(({ locator }) => beginning(locator) === first).map(({ kind }) => kind);
  expect(at(35)).toContain("passage");
  expect(at(125)).toContain("event");
  expect(at(210)).toContain("passage");
  const programme = told.filter((line) => line.kind === "passage" && line.passage.kind === "programme");
  expect(programme.length).toBeGreaterThanOrEqual(12);
  expect(told.filter((line) => line.kind === "passage" && line.passage.kind === "question")).toHaveLength(2);
});

test("a line is found by its name, and an actor by what the document says of it", () => {
  expect(lineNamed(lines(minutes), "statement:S020")?.locator).toBe("53-54");
  expect(lineNamed(lines(minutes), "actor:cari")?.kind).toBe("statement");
  expect(lineNamed(lines(minutes), "statement:none")).toBeUndefined();
});
