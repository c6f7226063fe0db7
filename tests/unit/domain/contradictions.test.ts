import { describe, expect, test } from "vitest";
import type { AtlasFile } from "../../../src/data/schema.ts";
import { contradictionsOf } from "../../../src/domain/review.ts";
import { miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";

type Fields = Partial<AtlasFile["statements"][number]>;

/** Contradictions between statements of one partnership: what each is about and who says so. */
function contradictions(...told: readonly Fields[]) {
  const atlas = miniAtlas({
    partnerships: [partnership("pair", "fr-town", "ma-town")],
    statements: told.map((fields, index) => statement(`S${index + 1}`, "pair", fields)),
  });
  const [pair] = atlas.partnerships.values();
  return (pair ? contradictionsOf(pair) : []).map((found) => [found.about, found.statements.map(({ id }) => id).join("+")]);
}

const beginning = (date: string, more: Fields = {}): Fields => ({ nature: "beginning", date, ...more });

describe("beginnings contradict each other", () => {
  test("when they tell different years", () => {
    expect(contradictions(beginning("1998"), beginning("1999-05"))).toEqual([["start", "S1+S2"]]);
  });

  test("when they tell different days of one year", () => {
    expect(contradictions(beginning("1998-05-01"), beginning("1998-05-02"))).toEqual([["start", "S1+S2"]]);
  });

  test("not when one is only less precise", () => {
    expect(contradictions(beginning("1998"), beginning("1998-05-02"))).toEqual([]);
  });

  test("not when they agree", () => {
    expect(contradictions(beginning("1998"), beginning("1998"))).toEqual([]);
  });

  test("not when one is of low confidence", () => {
    expect(contradictions(beginning("1998"), beginning("1999", { confidence: "low" }))).toEqual([]);
  });
});

describe("states contradict each other", () => {
  test("when they differ on what counts from the same day", () => {
    expect(contradictions({ date: "2016", status: "stalled" }, { date: "2016-12-31", status: "active" })).toEqual([
      ["status", "S1+S2"],
    ]);
  });

  test("not when time has passed between them", () => {
    expect(contradictions({ date: "2015", status: "stalled" }, { date: "2016", status: "active" })).toEqual([]);
  });

  test("not when neither is dated", () => {
    expect(contradictions({ status: "stalled" }, { status: "active" })).toEqual([]);
  });
});

describe("kinds contradict each other", () => {
  test("when two documents name different ones, whatever their dates", () => {
    expect(contradictions({ date: "2010", kind: "twinning" }, { kind: "cooperation" }, { date: "2012" })).toEqual([
      ["kind", "S1+S2"],
    ]);
  });

  test("not when only one names any", () => {
    expect(contradictions({ date: "2010", kind: "twinning" }, { date: "2012" })).toEqual([]);
  });
});
