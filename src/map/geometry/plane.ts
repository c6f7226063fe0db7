/** A spot of the sheet, in pixels from its upper left corner; y grows downwards. */
export type Spot = readonly [x: number, y: number];

/** A rectangle of the sheet, in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight piece of a line. */
export type Segment = readonly [from: Spot, to: Spot];

/** Whether a spot lies in a rectangle, its edges included. */
export const isIn = ([x, y]: Spot, { left, top, right, bottom }: Rect): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/** Whether two rectangles overlap, or come closer than `air`. */
export function overlap(a: Rect, b: Rect, air = 0): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air;
}

/** Twice the area of a triangle; its sign tells which way round it runs. */
const turn = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two segments cross inside of both: sharing an end is no crossing. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether a segment touches a rectangle grown by `air`. */
export function touches([from, to]: Segment, { left, top, right, bottom }: Rect, air = 0): boolean {
  // Liang and Barsky: what the four edges leave of the segment.
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - (left - air)],
    [dx, right + air - from[0]],
    [-dy, from[1] - (top - air)],
    [dy, bottom + air - from[1]],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else {
      const share = room / step;
      if (step < 0) start = Math.max(start, share);
      else end = Math.min(end, share);
    }
  }
  return start <= end;
}

/** Distance from a spot to a segment. */
export function distanceTo([x, y]: Spot, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** A closed line, in pixels. */
export type Ring = readonly Spot[];
/** A surface: its outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** How many times a ray from the spot to the east crosses a ring, even or odd. */
function isInRing([x, y]: Spot, ring: Ring): boolean {
  let isIn = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const [ax, ay] = ring[index] ?? [0, 0];
    const [bx, by] = ring[before] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
  }
  return isIn;
}

/** Whether a spot lies in one of some polygons, holes apart. */
export function isInside(spot: Spot, polygons: readonly Polygon[]): boolean {
  return polygons.some((rings) => rings.filter((ring) => isInRing(spot, ring)).length % 2 === 1);
}

/** The rectangle around polygons. @throws Error when there is no spot */
export function frameOf(polygons: readonly Polygon[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygons) {
    for (const [x, y] of rings[0] ?? []) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (left > right) throw new Error("a frame around nothing");
  return { left, top, right, bottom };
}
