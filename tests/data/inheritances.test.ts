import { describe, expect, test } from "vitest";
import { heirsOf } from "../../src/domain/succession.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { realAtlas, realEnds, realEntry, realTerritory } from "../fixtures/realAtlas.ts";

const names = (ids: readonly string[]) => ids.map((id) => realTerritory(id).names.fr).sort();

describe("Nord-Pas-de-Calais with Doukkala-Abda", () => {
  const id = "region-nord-pas-de-calais-anc--region-doukkala-abda-anc";

  test("was active at the end of 2009, between two regions that then existed", () => {
    const entry = realEntry(id, "2009-12-31");
    expect([entry.standing.status, entry.isInherited]).toEqual(["active", false]);
    expect([names(entry.regionIds.fr), names(entry.regionIds.ma)]).toEqual([["Nord-Pas-de-Calais"], ["Doukkala-Abda"]]);
  });

  test("was an inheritance of both heirs of Doukkala-Abda, moved to neither, until another agreement replaced it", () => {
    const entry = realEntry(id);
    expect([realEntry(id, "2018-10-07").standing.status, entry.standing.status]).toEqual(["active", "ended"]);
    expect(realEnds(id)).toEqual(["Nord-Pas-de-Calais", "Doukkala-Abda"]);
    expect([names(entry.regionIds.fr), names(entry.regionIds.ma)]).toEqual([
      ["Hauts-de-France"],
      ["Casablanca-Settat", "Marrakech-Safi"],
    ]);
  });
});

test("Isère with Tadla-Azilal is inherited whole by Béni Mellal-Khénifra", () => {
  const entry = realEntry("departement-de-l-isere--region-tadla-azilal-anc");
  expect([entry.isInherited, names(entry.regionIds.ma)]).toEqual([true, ["Béni Mellal-Khénifra"]]);
});

test("no partnership was moved from a region that was split to one of its heirs", () => {
  const heirsOfSplits = [...realAtlas.territories.values()].flatMap((territory) => {
    const { succession, heirs } = heirsOf(realAtlas, territory) ?? { heirs: [] };
    return succession === "split" ? heirs.map(({ regionId }) => [territory.id, regionId] as const) : [];
  });
  const moved = [...realAtlas.partnerships.values()].filter(({ parties }) => {
    const ids = parties.map(({ territoryId }) => territoryId);
    return heirsOfSplits.some(([former, heir]) => ids.includes(former) && ids.includes(heir));
  });
  expect(moved.map(({ id }) => id)).toEqual([]);
});

describe("a partnership that carries on another", () => {
  const chains = [
    ["region-centre-val-de-loire--region-meknes-tafilalet-anc", "region-centre-val-de-loire--region-fes-meknes"],
    ["region-champagne-ardenne-anc--region-de-l-oriental", "region-grand-est--region-de-l-oriental"],
    ["region-rhone-alpes-anc--region-rabat-sale-zemmour-zaer-anc", "region-auvergne-rhone-alpes--region-rabat-sale-kenitra"],
    ["region-aquitaine-anc--region-souss-massa", "region-nouvelle-aquitaine--region-souss-massa"],
    ["region-nord-pas-de-calais-anc--region-doukkala-abda-anc", "region-hauts-de-france--region-marrakech-safi"],
  ] as const;

  test.each(chains)("is linked to it both ways: %s to %s", (earlier, later) => {
    expect(realEntry(earlier).partnership.successorId).toBe(later);
    expect(realEntry(later).partnership.predecessorIds).toEqual([earlier]);
  });

  test("there are no others", () => {
    const linked = [...realAtlas.partnerships.values()].filter(({ successorId }) => successorId !== undefined);
    expect(linked.map(({ id }) => id).sort()).toEqual(chains.map(([earlier]) => earlier).sort());
  });

  test("as Centre-Val de Loire did: with Meknès-Tafilalet until its end, then with Fès-Meknès", () => {
    const [[earlier, later]] = chains;
    const standing = (day: string) => {
      const { byId } = takeSnapshot(realAtlas, day);
      return [byId.get(earlier)?.standing.status, byId.get(later)?.standing.status];
    };
    expect(standing("2009-12-31")).toEqual(["active", undefined]);
    expect(standing("2015-12-31")).toEqual(["ended", undefined]);
    expect(standing("2016-04-20")).toEqual(["ended", "active"]);
  });
});
