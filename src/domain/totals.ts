/** Counts by pairs of values, for charts of two facets; counts of filters are those of `filter.ts`. */

import { cross, min, rollup } from "d3-array";
import { yearOf } from "./dates.ts";
import type { Atlas, Day } from "./model.ts";
import { recordOf } from "./record.ts";
import { regionTiesOf } from "./regionTies.ts";
import type { Shore } from "./shores.ts";
import { ageing, ages, type Age, type Entry } from "./snapshot.ts";
import { stepsOf } from "./standing.ts";

/** Number of partnerships by pair of values; pairs without any are absent. */
export type PairCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Partnerships by pair of values, as two facets give them: one with several values is counted for each. */
export function countPairs(
  entries: readonly Entry[],
  rowsOf: (entry: Entry) => readonly string[],
  columnsOf: (entry: Entry) => readonly string[],
): PairCounts {
  return rollup(
    entries.flatMap((entry) => cross(rowsOf(entry), columnsOf(entry))),
    (pairs) => pairs.length,
    ([row]) => row,
    ([, column]) => column,
  );
}

/** Partnerships by region of a shore: how many of its own, and how many inherited. */
export interface RegionTotals {
  readonly own: ReadonlyMap<string, number>;
  readonly inherited: ReadonlyMap<string, number>;
  /** The same by theme. */
  readonly ownByTheme: PairCounts;
  readonly inheritedByTheme: PairCounts;
  /** Partnerships of former regions, each counted once: they are no heir's own. */
  readonly formerCount: number;
}

/** Partnerships by region of a shore, and by theme and region: an inheritance is told apart, for no source gave it to the heir. */
export function countRegions(atlas: Atlas, entries: readonly Entry[], shore: Shore, today: Day): RegionTotals {
  const ties = new Map(entries.map((entry) => [entry, regionTiesOf(atlas, entry, shore, today)]));
  const count = (kind: "own" | "inherited", rowsOf: (entry: Entry) => readonly string[]) =>
    countPairs(entries, rowsOf, (entry) => ties.get(entry)?.[kind] ?? []);
  const all = () => ["all"];
  return {
    own: count("own", all).get("all") ?? new Map<string, number>(),
    inherited: count("inherited", all).get("all") ?? new Map<string, number>(),
    ownByTheme: count("own", ({ themes }) => themes),
    inheritedByTheme: count("inherited", ({ themes }) => themes),
    formerCount: [...ties.values()].filter(({ isFormer }) => isFormer).length,
  };
}

/** Partnerships without a region on one of the shores: what lies in a region of no shore, such as French Polynesia. */
export function countOutsideRegions(entries: readonly Entry[], shores: readonly Shore[]): number {
  return entries.filter(({ regionIds }) => shores.some((shore) => regionIds[shore].length === 0)).length;
}

/** A year and how many partnerships were then known, by age of their last confirmation. */
export interface GrowthYear {
  readonly year: number;
  readonly counts: Readonly<Record<Age, number>>;
}

/** Partnerships known at the end of each year, from the first statement to `today`, by age of the last confirmation. */
export function countGrowth(atlas: Atlas, entries: readonly Entry[], today: Day): readonly GrowthYear[] {
  const years = entries.flatMap(({ partnership }) => partnership.statements.flatMap(({ date }) => (date ? yearOf(date) : [])));
  const first = min(years);
  if (first === undefined) return [];
  const last = yearOf(today);
  const growth = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    end: first + index === last ? today : `${first + index}-12-31`,
    counts: { ...recordOf(ages, () => 0) },
  }));
  for (const { partnership } of entries) {
    const steps = stepsOf(partnership.statements, atlas.sources);
    let next = 0;
    let age: (day: Day) => Age = () => "undated";
    for (const { end, counts } of growth) {
      const before = next;
      while (next < steps.length && (steps[next]?.day ?? "") <= end) next += 1;
      const standing = steps[next - 1]?.standing;
      if (!standing || standing.status === "ended") continue;
      if (next !== before) age = ageing(standing.confirmed);
      counts[age(end)] += 1;
    }
  }
  return growth.map(({ year, counts }) => ({ year, counts }));
}
