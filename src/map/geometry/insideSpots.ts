import { distanceTo, frameOf, isInside, type Polygon, type Ring, type Segment, type Spot } from "./plane.ts";

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

function search(polygons: readonly Polygon[]): readonly InsideSpot[] {
  const { left, top, right, bottom } = frameOf(polygons);
  const side = Math.max(right - left, bottom - top);
  const rough = polygons.map((rings) => rings.map((ring) => coarsen(ring, side * coarse)));
  const limits = rough.flatMap((rings) =>
    rings.flatMap((ring) => ring.slice(1).map((spot, index): Segment => [ring[index] ?? spot, spot])),
  );
  const step = side / fineness;
  const found: InsideSpot[] = [];
  for (let x = left + step / 2; x < right; x += step) {
    for (let y = top + step / 2; y < bottom; y += step) {
      if (!isInside([x, y], rough)) continue;
      found.push({ spot: [x, y], depth: Math.min(...limits.map((limit) => distanceTo([x, y], limit))) });
    }
  }
  return found.sort((a, b) => b.depth - a.depth);
}
