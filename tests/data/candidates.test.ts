import { describe, expect, test } from "vitest";
import { landscapesOf } from "../../src/domain/candidates/landscapes.ts";
import type { Candidate, Evidence } from "../../src/domain/candidates/model.ts";
import { rankCandidates } from "../../src/domain/candidates/rank.ts";
import { isValidOn } from "../../src/domain/dates.ts";
import type { Territory } from "../../src/domain/model.ts";
import { regionIdsOn } from "../../src/domain/succession.ts";
import { realAuthorities, realAuthority, realGround, realLandscapes, wishesWith } from "../fixtures/ground.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { realGazetteer } from "../fixtures/realGazetteer.ts";
import { createRealSearch, finish } from "../fixtures/realSearch.ts";

/** As near to 800 people as there is one in Haute-Garonne. */
const village = [...realAuthorities.values()]
  .filter(({ level, parentId }) => level === "municipality" && parentId === "fr-department-31")
  .toSorted((a, b) => Math.abs((a.population?.count ?? 0) - 800) - Math.abs((b.population?.count ?? 0) - 800))[0];
const today = undefined;
/** Everything that can be found, the gazetteer with it. */
const search = createRealSearch();
finish(search.addGazetteer(new Map(realGazetteer.map((territory) => [territory.id, territory]))));

const askers: readonly (readonly [name: string, id: string, at: string | undefined])[] = [
  ["La Seyne-sur-Mer", "fr-municipality-83126", today],
  ["Île-de-France in 2016", "fr-region-11", "2016-02-17"],
  ["Tanger", "ma-municipality-tanger", today],
  ["Zagora", "ma-municipality-zagora", today],
  ["a rural commune of Drâa-Tafilalet", "ma-municipality-08.587.07.13", today],
  ["a village of Occitanie", village?.id ?? "fr-municipality-12001", today],
];

/** Whether what a reason rests on is so, looked up anew in the atlas and the census. */
function isTrue(evidence: Evidence, own: Territory, its: Territory, today: string): boolean {
  const regions = (territory: Territory) => regionIdsOn(realAtlas, territory, today);
  const lies = (id: string, territory: Territory) => {
    const place = realAtlas.territories.get(id);
    return place !== undefined && regions(place).some((region) => regions(territory).includes(region));
  };
  switch (evidence.criterion) {
    case "seeks":
      return evidence.request.territoryId === its.id || evidence.request.soughtTerritoryId === its.id;
    case "size":
      return evidence.its === its.population && evidence.own === own.population;
    case "level":
      return evidence.isSame === (its.level === own.level);
    case "regions":
    case "above":
    case "neighbours":
      return evidence.entries.every(
        ({ parties }) =>
          parties.some(({ territoryId }) => lies(territoryId, own)) && parties.some(({ territoryId }) => lies(territoryId, its)),
      );
    case "experience":
    case "revival":
    case "crowded":
      return evidence.entries.every(({ parties }) => parties.some(({ territoryId }) => territoryId === its.id));
    case "untouched":
      return [...realAtlas.partnerships.values()].every(({ parties }) =>
        parties.every(({ territoryId }) => {
          const place = realAtlas.territories.get(territoryId);
          return place === undefined || (place.parentId ?? place.id) !== its.parentId || !isValidOn(place, today);
        }),
      );
    case "landscape":
      return evidence.landscapes.every((one) =>
        [own, its].every((territory) => landscapesOf(territory, realLandscapes).includes(one)),
      );
    default:
      return true;
  }
}

describe.each(askers)("%s", (_name, id, at) => {
  const own = realAuthority(id);
  const ground = realGround(at);
  const { candidates } = rankCandidates(ground, own, wishesWith(), 5);

  test.each(["fr", "ar"] as const)("is found by its name in %s", (language) => {
    const found = search.propose(own.names[language], 8, ({ kind }) => kind === "territory");
    expect(found.map((thing) => thing.id)).toContain(id);
  });

  test("has five candidates, each with three reasons for it at least", () => {
    expect(candidates).toHaveLength(5);
    const poor = candidates.filter(({ reasons }: Candidate) => reasons.filter(({ isFor }) => isFor).length < 3);
    expect(poor.map(({ territory }) => territory.names.fr)).toEqual([]);
  });

  test("has no reason that is not so", () => {
    const wrong = candidates.flatMap(({ territory, reasons }) =>
      reasons.filter(({ evidence }) => !isTrue(evidence, own, territory, ground.snapshot.today)).map(({ evidence }) => evidence),
    );
    expect(wrong).toEqual([]);
  });
});
