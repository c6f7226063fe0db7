/** Facet: documents that speak of it. */

import { rollup } from "d3-array";
import type { Facet } from "./facet.ts";

export const source: Facet<"source"> = {
  id: "source",
  valuesIn: ({ sources }) => [...sources.keys()],
  /** Only documents that speak of a partnership at that date, those that speak of most first. */
  options: (_atlas, { entries }) => {
    const mentions = entries.flatMap(({ sourceIds }) => sourceIds);
    const counts = rollup(
      mentions,
      (ofOne) => ofOne.length,
      (id) => id,
    );
    return [...counts].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1)).map(([id]) => id);
  },
  valuesOf: ({ sourceIds }) => sourceIds,
};
