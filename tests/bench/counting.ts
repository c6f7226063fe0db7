import crossfilter from "crossfilter2";
import { facetIndexOf } from "../../src/domain/facetIndex.ts";
import { type FacetId, facets } from "../../src/domain/facets/index.ts";
import { countFacets, type FacetCounts, type Filters } from "../../src/domain/filter.ts";
import type { Entry } from "../../src/domain/snapshot.ts";
import { chosenOf, noFilters, withToggled } from "../../src/state/view.ts";

/** Two ways of counting the same: what each took to be built, and after each toggle, in milliseconds. */
export interface CountingTimes {
  readonly index: number;
  readonly ours: readonly number[];
  readonly crossfilterIndex: number;
  readonly crossfilter: readonly number[];
}

/** Values are toggled one after another: on, on beside another, off again; what is common and what is rare. */
const toggles: readonly ((filters: Filters) => Filters)[] = [
  (filters) => withToggled(filters, "status", "active"),
  (filters) => withToggled(filters, "theme", "water"),
  (filters) => withToggled(filters, "status", "revival"),
  (filters) => withToggled(filters, "status", "active"),
  (filters) => withToggled(filters, "level", "region"),
  (filters) => withToggled(filters, "status", "revival"),
  (filters) => withToggled(filters, "level", "region"),
  (filters) => withToggled(filters, "theme", "water"),
];

function timed<Value>(act: () => Value): readonly [value: Value, milliseconds: number] {
  const start = performance.now();
  const value = act();
  return [value, performance.now() - start];
}

/** The same entries in crossfilter2: a dimension and a group a facet. @returns how to filter and to read all counts */
function crossfilterOf(entries: readonly Entry[]) {
  const records = crossfilter([...entries]);
  const dimensions = facets.map(({ id, valuesOf }) => {
    const dimension = records.dimension((entry) => [...valuesOf(entry)], true);
    return { id: id as FacetId, dimension, group: dimension.group<string, number>().reduceCount() };
  });
  let shown = noFilters;
  return (filters: Filters) => {
    for (const { id, dimension } of dimensions) {
      const [before, values] = [chosenOf(shown, id), new Set<unknown>(chosenOf(filters, id))];
      if (before.length === values.size && before.every((value) => values.has(value))) continue;
      if (values.size === 0) dimension.filterAll();
      else dimension.filterFunction((value) => values.has(value));
    }
    shown = filters;
    return dimensions.map(({ id, group }) => ({ id, counts: group.all() }));
  };
}

function checkSame(counts: FacetCounts, others: ReturnType<ReturnType<typeof crossfilterOf>>): void {
  for (const { id, counts: other } of others) {
    for (const { key, value } of other) {
      if ((counts[id].get(key) ?? 0) !== value)
        throw new Error(`${id} ${key}: ${counts[id].get(key)} here, ${value} in crossfilter2`);
    }
  }
}

/** Toggles values and reads all counts of all facets after each, here and in crossfilter2; both must agree. */
export function measureCounting(entries: readonly Entry[], rounds: number): CountingTimes {
  const [, index] = timed(() => facetIndexOf(entries));
  const [countWithCrossfilter, crossfilterIndex] = timed(() => crossfilterOf(entries));
  const times = { ours: [] as number[], crossfilter: [] as number[] };
  let filters = noFilters;
  for (let round = 0; round < rounds; round += 1) {
    for (const toggle of toggles) {
      filters = toggle(filters);
      const [counts, ours] = timed(() => countFacets(entries, filters));
      const [others, theirs] = timed(() => countWithCrossfilter(filters));
      checkSame(counts, others);
      times.ours.push(ours);
      times.crossfilter.push(theirs);
    }
  }
  return { index, crossfilterIndex, ...times };
}
