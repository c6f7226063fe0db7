/** Something that wants to stand at a place on a line and takes room there. */
export interface Standing {
  readonly wanted: number;
  readonly room: number;
}

/**
 * Where things stand along a line, in their order, without overlapping, moved as little as can be (least squares).
 * @param from and `to` ends of the line; where even all rooms together are longer, things go beyond `to`
 * @returns the middle of each
 */
export function settle(things: readonly Standing[], from: number, to: number): readonly number[] {
  // Pushing all things together turns "no overlap" into "not in the wrong order", which pooling neighbours solves.
  let before = 0;
  const offsets = things.map(({ room }) => {
    const offset = before + room / 2;
    before += room;
    return offset;
  });
  const total = before;
  const pools: { sum: number; count: number }[] = [];
  things.forEach(({ wanted }, index) => {
    pools.push({ sum: wanted - (offsets[index] ?? 0), count: 1 });
    for (let last = pools.at(-1), previous = pools.at(-2); last && previous && mean(previous) > mean(last); ) {
      pools.splice(-2, 2, { sum: last.sum + previous.sum, count: last.count + previous.count });
      [last, previous] = [pools.at(-1), pools.at(-2)];
    }
  });
  const settled = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  return settled.map((value, index) => Math.max(from, Math.min(to - total, value)) + (offsets[index] ?? 0));
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
