import { type FacetId, facetIds, facets, type FacetValues } from "./facets/index.ts";
import type { Atlas } from "./model.ts";
import { recordOf } from "./record.ts";
import { createMatcher } from "./search.ts";
import type { Entry } from "./snapshot.ts";

/** What the reader asked for: values by facet (none chosen means all) and free words. */
export interface Filters {
  readonly chosen: { readonly [Id in FacetId]?: readonly FacetValues[Id][] };
  readonly query: string;
}

/** How many partnerships a click on each value would show, by facet: a facet ignores its own filter. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

export interface Filtered {
  readonly entries: readonly Entry[];
  readonly counts: FacetCounts;
}

/** What keeps an entry out: nothing, the values chosen of one facet, or more than that. */
type Obstacle = "none" | FacetId | "several";

/** The one rule of what passes: in every facet of which something is chosen, one of the values; and all the words. */
function createRule(atlas: Atlas, { chosen, query }: Filters): (entry: Entry) => Obstacle {
  const asked = facets.flatMap(({ id, valuesOf }) => {
    const values = new Set<string>(chosen[id]);
    return values.size > 0 ? [{ id, valuesOf, values }] : [];
  });
  const matches = createMatcher(atlas, query);
  return (entry) => {
    if (!matches(entry)) return "several";
    let obstacle: Obstacle = "none";
    for (const { id, valuesOf, values } of asked) {
      if (valuesOf(entry).some((value) => values.has(value))) continue;
      if (obstacle !== "none") return "several";
      obstacle = id;
    }
    return obstacle;
  };
}

/** Entries that pass all filters, for those who need no counts. */
export function passing(atlas: Atlas, entries: readonly Entry[], filters: Filters): readonly Entry[] {
  const obstacleOf = createRule(atlas, filters);
  return entries.filter((entry) => obstacleOf(entry) === "none");
}

/** Entries that pass all filters, and the counts of every facet, in one walk. */
export function applyFilters(atlas: Atlas, entries: readonly Entry[], filters: Filters): Filtered {
  const obstacleOf = createRule(atlas, filters);
  const counts = recordOf(facetIds, () => new Map<string, number>());
  const passed: Entry[] = [];
  for (const entry of entries) {
    const obstacle = obstacleOf(entry);
    if (obstacle === "none") passed.push(entry);
    if (obstacle === "several") continue;
    for (const { id, valuesOf } of facets) {
      if (obstacle !== "none" && obstacle !== id) continue;
      for (const value of valuesOf(entry)) counts[id].set(value, (counts[id].get(value) ?? 0) + 1);
    }
  }
  return { entries: passed, counts };
}
