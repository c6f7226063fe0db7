/**
 * Positions in a row, each as near to its wish as can be (least squares) while all keep their order and their room, within
 * two ends. Isotonic regression by pooling adjacent violators (Barlow et al., 1972), on wishes from which the room taken by
 * those before has been subtracted. When there is less room than asked for, all make do with the same share of theirs.
 */
export function spaceOut(items: readonly { wish: number; room: number }[], from: number, to: number): readonly number[] {
  const asked = items.reduce((sum, { room }) => sum + room, 0);
  const share = Math.min(1, (to - from) / asked);
  let taken = 0;
  const middles = items.map(({ room }) => {
    taken += room * share;
    return taken - (room * share) / 2;
  });
  const pools: { sum: number; count: number }[] = [];
  items.forEach(({ wish }, index) => {
    let pool = { sum: wish - (middles[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const highest = to - taken;
  const shifts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(highest, Math.max(from, sum / count))));
  return middles.map((middle, index) => middle + (shifts[index] ?? 0));
}
