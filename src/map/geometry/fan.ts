import type { Arrangement, Lanes } from "./arrangement.ts";
import type { Segment } from "./lanes.ts";
import type { Mercator } from "./mercator.ts";
import { spaceOut } from "./spaceOut.ts";

/** Directions in which a segment leaves its two ends, in radians from the straight way to the lanes. */
export interface Fan {
  readonly from: number;
  readonly to: number;
}

/** Segments leave an end within this much of the straight way to the lanes, to both sides, in radians. */
const widest = 1.3;
/** How far from their common end segments should have room beside each other, as a share of the length of the lanes. */
const fanLength = 0.07;

/** The direction from an end to a position on the lanes, in radians from the straight way to the lanes. */
function directionTo(end: Mercator, lane: number, { axis, at }: Lanes): number {
  const [along, run] = axis === "x" ? ([0, 1] as const) : ([1, 0] as const);
  return Math.atan2(lane - end[along], Math.abs(at - end[run]));
}

/**
 * Spreads segments that share an end like the ribs of a fan: each leaves it as near to the direction of its lane as the room
 * of its neighbours allows, in the order of lanes, so that the eye can tell them apart where they meet.
 * @param lanes lane of every segment that has one, by its index
 * @param roomOf room that a line needs across its way, air included, in Mercator
 */
export function fanOut(
  segments: readonly Segment[],
  lanes: ReadonlyMap<number, number>,
  { lanes: band }: Arrangement,
  roomOf: (segmentId: string) => number,
): ReadonlyMap<number, Fan> {
  const radius = Math.abs(band.to - band.from) * fanLength;
  const directionsFrom = (side: "from" | "to"): ReadonlyMap<number, number> => {
    const byEnd = new Map<string, { index: number; wish: number; room: number }[]>();
    for (const [index, lane] of lanes) {
      const segment = segments[index];
      if (!segment) continue;
      const key = segment[side].join();
      const rib = { index, wish: directionTo(segment[side], lane, band), room: roomOf(segment.id) / radius };
      byEnd.set(key, [...(byEnd.get(key) ?? []), rib]);
    }
    return new Map(
      [...byEnd.values()].flatMap((ribs) => {
        const inOrder = ribs.toSorted((a, b) => a.wish - b.wish || a.index - b.index);
        const directions = spaceOut(inOrder, -widest, widest);
        return inOrder.map(({ index, wish }, rank): [number, number] => [index, directions[rank] ?? wish]);
      }),
    );
  };
  const [from, to] = [directionsFrom("from"), directionsFrom("to")];
  return new Map([...lanes.keys()].map((index) => [index, { from: from.get(index) ?? 0, to: to.get(index) ?? 0 }]));
}
