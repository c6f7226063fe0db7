import type { Arrangement, Lanes } from "./arrangement.ts";
import { spread, type Tie } from "./lanes.ts";
import type { Mercator } from "./mercator.ts";

/** Directions in which a tie leaves its two ends, in radians from the straight way to the lanes. */
export interface Fan {
  readonly from: number;
  readonly to: number;
}

/** Ties leave an end within this much of the straight way to the lanes, to both sides, in radians. */
const widest = 1.3;
/** How far from their common end ties should have room beside each other, as a share of the length of the lanes. */
const reach = 0.07;

/** The direction from an end to a place on the lanes, in radians from the straight way to the lanes. */
function directionTo(end: Mercator, lane: number, { spread: axis, at }: Lanes): number {
  const [along, run] = axis === "x" ? ([0, 1] as const) : ([1, 0] as const);
  return Math.atan2(lane - end[along], Math.abs(at - end[run]));
}

/**
 * Spreads ties that share an end like the ribs of a fan: each leaves it as near to the direction of its lane as the room
 * of its neighbours allows, in the order of lanes, so that the eye can tell them apart where they meet.
 * @param lanes lane of every tie that has one, by its index
 * @param roomOf room that a line needs across its way, air included, in Mercator
 */
export function fanOut(
  ties: readonly Tie[],
  lanes: ReadonlyMap<number, number>,
  { lanes: band }: Arrangement,
  roomOf: (tieId: string) => number,
): ReadonlyMap<number, Fan> {
  const radius = Math.abs(band.to - band.from) * reach;
  const directions = (side: "from" | "to"): ReadonlyMap<number, number> => {
    const byEnd = new Map<string, { index: number; wish: number; room: number }[]>();
    for (const [index, lane] of lanes) {
      const tie = ties[index];
      if (!tie) continue;
      const key = tie[side].join();
      const rib = { index, wish: directionTo(tie[side], lane, band), room: roomOf(tie.id) / radius };
      byEnd.set(key, [...(byEnd.get(key) ?? []), rib]);
    }
    return new Map(
      [...byEnd.values()].flatMap((ribs) => {
        const inOrder = ribs.toSorted((a, b) => a.wish - b.wish || a.index - b.index);
        const places = spread(inOrder, -widest, widest);
        return inOrder.map(({ index, wish }, rank): [number, number] => [index, places[rank] ?? wish]);
      }),
    );
  };
  const [from, to] = [directions("from"), directions("to")];
  return new Map([...lanes.keys()].map((index) => [index, { from: from.get(index) ?? 0, to: to.get(index) ?? 0 }]));
}
