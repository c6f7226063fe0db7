import type { Arrangement } from "./arrangement.ts";
import { bend, type Leaving } from "./bend.ts";
import { fanOut } from "./fan.ts";
import { assignLanes, type LaneOrder, type Segment } from "./lanes.ts";
import type { Mercator } from "./mercator.ts";

/** More segments than this are not led around the ends of others: the eye could not tell them apart anyway. */
const mostLed = 200;
/** Pixels that a line keeps from the ends of other lines. */
const clearance = 6;
/** How far off the straight way ends of other lines are looked out for, as a multiple of that. */
const lookout = 12;

/** Leaves an end without a detour. */
const straight = (direction: number): Leaving => ({ direction, length: 0.3, ahead: 0.75 });

/** Ways to leave an end, directions being detours from the straight one, the least roundabout first. */
const ways: readonly Leaving[] = [0, 0.12, -0.12, 0.25, -0.25, 0.4, -0.4, 0.6, -0.6]
  .flatMap((direction) => [0.3, 0.15, 0.5].flatMap((length) => [0.75, 0.5, 0.92].map((ahead) => ({ direction, length, ahead }))))
  .toSorted((a, b) => costOf(a) - costOf(b));

function costOf({ direction, length, ahead }: Leaving): number {
  return Math.abs(direction) * 2 + Math.abs(length - 0.3) + Math.abs(ahead - 0.75);
}

/** Square of the distance from a position to a path. */
function squareDistance([x, y]: Mercator, path: readonly Mercator[]): number {
  let least = Number.POSITIVE_INFINITY;
  let [ax, ay] = path[0] ?? [x, y];
  for (const [bx, by] of path) {
    const [dx, dy] = [bx - ax, by - ay];
    const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, (ax + share * dx - x) ** 2 + (ay + share * dy - y) ** 2);
    [ax, ay] = [bx, by];
  }
  return least;
}

/**
 * The curve of every segment on the plane, in Mercator: through a lane of its own, apart from its neighbours where they share
 * an end, and around the ends of others, so that each can be followed by eye.
 * @param roomOf room that a line needs across its way, air included, in Mercator
 * @param pixel a pixel of the screen at the opening view, in Mercator
 */
export function coursesOf(
  segments: readonly Segment[],
  order: LaneOrder,
  arrangement: Arrangement,
  roomOf: (segmentId: string) => number,
  pixel: number,
): readonly (readonly Mercator[])[] {
  const lanes = assignLanes(segments, order, arrangement, roomOf);
  const fans = fanOut(segments, lanes, arrangement, roomOf);
  const ends = [...new Map(segments.flatMap(({ from, to }) => [from, to]).map((end) => [end.join(), end] as const)).values()];
  const least = (clearance * pixel) ** 2;
  return segments.map((segment, index) => {
    const lane = lanes.get(index);
    const fan = fans.get(index);
    if (lane === undefined || fan === undefined) return bend(segment, lane, arrangement);
    if (segments.length > mostLed) return bend(segment, lane, arrangement, { from: straight(fan.from), to: straight(fan.to) });
    // What all but touches an end of the segment cannot be gone around.
    const others = ends.filter((end) => [segment.from, segment.to].every((own) => squareDistance(end, [own, own]) > least));
    /** The least roundabout way that keeps clear of all others, else the one that keeps farthest from the nearest. */
    const leave = (side: "from" | "to"): Leaving => {
      const halfWay = (leaving: Leaving) => {
        const path = bend(segment, lane, arrangement, { from: leaving, to: leaving });
        return side === "from" ? path.slice(0, path.length / 2 + 1) : path.slice(path.length / 2 - 1);
      };
      let best = straight(fan[side]);
      const half = halfWay(best);
      // No detour leads to what lies far off the straight way.
      const nearby = others.filter((end) => squareDistance(end, half) < least * lookout ** 2);
      let farthest = Math.min(least, ...nearby.map((end) => squareDistance(end, half)));
      for (const way of ways) {
        if (farthest >= least) break;
        const leaving = { ...way, direction: fan[side] + way.direction };
        const path = halfWay(leaving);
        const nearest = Math.min(least, ...nearby.map((end) => squareDistance(end, path)));
        if (nearest > farthest) [best, farthest] = [leaving, nearest];
      }
      return best;
    };
    return bend(segment, lane, arrangement, { from: leave("from"), to: leave("to") });
  });
}
