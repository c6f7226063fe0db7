import type { Atlas } from "./model.ts";
import { type Shore, territoryIdsOn } from "./shores.ts";
import type { Entry } from "./snapshot.ts";

/** Partnerships gathered by pair of regions, one on each shore; a region that no longer exists keeps its own. */
export interface Flow {
  /** `fr>ma`, by the ids of the two regions. */
  readonly id: string;
  readonly regionIds: Readonly<Record<Shore, string>>;
  readonly entries: readonly Entry[];
}

/**
 * The regions in which the parties of a shore are gathered: themselves when they are regions, even former ones, else their
 * regions of that date; a territory outside of every region stands for itself.
 */
function homeRegionIds(atlas: Atlas, entry: Entry, shore: Shore): readonly string[] {
  const ids = territoryIdsOn(entry.parties, shore);
  const own = ids.filter((id) => atlas.territories.get(id)?.level === "region");
  if (own.length > 0) return own;
  return entry.regionIds[shore].length > 0 ? entry.regionIds[shore] : ids.slice(0, 1);
}

/** Pairs of regions in which a partnership is gathered, at least one, each with the id of its flow. */
export function regionPairs(atlas: Atlas, entry: Entry): readonly Pick<Flow, "id" | "regionIds">[] {
  return homeRegionIds(atlas, entry, "fr").flatMap((fr) =>
    homeRegionIds(atlas, entry, "ma").map((ma) => ({ id: `${fr}>${ma}`, regionIds: { fr, ma } })),
  );
}

/** Gathers entries by pairs of regions. */
export function gatherFlows(atlas: Atlas, entries: readonly Entry[]): readonly Flow[] {
  const flows = new Map<string, Flow & { readonly entries: Entry[] }>();
  for (const entry of entries) {
    for (const { id, regionIds } of regionPairs(atlas, entry)) {
      const flow = flows.get(id);
      if (flow) flow.entries.push(entry);
      else flows.set(id, { id, regionIds, entries: [entry] });
    }
  }
  return [...flows.values()];
}
