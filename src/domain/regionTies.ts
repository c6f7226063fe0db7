import type { Atlas, Day } from "./model.ts";
import type { Shore } from "./shores.ts";
import type { Entry } from "./snapshot.ts";
import { regionIdsOn } from "./succession.ts";

/** How a partnership is tied to the regions of a shore. */
interface RegionTies {
  /** A party that exists lies there. */
  readonly own: readonly string[];
  /** They hold what was that of a party that has ended, and no source says who took over. */
  readonly inherited: readonly string[];
  /** Whether it is not counted for a region, its party having ended. */
  readonly isFormer: boolean;
}

/** Regions of a shore that a partnership is tied to on that day; one that is both its own and inherited is its own. */
export function regionTiesOf(atlas: Atlas, { parties, regionIds, isInherited }: Entry, shore: Shore, today: Day): RegionTies {
  const own = new Set<string>();
  for (const party of parties) {
    const territory = party.shore === shore ? atlas.territories.get(party.territoryId) : undefined;
    if (!territory || (territory.validTo !== undefined && territory.validTo <= today)) continue;
    for (const regionId of regionIdsOn(atlas, territory, today)) own.add(regionId);
  }
  const others = regionIds[shore].filter((regionId) => !own.has(regionId));
  return { own: [...own], inherited: isInherited ? others : [], isFormer: others.length > 0 };
}
