import type { Arrangement } from "./arrangement.ts";
import type { Segment } from "./lanes.ts";
import type { Mercator } from "./mercator.ts";

const steps = 14;

/** Points of a cubic Bézier curve, without its first one. */
function cubic(a: Mercator, b: Mercator, c: Mercator, d: Mercator): Mercator[] {
  return Array.from({ length: steps }, (_, index) => {
    const t = (index + 1) / steps;
    const s = 1 - t;
    const mix = (axis: 0 | 1) => s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
    return [mix(0), mix(1)] as const;
  });
}

/** How a segment leaves one of its ends for its lane. */
export interface Leaving {
  /** In radians from the straight way to the lanes. */
  readonly direction: number;
  /** How far it keeps that direction, and how far it keeps to its lane, as shares of the way. */
  readonly length: number;
  readonly ahead: number;
}

/**
 * The curve of a segment on the plane, in Mercator: through its lane, or one gentle arc when it has none.
 * @param leavings how it leaves its ends; straight to its lane without
 */
export function bend(
  { from, to }: Segment,
  lane: number | undefined,
  { lanes }: Arrangement,
  leavings?: { readonly from: Leaving; readonly to: Leaving },
): readonly Mercator[] {
  if (lane === undefined) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const lift = 0.12;
    return [
      from,
      ...cubic(
        from,
        [from[0] + dx * 0.3 - dy * lift, from[1] + dy * 0.3 + dx * lift],
        [from[0] + dx * 0.7 - dy * lift, from[1] + dy * 0.7 + dx * lift],
        to,
      ),
    ];
  }
  const [along, run] = lanes.axis === "x" ? ([0, 1] as const) : ([1, 0] as const);
  const position = (alongIt: number, onRun: number): Mercator => (run === 1 ? [alongIt, onRun] : [onRun, alongIt]);
  const middle = position(lane, lanes.at);
  /** A point ahead of the lane, on the straight line that leaves it along the run. */
  const ahead = (end: Mercator, share = 0.75): Mercator => position(lane, lanes.at + (end[run] - lanes.at) * share);
  /** A point off the end, in the direction in which the segment leaves it. */
  const off = (end: Mercator, leaving: Leaving | undefined): Mercator => {
    const [across, way] = [lane - end[along], lanes.at - end[run]];
    if (!leaving) return position(end[along] + across * 0.3, end[run] + way * 0.3);
    const distance = Math.hypot(across, way) * leaving.length;
    const { direction } = leaving;
    return position(end[along] + Math.sin(direction) * distance, end[run] + Math.cos(direction) * Math.sign(way) * distance);
  };
  return [
    from,
    ...cubic(from, off(from, leavings?.from), ahead(from, leavings?.from.ahead), middle),
    ...cubic(middle, ahead(to, leavings?.to.ahead), off(to, leavings?.to), to),
  ];
}
