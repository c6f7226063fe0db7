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
const turn = (a: Spot, b: Spot, c: Spot) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two segments cross inside of both: sharing an end is no crossing. */
export function cross(one: Segment, other: Segment): boolean {
  const a = one[0];
  const b = one[1];
  const c = other[0];
  const d = other[1];
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether a segment touches a rectangle grown by `air`. Asked many thousand times while a sheet is laid out: nothing is allocated. */
export function touches(segment: Segment, { left, top, right, bottom }: Rect, air = 0): boolean {
  // Liang and Barsky: what the edges leave of the segment, across and then down.
  const from = segment[0];
  const to = segment[1];
  let start = 0;
  let end = 1;
  for (const axis of [0, 1] as const) {
    const at = from[axis];
    const step = to[axis] - at;
    const low = (axis === 0 ? left : top) - air;
    const high = (axis === 0 ? right : bottom) + air;
    if (step === 0) {
      if (at < low || at > high) return false;
    } else {
      const one = (low - at) / step;
      const other = (high - at) / step;
      start = Math.max(start, Math.min(one, other));
      end = Math.min(end, Math.max(one, other));
    }
  }
  return start <= end;
}

/** Distance from a spot to a segment. Asked many thousand times while a sheet is laid out: nothing is taken apart or allocated. */
export function distanceTo(spot: Spot, segment: Segment): number {
  const from = segment[0];
  const x = spot[0] - from[0];
  const y = spot[1] - from[1];
  const dx = segment[1][0] - from[0];
  const dy = segment[1][1] - from[1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  const across = x - share * dx;
  const down = y - share * dy;
  // Much faster than Math.hypot, which guards against what is larger than any sheet.
  return Math.sqrt(across * across + down * down);
}

/** A closed line, in pixels. */
export type Ring = readonly Spot[];
/** A surface: its outer ring, then its holes. */
export type Polygon = readonly Ring[];

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
