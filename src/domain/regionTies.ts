import type { Filters } from "./filter.ts";
import type { Atlas, Day } from "./model.ts";
import { type Shore, shores } from "./shores.ts";
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

/**
 * Those that pass a filter by region as what was a former region's: whether their heir inherited them or another
 * partnership carries them on, the map leaves them to the former one.
 */
export function ofFormerRegions(atlas: Atlas, entries: readonly Entry[], { chosen }: Filters, today: Day): readonly Entry[] {
  return entries.filter((entry) =>
    shores.some((shore) => {
      const regionIds = chosen[shore] ?? [];
      if (regionIds.length === 0) return false;
      const { own } = regionTiesOf(atlas, entry, shore, today);
      return !regionIds.some((id) => own.includes(id));
    }),
  );
}
