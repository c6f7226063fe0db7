import { distanceTo, frameOf, type Polygon, type Ring, type Segment, type Spot } from "./plane.ts";

/** A spot inside of a surface, and how far it is from the nearest limit. */
export interface InsideSpot {
  readonly spot: Spot;
  readonly depth: number;
}

/** How many spots are looked for in the frame of a surface, along its longer side. */
const fineness = 18;
/** Limits are drawn coarser than this share of the longer side: spots need no more. */
const coarse = 1 / 120;

/** A ring without the spots that lie closer than `least` to the one kept before them. */
export function coarsen(ring: Ring, least: number): Ring {
  const kept: Spot[] = [];
  for (const spot of ring) {
    const before = kept.at(-1);
    if (!before || Math.hypot(spot[0] - before[0], spot[1] - before[1]) >= least) kept.push(spot);
  }
  const first = ring[0];
  return first && kept.length > 2 ? [...kept, first] : ring;
}

const known = new WeakMap<readonly Polygon[], readonly InsideSpot[]>();

/**
 * Spots inside of a surface, on a grid, the deepest first; worked out once for each surface, in its own measure.
 * Empty for a surface that is smaller than the grid is fine.
 */
export function insideSpots(polygons: readonly Polygon[]): readonly InsideSpot[] {
  const before = known.get(polygons);
  if (before) return before;
  const spots = polygons.length === 0 ? [] : search(polygons);
  known.set(polygons, spots);
  return spots;
}

/** The limits of a ring, one after another, and how far along it each ends. */
interface Outline {
  readonly limits: readonly Segment[];
  readonly along: Float64Array;
}

function outlineOf(ring: Ring): Outline {
  const limits = ring.slice(1).map((spot, index): Segment => [ring[index] ?? spot, spot]);
  let sum = 0;
  return { limits, along: Float64Array.from(limits, ([from, to]) => (sum += Math.hypot(to[0] - from[0], to[1] - from[1]))) };
}

/** Finds how far spots are from the nearest limit. Many are asked for, and most limits are too far to be measured each time. */
function depthFinder(outlines: readonly Outline[]): (spot: Spot) => number {
  let nearest = outlines[0]?.limits[0];
  return (spot) => {
    let depth = nearest ? distanceTo(spot, nearest) : Infinity;
    for (const { limits, along } of outlines) {
      let index = 0;
      while (index < limits.length) {
        const limit = limits[index];
        if (!limit) break;
        const distance = distanceTo(spot, limit);
        if (distance < depth) [depth, nearest] = [distance, limit];
        // From here the ring must run back at least as far as it is away: what ends before that is no nearer.
        const far = (along[index] ?? 0) + distance - depth;
        index += 1;
        while ((along[index] ?? Infinity) <= far) index += 1;
      }
    }
    return depth;
  };
}

/** Where a line from west to east crosses a surface, at some height. */
function crossingsAt(y: number, rings: Polygon): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const at of ring) {
      // Most of a ring lies wholly above or below.
      if (before && at[1] > y !== before[1] > y) found.push(((before[0] - at[0]) * (y - at[1])) / (before[1] - at[1]) + at[0]);
      before = at;
    }
  }
  return found;
}

/** Whether an odd number of crossings lies to the east of a spot: it is inside. */
function isBetween(x: number, crossings: readonly number[]): boolean {
  let isOdd = false;
  for (const crossing of crossings) if (x < crossing) isOdd = !isOdd;
  return isOdd;
}

function search(polygons: readonly Polygon[]): readonly InsideSpot[] {
  const { left, top, right, bottom } = frameOf(polygons);
  const side = Math.max(right - left, bottom - top);
  const rough = polygons.map((rings) => rings.map((ring) => coarsen(ring, side * coarse)));
  const depthOf = depthFinder(rough.flat().map(outlineOf));
  const step = side / fineness;
  const rows: { readonly y: number; readonly crossings: readonly (readonly number[])[] }[] = [];
  for (let y = top + step / 2; y < bottom; y += step) rows.push({ y, crossings: rough.map((rings) => crossingsAt(y, rings)) });
  const found: InsideSpot[] = [];
  for (let x = left + step / 2; x < right; x += step) {
    for (const { y, crossings } of rows) {
      if (!crossings.some((of) => isBetween(x, of))) continue;
      const spot: Spot = [x, y];
      found.push({ spot, depth: depthOf(spot) });
    }
  }
  return found.sort((a, b) => b.depth - a.depth);
}
