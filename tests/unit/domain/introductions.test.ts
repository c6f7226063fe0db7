import { describe, expect, test } from "vitest";
import { createIntroductions } from "../../../src/domain/candidates/introductions.ts";
import { agreementsAt, networksAt } from "../../../src/domain/candidates/networks.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realAuthorities, realAuthority, realGround } from "../../fixtures/ground.ts";

const ground = realGround();
const chain = (from: string, to: string) => createIntroductions(ground, realAuthority(from))(realAuthority(to));
const seyne = "fr-municipality-83126";
const far = "ma-municipality-08.587.07.13";
const ouezzane =
  [...realAuthorities.values()].find(({ level, names }) => level === "municipality" && names.fr === "Ouezzane")?.id ?? "";

describe("who could introduce", () => {
  test("partners is nobody: their own partnership is the chain", () => {
    const links = chain("fr-municipality-13055", "ma-municipality-marrakech");
    expect(links).toHaveLength(1);
    expect(links?.[0]).toMatchObject({ id: "ma-municipality-marrakech", bond: { kind: "partnership" } });
  });

  test("La Seyne-sur-Mer to Ouezzane is its région, and the partner of that", () => {
    const links = chain(seyne, ouezzane) ?? [];
    expect(links.map(({ id }) => id)).toEqual([
      "fr-department-83",
      "fr-region-93",
      "ma-region-01",
      "ma-department-ouz",
      ouezzane,
    ]);
    expect(links.map(({ bond }) => bond.kind)).toEqual(["holder", "holder", "partnership", "holder", "holder"]);
  });

  test("is nobody where the way would be too long, before their networks had agreed", () => {
    const before = realGround("2025-10-31");
    expect(createIntroductions(before, realAuthority(seyne))(realAuthority(far))).toBeUndefined();
  });

  test("is networks of authorities that have agreed, since they have", () => {
    const links = chain(seyne, far) ?? [];
    expect(links.map(({ id }) => id)).toEqual(["fr-department-83", "departements-de-france", "ampcpp", "ma-department-zag", far]);
    expect(links.map(({ bond }) => bond.kind)).toEqual(["holder", "network", "agreement", "network", "holder"]);
    // The latest of their agreements is told.
    const regions = chain("fr-region-27", "ma-region-05") ?? [];
    expect(regions.map(({ id }) => id)).toEqual(["regions-de-france", "association-regions-maroc", "ma-region-05"]);
    expect(regions[1]?.bond).toMatchObject({ kind: "agreement", statement: { id: "S169" } });
  });

  test("names networks and agreements that the atlas knows", () => {
    const agreements = agreementsAt(realAtlas, undefined);
    expect(agreements.map(({ statement }) => statement.id).toSorted()).toEqual(["S168", "S169", "S290"]);
    for (const { actorIds } of agreements)
      for (const id of actorIds) expect(realAtlas.actors.get(id)).toMatchObject({ kind: "network" });
    expect(networksAt(realAtlas, undefined)(realAuthority("ma-municipality-zagora"))).toEqual([]);
  });

  test("stands at a partnership with the one before", () => {
    const links = chain("ma-municipality-tanger", "fr-municipality-06088") ?? [];
    const before = ["ma-municipality-tanger", ...links.map(({ id }) => id)];
    const wrong = links.filter(({ id, bond }, index) => {
      if (bond.kind !== "partnership") return false;
      const ends = bond.entry.parties.flatMap(({ territoryId, actorId }) => [territoryId, actorId]);
      return !ends.includes(id) || !ends.includes(before[index] ?? "");
    });
    expect(links.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
