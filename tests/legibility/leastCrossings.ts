import type { Berth, Bundle } from "../../src/map/geometry/portOrder.ts";

/**
 * The least crossings that an order of one column can have when the other is fixed: exact, by the best order of every set of
 * ports that may stand on top (Held and Karp).
 */
function bestColumn(
  column: readonly Berth[],
  others: readonly string[],
  bundles: readonly Bundle[],
  shore: "fr" | "ma",
  mayPrecede: (a: Berth, b: Berth) => boolean,
): { readonly order: readonly Berth[]; readonly count: number } {
  const ranks = new Map(others.map((id, index) => [id, index]));
  const far = shore === "fr" ? ("ma" as const) : ("fr" as const);
  const ends = column.map(({ id }) =>
    bundles
      .filter((bundle) => bundle[shore] === id)
      .map((bundle) => ({ rank: ranks.get(bundle[far]) ?? 0, count: bundle.count })),
  );
  /** Crossings between two ports when the first stands above the second. */
  const above = ends.map((upper) =>
    ends.map((lower) =>
      upper.reduce((sum, a) => sum + lower.reduce((part, b) => part + (a.rank > b.rank ? a.count * b.count : 0), 0), 0),
    ),
  );
  const size = 1 << column.length;
  const least = new Float64Array(size).fill(Infinity);
  const last = new Int8Array(size).fill(-1);
  least[0] = 0;
  for (let set = 0; set < size; set++) {
    if (least[set] === Infinity) continue;
    column.forEach((berth, index) => {
      if (set & (1 << index)) return;
      const isAllowed = column.every((other, rank) => rank === index || set & (1 << rank) || mayPrecede(berth, other));
      if (!isAllowed) return;
      let cost = least[set] ?? 0;
      column.forEach((_, rank) => {
        if (set & (1 << rank)) cost += above[rank]?.[index] ?? 0;
      });
      const next = set | (1 << index);
      if (cost < (least[next] ?? Infinity)) {
        least[next] = cost;
        last[next] = index;
      }
    });
  }
  const order: Berth[] = [];
  for (let set = size - 1; set > 0; ) {
    const index = last[set] ?? 0;
    const berth = column[index];
    if (berth) order.unshift(berth);
    set ^= 1 << index;
  }
  return { order, count: least[size - 1] ?? 0 };
}

/**
 * The least crossings that are found when each column in turn takes its best order: within what geography allows, or
 * without any rule.
 */
export function leastCrossings(
  fr: readonly Berth[],
  ma: readonly Berth[],
  bundles: readonly Bundle[],
  mayPrecede: (a: Berth, b: Berth) => boolean,
): number {
  const starts = [fr, fr.toReversed(), fr.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
  return Math.min(
    ...starts.map((start) => {
      let [left, right] = [start, ma];
      let least = Infinity;
      for (;;) {
        const second = bestColumn(
          right,
          left.map(({ id }) => id),
          bundles,
          "ma",
          mayPrecede,
        );
        right = second.order;
        const first = bestColumn(
          left,
          right.map(({ id }) => id),
          bundles,
          "fr",
          mayPrecede,
        );
        left = first.order;
        if (first.count >= least) return least;
        least = first.count;
      }
    }),
  );
}
