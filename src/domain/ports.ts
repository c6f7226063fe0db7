import type { Atlas, Day, Territory } from "./model.ts";
import type { Shore } from "./shores.ts";
import type { Entry } from "./snapshot.ts";
import { heirsOf, regionIdsOn } from "./succession.ts";

/**
 * A **port** is where the partnerships of a region meet the map: the region that a reader of that day would look for.
 *
 * - A party in a region of the day counts there; a region counts at itself.
 * - A region that has ended and left all it had to one other (renamed, enlarged or merged) is folded into that heir.
 * - A region that was split keeps a port of its own: none of its heirs signed.
 * - A territory that lies in no region, such as French Polynesia, is its own port; a municipality there counts at it.
 */
export function portIdsOf(atlas: Atlas, { parties }: Pick<Entry, "parties">, shore: Shore, today: Day): readonly string[] {
  const ids = parties
    .filter((party) => party.shore === shore)
    .flatMap(({ territoryId }) => {
      const territory = atlas.territories.get(territoryId);
      return territory ? portIdsOfTerritory(atlas, territory, today) : [];
    });
  return [...new Set(ids)];
}

/** Ports at which what a territory does is counted, on that day. */
export function portIdsOfTerritory(atlas: Atlas, territory: Territory, today: Day): readonly string[] {
  if (territory.level !== "region" || territory.validTo === undefined || territory.validTo > today) {
    const regions = regionIdsOn(atlas, territory, today);
    return regions.length > 0 ? regions : [outermost(atlas, territory).id];
  }
  const [heir, ...others] = heirsOf(atlas, territory)?.heirs ?? [];
  const heirRegion = heir && others.length === 0 ? atlas.territories.get(heir.regionId) : undefined;
  // What took over may itself have ended since.
  return heirRegion ? portIdsOfTerritory(atlas, heirRegion, today) : [territory.id];
}

/** The territory that holds another and is held by none. */
function outermost(atlas: Atlas, territory: Territory): Territory {
  const parent = territory.parentId === undefined ? undefined : atlas.territories.get(territory.parentId);
  return parent ? outermost(atlas, parent) : territory;
}
