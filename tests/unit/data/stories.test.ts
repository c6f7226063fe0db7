import { describe, expect, test } from "vitest";
import { applyFilters } from "../../../src/domain/filter.ts";
import { contradictionsOf } from "../../../src/domain/review.ts";
import { tiedPairs } from "../../../src/domain/shores.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { partnershipTitle, startYears } from "../../../src/i18n/describe.ts";
import { searchToView } from "../../../src/state/address.ts";
import { noFilters } from "../../../src/state/view.ts";
import { inAll, miniAtlas, partnership, source, statement } from "../../fixtures/miniAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

/** One agreement told of a region and of a town in it: the town's is part of the region's. */
const atlas = miniAtlas({
  sources: [source("paper", "2015"), source("letter")],
  partnerships: [
    partnership("town", "fr-town", "ma-town", {
      partOfId: "region",
      terms: [{ end: "2018", sourceId: "letter", basis: "stated" }],
    }),
    partnership("region", "fr-region-new", "ma-region-south"),
    partnership("earlier", "fr-region-old", "ma-region-split", { successorId: "town" }),
  ],
  statements: [
    statement("S1", "region", { date: "2016", nature: "beginning" }),
    statement("S2", "town", { date: "2015-12", keywords: ["irrigation"], nature: "beginning", sourceId: "letter" }),
    statement("S3", "town", { date: "2019", status: "stalled", sourceId: "letter" }),
    statement("S4", "earlier", { date: "2010" }),
  ],
  requests: [
    {
      id: "asked",
      kind: "request",
      territoryId: "fr-town",
      sought: inAll("?"),
      keywords: [],
      confidence: "high",
      sourceId: "paper",
      answerId: "town",
    },
  ],
});
const snapshot = takeSnapshot(atlas, undefined);
const entry = snapshot.byId.get("region");

describe("one agreement told of two bodies", () => {
  test("is one story: statements of both in order, each marked with the body, themes, parties and terms of both", () => {
    expect(entry?.partnership.statements.map(({ id, partnershipId, partId }) => [id, partnershipId, partId])).toEqual([
      ["S2", "region", "town"],
      ["S1", "region", undefined],
      ["S3", "region", "town"],
    ]);
    expect(entry?.themes).toEqual(["water"]);
    expect(entry?.parties.map(({ territoryId }) => territoryId)).toEqual([
      "fr-region-new",
      "ma-region-south",
      "fr-town",
      "ma-town",
    ]);
    expect(entry?.partnership.terms.map(({ end, partnershipId }) => [end, partnershipId])).toEqual([["2018", "region"]]);
    expect(entry?.sourceIds.toSorted()).toEqual(["letter", "paper"]);
  });

  test("has one status, by what was last told of either", () => {
    expect(entry?.standing).toMatchObject({ status: "stalled", confirmed: "2019" });
  });

  test("is counted once, at any date", () => {
    expect([...atlas.partnerships.keys()]).toEqual(["region", "earlier"]);
    for (const at of [undefined, "2016-01-01", "2020-01-01"]) {
      const { entries } = takeSnapshot(atlas, at);
      const { counts } = applyFilters(entries, noFilters);
      expect(entries.map(({ partnership: { id } }) => id)).toEqual(["region", "earlier"]);
      expect([...counts.vitality.values()].reduce((sum, count) => sum + count, 0)).toBe(2);
    }
  });

  test("bears the name of the whole, and of the part while nothing is heard of the whole", () => {
    expect(partnershipTitle(wordsOf.en, atlas, entry?.parties ?? [])).toBe("fr-region-new (region) – ma-region-south (region)");
    const early = takeSnapshot(atlas, "2016-01-01").byId.get("region");
    expect(partnershipTitle(wordsOf.en, atlas, early?.parties ?? [])).toBe("fr-town – ma-town");
  });

  test("ties what each body ties, and no end of one with an end of the other", () => {
    expect(tiedPairs(entry?.parties ?? [])).toEqual([
      ["fr-region-new", "ma-region-south"],
      ["fr-town", "ma-town"],
    ]);
  });

  test("does not contradict itself: bodies may begin at different times, and the whole began when it is told to", () => {
    expect(entry && contradictionsOf(entry.partnership)).toEqual([]);
    expect(entry && startYears(entry.partnership)).toEqual([2016]);
  });
});

describe("the id of a part", () => {
  test("stays valid: it leads to the story, wherever it is mentioned", () => {
    expect(snapshot.byId.get("town")).toBe(entry);
    expect(atlas.parts.get("town")).toMatchObject({ partnershipId: "region" });
    expect(atlas.partnerships.get("earlier")?.successorId).toBe("region");
    expect(entry?.partnership.predecessorIds).toEqual(["earlier"]);
    expect(snapshot.answeredRequests.map(({ answerId }) => answerId)).toEqual(["region"]);
  });

  test("in an address selects the story", () => {
    const { view, ignored } = searchToView("?sel=partnership:town", atlas);
    expect([view.selection, ignored]).toEqual([{ kind: "partnership", id: "region" }, []]);
  });
});
