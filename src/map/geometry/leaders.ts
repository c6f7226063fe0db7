import type { InsideSpot } from "./insideSpots.ts";
import { cross, distanceTo, isIn, type Rect, type Segment, type Spot, touches } from "./plane.ts";

/** What a leader ties: the outer edge of a column of names, and a region. */
export interface LeaderNeed {
  readonly id: string;
  /** Where the leader leaves the names. */
  readonly start: Spot;
  /** Where it may end, on the sheet; a former region has but one such spot. */
  readonly spots: readonly InsideSpot[];
}

export interface Leader {
  readonly id: string;
  readonly start: Spot;
  readonly end: Spot;
}

export interface PlacedLeaders {
  readonly leaders: readonly Leader[];
  /** How bad the best is, to compare places of a map. */
  readonly cost: number;
}

/** How near a leader may pass by the end of another, and least depth of an end in its region, in pixels. */
const clearance = 5;
const leastDepth = 3;
/** The deepest spots of a region are tried: enough to part leaders. */
const mostSpots = 30;
/** What is worst first: running over a frame, crossing another leader, passing over a foreign end, ending near a limit, being long. */
const costs = { frame: 1200, crossing: 400, passing: 300, shallow: 6, length: 1 } as const;

/**
 * How bad it is that a leader ends in a spot, beside the others.
 * @param most what is worse than this need not be told apart
 */
function costOf(index: number, end: InsideSpot, placed: readonly Segment[], frames: readonly Rect[], most = Infinity): number {
  const start = placed[index]?.[0] ?? end.spot;
  const leader: Segment = [start, end.spot];
  let sum = costs.length * Math.hypot(end.spot[0] - start[0], end.spot[1] - start[1]);
  sum += costs.shallow * Math.max(0, 9 - end.depth);
  for (const frame of frames) if (!isIn(end.spot, frame) && touches(leader, frame)) sum += costs.frame;
  for (let rank = 0; rank < placed.length && sum < most; rank++) {
    const other = placed[rank];
    if (rank === index || !other) continue;
    if (cross(leader, other)) sum += costs.crossing;
    if (distanceTo(other[1], leader) < clearance) sum += costs.passing;
    if (distanceTo(end.spot, other) < clearance) sum += costs.passing;
  }
  return sum;
}

/**
 * Leaders from names to regions, so that they seldom cross and never pass over the end of another if it can be helped.
 * @param frames what leaders had better go around, but for those that end inside
 */
export function placeLeaders(needs: readonly LeaderNeed[], frames: readonly Rect[] = []): PlacedLeaders {
  const choices = needs.map(({ spots, start }) => {
    const deep = spots.slice(0, mostSpots).filter(({ depth }) => depth >= leastDepth);
    return deep.length > 0 ? deep : [spots[0] ?? { spot: start, depth: 0 }];
  });
  const ends = choices.map((spots) => spots[0] ?? { spot: [0, 0] as const, depth: 0 });
  const placed = needs.map(({ start }, index): Segment => [start, ends[index]?.spot ?? start]);
  for (let round = 0; round < 8; round++) {
    let isSettled = true;
    choices.forEach((spots, index) => {
      let least = Infinity;
      let best = ends[index];
      for (const spot of spots) {
        const cost = costOf(index, spot, placed, frames, least);
        if (cost < least) [least, best] = [cost, spot];
      }
      if (best && best !== ends[index]) {
        ends[index] = best;
        placed[index] = [needs[index]?.start ?? best.spot, best.spot];
        isSettled = false;
      }
    });
    if (isSettled) break;
  }
  return {
    leaders: needs.map(({ id, start }, index) => ({ id, start, end: ends[index]?.spot ?? start })),
    cost: ends.reduce((sum, end, index) => sum + costOf(index, end, placed, frames), 0),
  };
}
