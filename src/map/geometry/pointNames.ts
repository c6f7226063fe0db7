import { choosePlaces } from "./choosing.ts";
import { distanceTo, overlap, type Rect, type Segment, type Spot, touches } from "./plane.ts";

/** A point that is to be named. */
export interface PointNeed {
  readonly id: string;
  readonly spot: Spot;
  readonly width: number;
  readonly height: number;
  /** Where the line that leads to it comes from. */
  readonly from: Spot;
}

export interface PlacedName {
  readonly id: string;
  readonly rect: Rect;
  /** From the point to a name that stands away from it. */
  readonly tie: Segment | undefined;
}

/** What names must keep clear of, beside each other and the points. */
export interface Obstacles {
  readonly bounds: Rect;
  readonly rects: readonly Rect[];
  readonly segments: readonly Segment[];
}

/** Radius of a point, and air around a name, in pixels. */
export const pointRadius = 3;
const air = 2;
/** Free places that a name chooses among: the nearest are the best. */
const mostChoices = 64;
/** Distances at which a name may stand from its point, in pixels. */
const reaches = [pointRadius + 3, 11, 17, 24, 32, 41, 51, 62, 74, 87, 101, 116, 132] as const;
/** Directions, the best first: beside the point, then slanting, then above and below. */
const directions: readonly Spot[] = [
  [-1, 0],
  [1, 0],
  [-0.8, -0.6],
  [-0.8, 0.6],
  [0.8, -0.6],
  [0.8, 0.6],
  [-0.95, -0.3],
  [-0.95, 0.3],
  [0.95, -0.3],
  [0.95, 0.3],
  [0, -1],
  [0, 1],
  [-0.4, -0.92],
  [-0.4, 0.92],
  [0.4, -0.92],
  [0.4, 0.92],
];

function rectAt({ spot: [x, y], width, height }: PointNeed, [dx, dy]: Spot, reach: number): Rect {
  const [cx, cy] = [x + dx * reach, y + dy * reach];
  const left = dx < -0.2 ? cx - width : dx > 0.2 ? cx : cx - width / 2;
  const top = dy < -0.7 ? cy - height : dy > 0.7 ? cy : cy - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

interface Choice {
  readonly cost: number;
  readonly rect: Rect;
  readonly tie: Segment | undefined;
}

/** Every place that a name may take, the best first. */
function choicesOf(need: PointNeed): readonly Choice[] {
  return reaches.flatMap((reach, rank) =>
    directions.map((direction, order): Choice => {
      const rect = rectAt(need, direction, reach);
      const end: Spot = [
        Math.max(rect.left, Math.min(rect.right, need.spot[0])),
        Math.max(rect.top, Math.min(rect.bottom, need.spot[1])),
      ];
      return { rect, tie: rank > 0 ? [need.spot, end] : undefined, cost: reach + order / 10 };
    }),
  );
}

/**
 * Names of points, so that none touches another, a line, a point or an obstacle.
 * @returns the names that found a place; those that did not are left out
 */
export function placeNames(needs: readonly PointNeed[], { bounds, rects, segments }: Obstacles): readonly PlacedName[] {
  const lines = [...segments, ...needs.map(({ from, spot }): Segment => [from, spot])];
  const isFree = (need: PointNeed, { rect, tie }: Choice) =>
    rect.left >= bounds.left &&
    rect.right <= bounds.right &&
    rect.top >= bounds.top &&
    rect.bottom <= bounds.bottom &&
    !rects.some((other) => overlap(rect, other, air)) &&
    !lines.some((line) => touches(line, rect, 1)) &&
    !needs.some(
      (other) => overlap(rect, around(other.spot), 1) || (tie && other !== need && distanceTo(other.spot, tie) < pointRadius + 2),
    );
  const choosers = needs.map((need) => ({
    id: need.id,
    choices: choicesOf(need)
      .filter((choice) => isFree(need, choice))
      .slice(0, mostChoices),
  }));
  const taken = choosePlaces(
    choosers,
    (one, other) =>
      overlap(one.rect, other.rect, air) ||
      (other.tie !== undefined && touches(other.tie, one.rect, 1)) ||
      (one.tie !== undefined && touches(one.tie, other.rect, 1)),
  );
  return [...taken].map(([id, { rect, tie }]) => ({ id, rect, tie }));
}

const around = ([x, y]: Spot): Rect => ({
  left: x - pointRadius,
  right: x + pointRadius,
  top: y - pointRadius,
  bottom: y + pointRadius,
});
