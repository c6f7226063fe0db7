import { describe, expect, test } from "vitest";
import type { AtlasFile } from "../../../src/data/schema.ts";
import { reviewOf } from "../../../src/domain/review.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

/** What is to be asked again of one partnership, of which one thing is told. The edition is of 1 June 2020. */
function reviewOfPair(told: AtlasFile["statements"][number]) {
  const atlas = miniAtlas({ partnerships: [partnership("pair", "fr-town", "ma-town")], statements: [told] });
  const snapshot = takeSnapshot(atlas, undefined);
  return reviewOf(atlas, snapshot.entries, snapshot);
}

describe("the list", () => {
  test("leaves in peace what has ended", () => {
    expect(reviewOfPair(statement("S1", "pair", { date: "2001", status: "ended" }))).toEqual([]);
  });

  test("leaves out what needs no question", () => {
    expect(reviewOfPair(statement("S1", "pair", { date: "2020-05" }))).toEqual([]);
  });

  test("puts what lapses soon before an old silence, and an old silence before a young one", () => {
    const atlas = miniAtlas({
      partnerships: [
        partnership("young", "fr-town", "ma-town"),
        partnership("oldest", "fr-town", "ma-town"),
        partnership("lapsing", "fr-town", "ma-town", { terms: [{ end: "2020-12", sourceId: "paper", basis: "stated" }] }),
      ],
      statements: [
        statement("S1", "young", { date: "2015" }),
        statement("S2", "oldest", { date: "1962" }),
        statement("S3", "lapsing", { date: "2020-05" }),
      ],
    });
    const snapshot = takeSnapshot(atlas, undefined);
    expect(reviewOf(atlas, snapshot.entries, snapshot).map(({ entry }) => entry.partnership.id)).toEqual([
      "lapsing",
      "oldest",
      "young",
    ]);
  });
});

describe("on the real atlas", () => {
  const snapshot = takeSnapshot(realAtlas, undefined);
  const items = reviewOf(realAtlas, snapshot.entries, snapshot);
  const kindsOf = (id: string) => items.find(({ entry }) => entry.partnership.id === id)?.reasons.map(({ kind }) => kind) ?? [];

  test("the ten years of Île-de-France and Casablanca-Settat are told to end within weeks", () => {
    const item = items.find(({ entry }) => entry.partnership.id === "region-ile-de-france--region-casablanca-settat");
    const ending = item?.reasons.find((reason) => reason.kind === "ending");
    expect(ending?.kind === "ending" && ending.term.end.slice(0, 7)).toBe("2026-12");
  });

  test("the partnership of Limousin with Marrakech-Tensift-Al Haouz has two reforms and a long silence", () => {
    const kinds = kindsOf("region-limousin-anc--region-marrakech-tensift-al-haouz-anc");
    expect(kinds.filter((kind) => kind === "reform")).toHaveLength(2);
    expect(kinds).toContain("silent");
  });

  test("the list goes down from the greatest need, and each has its reasons", () => {
    expect(items.length).toBeGreaterThan(50);
    expect(items.map(({ need }) => need)).toEqual(items.map(({ need }) => need).sort((a, b) => b - a));
    expect(items.every(({ need, reasons: told }) => need > 0 && told.length > 0)).toBe(true);
  });
});
