import { describe, expect, test } from "vitest";
import { concernedEntries, concernsDirectly } from "../../../src/domain/concern.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const concerned = (kind: string, id: string) => concernedEntries(entries, { kind, id }).map(({ partnership }) => partnership.id);

describe("what a selection concerns", () => {
  test("is the partnership itself", () => {
    expect(concerned("partnership", "marseille--rabat")).toEqual(["marseille--rabat"]);
  });

  test("is what a town takes part in, and nothing else", () => {
    const ids = concerned("territory", "ma-municipality-rabat");
    expect(ids).toEqual(expect.arrayContaining(["marseille--rabat", "metropole-de-lyon-grand-lyon--rabat"]));
    expect(ids).not.toContain("region-auvergne-rhone-alpes--region-rabat-sale-kenitra");
  });

  test("is, for a region, also what lies in it and what it inherits", () => {
    const ids = concerned("territory", "ma-region-06");
    expect(ids).toEqual(
      expect.arrayContaining([
        "region-ile-de-france--region-casablanca-settat",
        "bordeaux--casablanca",
        "region-nord-pas-de-calais-anc--region-doukkala-abda-anc",
      ]),
    );
  });

  test("is, for a province or an intermunicipal body, also what its municipalities take part in", () => {
    const ofMembers = (field: "parentId" | "intermunicipality", holder: string) =>
      entries
        .filter(({ parties }) =>
          parties.some(({ territoryId }) => {
            const territory = realAtlas.territories.get(territoryId);
            return (
              territoryId === holder || (field === "parentId" ? territory?.parentId : territory?.intermunicipality?.id) === holder
            );
          }),
        )
        .map(({ partnership }) => partnership.id);
    expect(concerned("territory", "ma-department-rab")).toEqual(ofMembers("parentId", "ma-department-rab"));
    expect(concerned("territory", "ma-department-rab").length).toBeGreaterThan(1);
    const lille = "fr-intermunicipality-200093201";
    expect(concerned("territory", lille)).toEqual(ofMembers("intermunicipality", lille));
    expect(concerned("territory", lille).length).toBeGreaterThan(0);
  });

  test("is what an actor takes part in, as a party or otherwise", () => {
    expect(concerned("actor", "khamsa")).toEqual(["departement-de-meurthe-et-moselle--province-de-sidi-kacem"]);
    expect(concerned("actor", "touiza-solidarite")).toContain(
      "touiza-solidarite-association--territoire-de-tetouan-region-de-tetouan",
    );
  });

  test("is nothing without a selection, or for something unknown", () => {
    expect([concernedEntries(entries, undefined), concerned("territory", "atlantis"), concerned("planet", "mars")]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

test("a region is concerned directly by what it signed, not by what a town in it did", () => {
  const direct = concernedEntries(entries, { kind: "territory", id: "ma-region-06" })
    .filter((entry) => concernsDirectly(entry, "ma-region-06"))
    .map(({ partnership }) => partnership.id);
  expect(direct).toContain("region-ile-de-france--region-casablanca-settat");
  expect(direct).not.toContain("bordeaux--casablanca");
});
