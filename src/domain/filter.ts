/** Which entries pass the filters, and how many each value of each facet would show. */

import { type Bitmap, emptyBitmap, intersection, itemsAt, setBit } from "./bitmap.ts";
import { countValues, entriesWithAny, facetIndexOf } from "./facetIndex.ts";
import { type FacetId, facetIds, type FacetValues } from "./facets/index.ts";
import { recordOf } from "./record.ts";
import type { Search } from "./search/engine.ts";
import type { Entry } from "./snapshot.ts";

/** What the reader asked for: values by facet (none chosen means all) and free words. */
export interface Filters {
  readonly chosen: { readonly [Id in FacetId]?: readonly FacetValues[Id][] };
  readonly query: string;
  /** What was read in the words; absent while nobody can read them, when they let everything through. */
  readonly search?: Search;
}

/** How many partnerships a click on each value would show, by facet: a facet ignores its own filter. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

export interface Filtered {
  readonly entries: readonly Entry[];
  readonly counts: FacetCounts;
}

/** What one thing asked for lets through: the words, or the values chosen of a facet. */
interface Sieve {
  readonly facetId?: FacetId;
  readonly lets: Bitmap;
}

/** What was already found in a list of entries: what is clicked next leaves it as it is. */
const lastFound = new WeakMap<readonly Entry[], { readonly search: Search; readonly found: Bitmap }>();

/** The entries that a search finds. */
function entriesFound(entries: readonly Entry[], search: Search): Bitmap {
  const last = lastFound.get(entries);
  if (last?.search === search) return last.found;
  const found = emptyBitmap(entries.length);
  for (const [position, entry] of entries.entries()) if (search.gradeOf(entry) !== undefined) setBit(found, position);
  lastFound.set(entries, { search, found });
  return found;
}

/** The one rule of what passes: in every facet of which something is chosen, one of the values; and all the words. */
function sievesOf(entries: readonly Entry[], { chosen, search }: Filters): readonly Sieve[] {
  const index = facetIndexOf(entries);
  const ofFacets = facetIds.flatMap((facetId) => {
    const values = chosen[facetId] ?? [];
    return values.length > 0 ? [{ facetId, lets: entriesWithAny(index, facetId, values, entries.length) }] : [];
  });
  return search ? [{ lets: entriesFound(entries, search) }, ...ofFacets] : ofFacets;
}

/** What passes all of some sieves; absent when there are none, so that everything does. */
const throughAll = (sieves: readonly Sieve[]): Bitmap | undefined =>
  sieves
    .map(({ lets }) => lets)
    .reduce<Bitmap | undefined>((through, lets) => (through ? intersection(through, lets) : lets), undefined);

/** Entries that pass all filters. */
export function passing(entries: readonly Entry[], filters: Filters): readonly Entry[] {
  const through = throughAll(sievesOf(entries, filters));
  return through ? itemsAt(entries, through) : entries;
}

/** The counts of every facet: each among what passes all that is asked for but its own values. */
export function countFacets(entries: readonly Entry[], filters: Filters): FacetCounts {
  const index = facetIndexOf(entries);
  const sieves = sievesOf(entries, filters);
  const through = throughAll(sieves);
  return recordOf(facetIds, (id) => {
    const others = sieves.filter(({ facetId }) => facetId !== id);
    return countValues(index, id, others.length < sieves.length ? throughAll(others) : through);
  });
}

/** Entries that pass all filters, and the counts of every facet. */
export const applyFilters = (entries: readonly Entry[], filters: Filters): Filtered => ({
  entries: passing(entries, filters),
  counts: countFacets(entries, filters),
});
