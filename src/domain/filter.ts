import { type FacetId, facets } from "./facets/index.ts";
import type { Entry } from "./snapshot.ts";

/** What the reader asked for: values by facet (none chosen means all) and free words. */
export interface Filters {
  readonly chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  readonly query: string;
}

/** How many partnerships a click on each value would show, by facet: a facet ignores its own filter. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

export interface Filtered {
  readonly entries: readonly Entry[];
  readonly counts: FacetCounts;
}

/**
 * Entries that pass all filters, for those who need no counts.
 * @param matchesQuery says whether an entry answers the free words; called only when there are any.
 */
export function passing(
  entries: readonly Entry[],
  { chosen, query }: Filters,
  matchesQuery: (entry: Entry) => boolean,
): readonly Entry[] {
  const asked = facets.flatMap(({ id, valuesOf }) => {
    const values = chosen[id];
    return values && values.length > 0 ? [{ valuesOf, values: new Set(values) }] : [];
  });
  return entries.filter(
    (entry) =>
      (query === "" || matchesQuery(entry)) &&
      asked.every(({ valuesOf, values }) => valuesOf(entry).some((value) => values.has(value))),
  );
}

/**
 * Entries that pass all filters, and the counts of every facet, in one walk.
 * @param matchesQuery says whether an entry answers the free words; called only when there are any.
 */
export function applyFilters(entries: readonly Entry[], filters: Filters, matchesQuery: (entry: Entry) => boolean): Filtered {
  const chosen = facets.map(({ id }) => {
    const values = filters.chosen[id];
    return values && values.length > 0 ? new Set(values) : undefined;
  });
  const counts = facets.map(() => new Map<string, number>());
  const visible: Entry[] = [];
  for (const entry of entries) {
    if (filters.query !== "" && !matchesQuery(entry)) continue;
    let failures = 0;
    let failed = -1;
    const values = facets.map((facet) => facet.valuesOf(entry));
    for (let index = 0; index < facets.length && failures < 2; index += 1) {
      const set = chosen[index];
      if (set && !values[index]?.some((value) => set.has(value))) {
        failures += 1;
        failed = index;
      }
    }
    if (failures === 0) visible.push(entry);
    if (failures > 1) continue;
    for (let index = 0; index < facets.length; index += 1) {
      if (failures === 1 && index !== failed) continue;
      const map = counts[index];
      for (const value of values[index] ?? []) map?.set(value, (map.get(value) ?? 0) + 1);
    }
  }
  return {
    entries: visible,
    counts: Object.fromEntries(facets.map(({ id }, index) => [id, counts[index]])) as unknown as FacetCounts,
  };
}
