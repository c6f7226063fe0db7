import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { minutes, partnershipsToldBy, statementsOf, workshop } from "../fixtures/documents.ts";
import { languages } from "../../src/domain/languages.ts";
import { realAtlas, realEnds, realEntry } from "../fixtures/realAtlas.ts";

const touiza = "touiza-solidarite-association--territoire-de-tetouan-region-de-tetouan";

describe("the minutes of 17 February 2016", () => {
  test.each(minutes.pairs)("tell of %s with %s: %s, at lines %s", (french, moroccan, status, lines, id) => {
    expect(realEnds(id)).toEqual([french, moroccan]);
    const told = statementsOf(minutes.sourceId, id).filter(({ nature }) => nature === "state");
    expect(told.map(({ date, dateBasis, status: said, locator }) => [date, dateBasis, said, locator])).toEqual([
      [minutes.day, "document", status, lines],
    ]);
    expect(told[0]?.confidence).not.toBe("low");
  });

  test.each(minutes.pairs)("decide how %s with %s stands on that day: %s", (_french, _moroccan, status, _lines, id) => {
    const { standing } = realEntry(id, minutes.day);
    expect([standing.status, standing.deciding.sourceId]).toEqual([status, minutes.sourceId]);
  });

  test("tell of no other partnership but the project of Touïza Solidarité in Tétouan", () => {
    expect(partnershipsToldBy(minutes.sourceId).toSorted()).toEqual([...minutes.pairs.map(([, , , , id]) => id), touiza].sort());
    expect([realEntry(touiza).partnership.kind, realEntry(touiza, minutes.day).standing.status]).toEqual([
      "association-project",
      "active",
    ]);
  });

  test("tell since when the Hérault cooperates: 2003, as a beginning", () => {
    const beginnings = statementsOf(minutes.sourceId, "departement-de-l-herault--region-souss-massa").filter(
      ({ nature }) => nature === "beginning",
    );
    expect(beginnings.map(({ date, status }) => [date, status])).toEqual([["2003", "active"]]);
    expect(realEntry("departement-de-l-herault--region-souss-massa", "2003-12-31").standing.status).toBe("active");
  });

  test.each([
    ["cari", "111-116"],
    ["solidarite-laique", "118-120"],
    ["territoires-solidaires", "122-132"],
    ["breci", "102-106"],
    ["avitem", "138-147"],
    ["cnam-maroc", "153-168"],
  ])("tell of the actor %s, which stands available", (id, lines) => {
    expect(statementsOf(minutes.sourceId, id).map(({ date, locator }) => [date, locator])).toEqual([[minutes.day, lines]]);
    expect(Object.values(realAtlas.actors.get(id)?.offer ?? {}).filter((text) => text !== "")).toHaveLength(languages.length);
  });
});

describe("who seeks a partner", () => {
  const asked = (at?: string) => takeSnapshot(realAtlas, at).requests.map(({ id }) => id);

  test("is La Seyne-sur-Mer, in the minutes, and it has no partnership", () => {
    const request = realAtlas.requests.find(({ id }) => id === "la-seyne-sur-mer--sans-partenaire");
    expect(request).toMatchObject({
      kind: "request",
      territoryId: "fr-municipality-83126",
      date: minutes.day,
      dateBasis: "stated",
      confidence: "high",
      sourceId: minutes.sourceId,
      locator: "72-73",
    });
    const partnered = [...realAtlas.partnerships.values()].flatMap(({ parties }) =>
      parties.map(({ territoryId }) => territoryId),
    );
    expect(partnered).not.toContain("fr-municipality-83126");
  });

  test("is also Auvergne-Rhône-Alpes, with an intention towards the whole Maghreb that is no pair", () => {
    const intention = realAtlas.requests.find(({ id }) => id === "region-auvergne-rhone-alpes--grand-maghreb");
    expect(intention).toMatchObject({
      kind: "intention",
      territoryId: "fr-region-84",
      sourceId: minutes.sourceId,
      locator: "75-80",
    });
    expect(intention?.soughtTerritoryId).toBeUndefined();
  });

  test("is known from the day of the meeting on, an undated demand today only", () => {
    const ofMinutes = ["la-seyne-sur-mer--sans-partenaire", "region-auvergne-rhone-alpes--grand-maghreb"];
    expect(asked("2016-02-16")).toEqual([]);
    expect(asked(minutes.day).toSorted()).toEqual(ofMinutes);
    expect(asked()).toEqual(expect.arrayContaining(["collectif-citoyens-du-monde-du-larzac--zagora", ...ofMinutes]));
  });
});

test("the two documents together tell of twenty pairs", () => {
  const told = [...minutes.pairs, ...workshop.pairs].map(([, , , , id]) => id);
  expect(new Set(told).size).toBe(20);
});
