/**
 * The order of ports in their column: geographic, from north to south, so that a reader finds a region where the map has
 * it. Two regions whose latitudes nearly agree may change places when that saves crossings; overseas regions come last.
 */
export interface Berth {
  readonly id: string;
  readonly latitude: number;
  readonly isOverseas: boolean;
}

/** How many strands run between two ports. */
export interface Bundle {
  readonly fr: string;
  readonly ma: string;
  readonly count: number;
}

export interface PortOrder {
  readonly fr: readonly string[];
  readonly ma: readonly string[];
}

/** Regions whose latitudes differ by less than this may change places, in degrees. */
const nearby = 0.8;

/** Whether the first must stand above the second. */
export function mustPrecede(a: Berth, b: Berth): boolean {
  if (a.isOverseas !== b.isOverseas) return b.isOverseas;
  return a.latitude - b.latitude >= nearby;
}

const byLatitude = (a: Berth, b: Berth) =>
  Number(a.isOverseas) - Number(b.isOverseas) || b.latitude - a.latitude || (a.id < b.id ? -1 : 1);

const ranksOf = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));

/** How many pairs of strands cross, when at each port they are stacked in the order of their far ends: the least there is. */
export function crossingsOf({ fr, ma }: PortOrder, bundles: readonly Bundle[]): number {
  const [frRanks, maRanks] = [ranksOf(fr), ranksOf(ma)];
  const placed = bundles
    .map((bundle) => ({ count: bundle.count, from: frRanks.get(bundle.fr) ?? 0, to: maRanks.get(bundle.ma) ?? 0 }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let crossings = 0;
  placed.forEach((upper, index) => {
    for (const lower of placed.slice(index + 1)) {
      if (upper.from < lower.from && upper.to > lower.to) crossings += upper.count * lower.count;
    }
  });
  return crossings;
}

/** The ranks between which a berth may move, the others keeping their order. */
function reachOf(column: readonly Berth[], index: number): readonly [first: number, last: number] {
  const moved = column[index];
  let [first, last] = [index, index];
  if (!moved) return [first, last];
  for (let above = column[first - 1]; above && !mustPrecede(above, moved); above = column[first - 1]) first -= 1;
  for (let below = column[last + 1]; below && !mustPrecede(moved, below); below = column[last + 1]) last += 1;
  return [first, last];
}

/** One column improved: each berth in turn goes where the strands cross least, within what geography allows. */
function improve(column: readonly Berth[], crossings: (ids: readonly string[]) => number): readonly Berth[] {
  let best = column;
  let least = crossings(best.map(({ id }) => id));
  for (const berth of column) {
    const index = best.indexOf(berth);
    const others = best.filter((other) => other !== berth);
    const [first, last] = reachOf(best, index);
    for (let rank = first; rank <= last; rank++) {
      if (rank === index) continue;
      const next = others.toSpliced(rank, 0, berth);
      const count = crossings(next.map(({ id }) => id));
      if (count < least) [best, least] = [next, count];
    }
  }
  return best;
}

/**
 * The order of both columns. What is given in another order comes out in the same one.
 * @param bundles strands by pair of ports; those of ports that are not given are not heard
 */
export function orderPorts(fr: readonly Berth[], ma: readonly Berth[], bundles: readonly Bundle[]): PortOrder {
  const known = new Set([...fr, ...ma].map(({ id }) => id));
  const heard = bundles.filter((bundle) => known.has(bundle.fr) && known.has(bundle.ma));
  const ids = (column: readonly Berth[]) => column.map(({ id }) => id);
  let order = { fr: fr.toSorted(byLatitude), ma: ma.toSorted(byLatitude) };
  for (let least = Infinity; ; ) {
    const left = improve(order.fr, (column) => crossingsOf({ fr: column, ma: ids(order.ma) }, heard));
    const right = improve(order.ma, (column) => crossingsOf({ fr: ids(left), ma: column }, heard));
    order = { fr: [...left], ma: [...right] };
    const count = crossingsOf({ fr: ids(left), ma: ids(right) }, heard);
    if (count >= least) return { fr: ids(left), ma: ids(right) };
    least = count;
  }
}
