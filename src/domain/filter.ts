/** Which entries pass the filters, and how many each value of each facet would show. */

import { type Bitmap, emptyBitmap, intersection, itemsAt, setBit } from "./bitmap.ts";
import { countValues, entriesWithAny, facetIndexOf } from "./facetIndex.ts";
import { type FacetId, facetIds, type FacetValues } from "./facets/index.ts";
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

/** What one thing asked for lets through: the words, or the values chosen of a facet. */
interface Sieve {
  readonly facetId?: FacetId;
  readonly lets: Bitmap;
}

/** Words already looked for in a list of entries: what is clicked next leaves them as they are. */
const lastWords = new WeakMap<readonly Entry[], { readonly query: string; readonly found: Bitmap }>();

/** The entries in which all the words are found. */
function entriesWithWords(atlas: Atlas, entries: readonly Entry[], query: string): Bitmap {
  const last = lastWords.get(entries);
  if (last?.query === query) return last.found;
  const matches = createMatcher(atlas, query);
  const found = emptyBitmap(entries.length);
  for (const [position, entry] of entries.entries()) if (matches(entry)) setBit(found, position);
  lastWords.set(entries, { query, found });
  return found;
}

/** The one rule of what passes: in every facet of which something is chosen, one of the values; and all the words. */
function sievesOf(atlas: Atlas, entries: readonly Entry[], { chosen, query }: Filters): readonly Sieve[] {
  const index = facetIndexOf(entries);
  const ofFacets = facetIds.flatMap((facetId) => {
    const values = chosen[facetId] ?? [];
    return values.length > 0 ? [{ facetId, lets: entriesWithAny(index, facetId, values, entries.length) }] : [];
  });
  return query === "" ? ofFacets : [{ lets: entriesWithWords(atlas, entries, query) }, ...ofFacets];
}

/** What passes all of some sieves; absent when there are none, so that everything does. */
const throughAll = (sieves: readonly Sieve[]): Bitmap | undefined =>
  sieves
    .map(({ lets }) => lets)
    .reduce<Bitmap | undefined>((through, lets) => (through ? intersection(through, lets) : lets), undefined);

/** Entries that pass all filters. */
export function passing(atlas: Atlas, entries: readonly Entry[], filters: Filters): readonly Entry[] {
  const through = throughAll(sievesOf(atlas, entries, filters));
  return through ? itemsAt(entries, through) : entries;
}

/** The counts of every facet: each among what passes all that is asked for but its own values. */
export function countFacets(atlas: Atlas, entries: readonly Entry[], filters: Filters): FacetCounts {
  const index = facetIndexOf(entries);
  const sieves = sievesOf(atlas, entries, filters);
  const through = throughAll(sieves);
  return recordOf(facetIds, (id) => {
    const others = sieves.filter(({ facetId }) => facetId !== id);
    return countValues(index, id, others.length < sieves.length ? throughAll(others) : through);
  });
}

/** Entries that pass all filters, and the counts of every facet. */
export const applyFilters = (atlas: Atlas, entries: readonly Entry[], filters: Filters): Filtered => ({
  entries: passing(atlas, entries, filters),
  counts: countFacets(atlas, entries, filters),
});
