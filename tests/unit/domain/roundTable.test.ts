import { describe, expect, test } from "vitest";
import { pagesOfChosen, pagesOfFrench, partnershipsAt, snapshotWithout } from "../../../src/domain/roundTable.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const snapshot = takeSnapshot(realAtlas, undefined);

describe("those who are present", () => {
  test("speak of the partnerships that they are a party to, or take part in", () => {
    const ofMarseille = partnershipsAt(snapshot.entries, "fr-municipality-13055").map(({ partnership }) => partnership.id);
    expect(ofMarseille).toContain("marseille--rabat");
    expect(ofMarseille).not.toContain("strasbourg--fes");
    const actor = snapshot.entries.flatMap(({ partnership }) => partnership.involvements)[0]?.actorId ?? "";
    expect(partnershipsAt(snapshot.entries, `actor:${actor}`).length).toBeGreaterThan(0);
  });
});

test("what was said before a meeting is what all documents but its minutes say", () => {
  const minutes = "cuf-minutes-2016-02-17";
  const before = snapshotWithout(realAtlas, minutes, undefined);
  const told = (entries: typeof before.entries) =>
    entries.flatMap(({ partnership }) => partnership.statements.filter(({ sourceId }) => sourceId === minutes));
  expect(told(snapshot.entries).length).toBeGreaterThan(10);
  expect(told(before.entries)).toEqual([]);
  // What that document alone tells of was not known.
  expect(before.entries.length).toBeLessThan(snapshot.entries.length);
});

describe("the sheet", () => {
  const { entries, requests } = snapshot;

  test("has a page for each of those chosen, with all their partnerships and what they seek", () => {
    const ids = ["fr-municipality-83126", "ma-municipality-rabat", "fr-municipality-09122"];
    const [seyne, rabat, nobody] = pagesOfChosen(entries, requests, ids);
    expect(seyne?.requests.map(({ territoryId }) => territoryId)).toEqual(["fr-municipality-83126"]);
    expect(rabat?.entries).toEqual(partnershipsAt(entries, "ma-municipality-rabat"));
    expect([nobody?.entries, nobody?.requests]).toEqual([[], []]);
  });

  test("else one for each French party, each partnership once, and one for each other French authority that seeks", () => {
    const pages = pagesOfFrench(realAtlas, entries, requests);
    const told = pages.flatMap((page) => page.entries.map(({ partnership }) => partnership.id));
    expect(pages.flatMap((page) => page.requests)).toHaveLength(new Set(pages.flatMap((page) => page.requests)).size);
    expect(told.toSorted()).toEqual(entries.map(({ partnership }) => partnership.id).toSorted());
    expect(new Set(pages.map(({ ids }) => ids.join())).size).toBe(pages.length);
    expect(pages.find(({ ids }) => ids.includes("fr-municipality-83126"))?.requests).toHaveLength(1);
    expect(pages.flatMap(({ ids }) => ids).filter((id) => id.startsWith("ma-"))).toEqual([]);
    // What a syndicate signed that has its seat in Paris is not asked of Paris.
    const ofSyndicate = pages.filter((page) => page.entries.some(({ partnership }) => partnership.id === "sedif--arbaa-sahel"));
    expect(ofSyndicate.map(({ ids }) => ids)).toEqual([["actor:sedif"]]);
  });
});
