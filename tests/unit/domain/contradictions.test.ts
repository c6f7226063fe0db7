import { describe, expect, test } from "vitest";
import type { AtlasFile } from "../../../src/data/schema.ts";
import { contradictionsOf } from "../../../src/domain/review.ts";
import { miniAtlas, partnership, source, statement } from "../../fixtures/miniAtlas.ts";

type Fields = Partial<AtlasFile["statements"][number]>;

/**
 * Contradictions between statements of one partnership, each from a document of its own unless said otherwise: what each
 * is about and who says so.
 */
function contradictions(...told: readonly Fields[]) {
  const rows = told.map((fields, index) => statement(`S${index + 1}`, "pair", { sourceId: `paper-${index + 1}`, ...fields }));
  const atlas = miniAtlas({
    partnerships: [partnership("pair", "fr-town", "ma-town")],
    sources: [...new Set(rows.map(({ sourceId }) => sourceId))].map((id) => source(id)),
    statements: rows,
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

  test("not when one document tells them, as steps", () => {
    const steps = { sourceId: "paper" };
    expect(contradictions(beginning("2002", steps), beginning("2004", steps))).toEqual([]);
    expect(contradictions(beginning("2004", steps), beginning("2002", steps), beginning("2003"))).toEqual([["start", "S2+S3"]]);
  });

  test("not when a twinning follows the cooperation, but when it comes before", () => {
    const twinning = { kind: "twinning" } as const;
    expect(contradictions(beginning("2002"), beginning("2004", twinning))).toEqual([]);
    expect(contradictions(beginning("1998", twinning), beginning("1999"))).toEqual([["start", "S1+S2"]]);
  });

  test("when two documents date the twinning differently", () => {
    expect(contradictions(beginning("2004", { kind: "twinning" }), beginning("2005", { kind: "twinning" }))).toEqual([
      ["start", "S1+S2"],
    ]);
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
