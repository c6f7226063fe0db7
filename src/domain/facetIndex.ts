/**
 * Counts facets: entries by value as sets of bits, several values to an entry included, so that a click only joins
 * sets.
 */

import { addAll, type Bitmap, countCommon, countListed, emptyBitmap, setBit } from "./bitmap.ts";
import { type FacetId, facetIds, facets } from "./facets/index.ts";
import { recordOf } from "./record.ts";
import type { Entry } from "./snapshot.ts";

/** The entries that have one value: as a set, or by their positions where those take less room and time. */
type ValueEntries = { readonly count: number } & ({ readonly set: Bitmap } | { readonly positions: Uint32Array });

/** Entries by the values of every facet: built once for a list of entries, so that a filter only joins sets. */
export type FacetIndex = Readonly<Record<FacetId, ReadonlyMap<string, ValueEntries>>>;

/** A word of a set holds as many entries as that: a value of fewer has more words than positions. */
const entriesOfWord = 32;

function valueEntries(positions: readonly number[], length: number): ValueEntries {
  const count = positions.length;
  if (count * entriesOfWord < length) return { count, positions: Uint32Array.from(positions) };
  const set = emptyBitmap(length);
  for (const position of positions) setBit(set, position);
  return { count, set };
}

/** Positions of entries by value, in order. An entry that has a value twice has it once. */
function positionsByValue(entries: readonly Entry[], valuesOf: (entry: Entry) => readonly string[]) {
  const positions = new Map<string, number[]>();
  for (const [position, entry] of entries.entries()) {
    for (const value of valuesOf(entry)) {
      const known = positions.get(value);
      if (!known) positions.set(value, [position]);
      else if (known.at(-1) !== position) known.push(position);
    }
  }
  return positions;
}

/** Indexes already built: lists of entries never change. */
const known = new WeakMap<readonly Entry[], FacetIndex>();

/** The index of a list of entries, always the same one for the same list. */
export function facetIndexOf(entries: readonly Entry[]): FacetIndex {
  const built = known.get(entries);
  if (built) return built;
  const byFacet = new Map(facets.map(({ id, valuesOf }) => [id as FacetId, positionsByValue(entries, valuesOf)]));
  const index = recordOf(
    facetIds,
    (id) => new Map(Array.from(byFacet.get(id) ?? [], ([value, positions]) => [value, valueEntries(positions, entries.length)])),
  );
  known.set(entries, index);
  return index;
}

/** Entries that have one of some values of a facet. */
export function entriesWithAny(index: FacetIndex, facetId: FacetId, values: readonly string[], length: number): Bitmap {
  const found = emptyBitmap(length);
  for (const value of values) {
    const having = index[facetId].get(value);
    if (!having) continue;
    if ("set" in having) addAll(found, having.set);
    else having.positions.forEach((position) => setBit(found, position));
  }
  return found;
}

function countWithin(having: ValueEntries, within: Bitmap | undefined): number {
  if (!within) return having.count;
  return "set" in having ? countCommon(having.set, within) : countListed(having.positions, within);
}

/**
 * How many entries have each value of a facet; values that none has are absent.
 * @param within the entries that are counted; absent for all
 */
export function countValues(index: FacetIndex, facetId: FacetId, within: Bitmap | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [value, having] of index[facetId]) {
    const count = countWithin(having, within);
    if (count > 0) counts.set(value, count);
  }
  return counts;
}
