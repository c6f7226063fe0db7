import type { Atlas } from "../../src/domain/model.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { measureCounting } from "./counting.ts";
import { generateEntries } from "./generatedEntries.ts";
import { aligned, median, summary } from "./table.ts";

/** How often all toggles are gone through. */
const rounds = 3;
/** Greatest share of the time of crossfilter2 that meets the target. */
const greatestShare = 0.2;
/** Longest that counting may take for a million partnerships, in milliseconds: a frame. */
const frame = 16;

/** How long all counts of all facets take after one toggle, for so many partnerships, beside crossfilter2. */
export function countingTable(atlas: Atlas, count: number, seed: number): string {
  const entries = generateEntries(takeSnapshot(atlas, undefined).entries, count, seed);
  const { index, ours, crossfilterIndex, crossfilter } = measureCounting(entries, rounds);
  const ratio = median(ours) / median(crossfilter);
  const isMet = ratio <= greatestShare && median(ours) <= frame;
  return [
    `Counting ${count} generated partnerships: ${ours.length} toggles, both with the same counts`,
    "",
    aligned([
      ["", "here", "crossfilter2", "ratio", "target", ""],
      [
        "All counts of all facets after a toggle (ms)",
        summary(ours),
        summary(crossfilter),
        ratio.toFixed(3),
        `ratio ≤ ${greatestShare}, here ≤ ${frame}`,
        isMet ? "met" : "missed",
      ],
      [
        "Built once for all partnerships (ms)",
        summary([index]),
        summary([crossfilterIndex]),
        (index / crossfilterIndex).toFixed(3),
      ],
    ]),
  ].join("\n");
}
