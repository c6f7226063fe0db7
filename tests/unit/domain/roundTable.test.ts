import { describe, expect, test } from "vitest";
import { pagesOfChosen, pagesOfFrench, partnershipsAt, readNames } from "../../../src/domain/roundTable.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const snapshot = takeSnapshot(realAtlas, undefined);

describe("those who are present", () => {
  test("are read from a list of names in any language, with or without accents, a name a line", () => {
    const { ids, unread } = readNames(realAtlas, "Marseille\nMARSEILLE\r\nherault\nمراكش;  \nNulle Part", snapshot.today);
    expect(ids).toEqual(["fr-municipality-13055", "fr-department-34", "ma-municipality-marrakech"]);
    expect(unread).toEqual(["Nulle Part"]);
  });

  test("are read with the kind of authority before their name", () => {
    const names =
      "Ville de Marseille\nRégion Île-de-France\nDépartement de l'Hérault\nConseil départemental du Var\nجماعة مراكش\nجهة الشرق";
    expect(readNames(realAtlas, names, snapshot.today)).toEqual({
      ids: [
        "fr-municipality-13055",
        "fr-region-11",
        "fr-department-34",
        "fr-department-83",
        "ma-municipality-marrakech",
        "ma-region-02",
      ],
      doubtful: [],
      unread: [],
    });
  });

  test("are not guessed where several bear a name, nor where a region exists no longer: who may be meant is told", () => {
    const { ids, doubtful, unread } = readNames(
      realAtlas,
      "Saint-Denis\nMidi-Pyrénées\nRégion Languedoc-Roussillon",
      snapshot.today,
    );
    expect({ ids, unread }).toEqual({ ids: [], unread: [] });
    expect(doubtful).toEqual([
      { line: "Saint-Denis", ids: expect.arrayContaining(["fr-municipality-93066", "fr-municipality-97411"]) },
      { line: "Midi-Pyrénées", ids: ["fr-region-76"] },
      { line: "Région Languedoc-Roussillon", ids: ["fr-region-76"] },
    ]);
  });

  test("speak of the partnerships that they are a party to, or take part in", () => {
    const ofMarseille = partnershipsAt(snapshot.entries, "fr-municipality-13055").map(({ partnership }) => partnership.id);
    expect(ofMarseille).toContain("marseille--rabat");
    expect(ofMarseille).not.toContain("strasbourg--fes");
    const actor = snapshot.entries.flatMap(({ partnership }) => partnership.involvements)[0]?.actorId ?? "";
    expect(partnershipsAt(snapshot.entries, `actor:${actor}`).length).toBeGreaterThan(0);
  });
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
