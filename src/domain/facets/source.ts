import type { Facet } from "./facet.ts";

export const source: Facet<"source"> = {
  id: "source",
  valuesOf: ({ sourceIds }) => sourceIds,
  /** Only documents that speak of a partnership at that date, those that speak of most first. */
  options: (_atlas, { entries }) => {
    const counts = new Map<string, number>();
    for (const { sourceIds } of entries) for (const id of sourceIds) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1)).map(([id]) => id);
  },
};
