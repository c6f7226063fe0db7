import type { InsideSpot } from "./insideSpots.ts";
import { cross, distanceTo, type Segment, type Spot } from "./plane.ts";

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
/** What is worst first: crossing another leader, passing over a foreign end, ending near a limit, being long. */
const costs = { crossing: 400, passing: 300, shallow: 6, length: 1 } as const;

function costOf(index: number, end: InsideSpot, needs: readonly LeaderNeed[], ends: readonly InsideSpot[]): number {
  const start = needs[index]?.start ?? end.spot;
  const leader: Segment = [start, end.spot];
  let sum = costs.length * Math.hypot(end.spot[0] - start[0], end.spot[1] - start[1]);
  sum += costs.shallow * Math.max(0, 9 - end.depth);
  needs.forEach((other, rank) => {
    const otherEnd = ends[rank];
    if (rank === index || !otherEnd) return;
    const otherLeader: Segment = [other.start, otherEnd.spot];
    if (cross(leader, otherLeader)) sum += costs.crossing;
    if (distanceTo(otherEnd.spot, leader) < clearance) sum += costs.passing;
    if (distanceTo(end.spot, otherLeader) < clearance) sum += costs.passing;
  });
  return sum;
}

/** Leaders from names to regions, so that they seldom cross and never pass over the end of another if it can be helped. */
export function placeLeaders(needs: readonly LeaderNeed[]): PlacedLeaders {
  const choices = needs.map(({ spots, start }) => {
    const deep = spots.filter(({ depth }) => depth >= leastDepth);
    return deep.length > 0 ? deep : [spots[0] ?? { spot: start, depth: 0 }];
  });
  const ends = choices.map((spots) => spots[0] ?? { spot: [0, 0] as const, depth: 0 });
  for (let round = 0; round < 8; round++) {
    let isSettled = true;
    choices.forEach((spots, index) => {
      let least = Infinity;
      let best = ends[index];
      for (const spot of spots) {
        const cost = costOf(index, spot, needs, ends);
        if (cost < least) [least, best] = [cost, spot];
      }
      if (best && best !== ends[index]) {
        ends[index] = best;
        isSettled = false;
      }
    });
    if (isSettled) break;
  }
  return {
    leaders: needs.map(({ id, start }, index) => ({ id, start, end: ends[index]?.spot ?? start })),
    cost: ends.reduce((sum, end, index) => sum + costOf(index, end, needs, ends), 0),
  };
}
