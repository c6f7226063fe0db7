import type { Spot } from "./plane.ts";

/**
 * The course of a strand between two ports: it leaves a port level, turns on an arc, runs straight, turns back on a second
 * arc and arrives level. Arcs with a common centre keep strands that run side by side as far from each other in the
 * steepest part as at their ports, and a straight middle crosses others at the greatest angle.
 */
export interface StrandEnd {
  readonly y: number;
  /** Radius of the arc at this end, in pixels. */
  readonly radius: number;
}

export interface Course {
  readonly from: Spot;
  /** Where the first arc ends and the straight part begins. */
  readonly leave: Spot;
  /** Where the straight part ends and the second arc begins. */
  readonly arrive: Spot;
  readonly to: Spot;
  readonly radii: readonly [number, number];
  /** 1 for a course that goes down, -1 for one that goes up. */
  readonly sense: 1 | -1;
}

/** Level part of a strand at each port, in pixels. */
const level = 4;
/** Both arcs together may not take more than this share of the way, lest the straight part be short and steep. */
const roundest = 0.7;

/**
 * Course from one end to the other.
 * @param left x of the left ports, and `right` that of the right ones
 */
export function courseOf(a: StrandEnd, b: StrandEnd, left: number, right: number): Course {
  const sense = b.y >= a.y ? 1 : -1;
  const [start, end] = [left + level, right - level];
  const run = end - start;
  const rise = Math.abs(b.y - a.y);
  // A tangent to both arcs exists only while their radii together are no more than the distance of their centres.
  let [ra, rb] = [a.radius, b.radius];
  const widest = Math.min(roundest * run, (0.96 * (run * run + rise * rise)) / (2 * Math.max(rise, 0.01)));
  if (ra + rb > widest) [ra, rb] = [(ra * widest) / (ra + rb), (rb * widest) / (ra + rb)];
  const sum = ra + rb;
  const drop = rise - sum;
  const distance = Math.hypot(run, drop);
  const angle = Math.atan2(drop, run) + Math.asin(Math.min(1, sum / distance));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return {
    from: [left, a.y],
    leave: [start + ra * sine, a.y + sense * ra * (1 - cosine)],
    arrive: [end - rb * sine, b.y - sense * rb * (1 - cosine)],
    to: [right, b.y],
    radii: [ra, rb],
    sense,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A course as the path of an SVG. */
export function pathOf({ from, leave, arrive, to, radii, sense }: Course): string {
  const [ra, rb] = radii.map(round);
  const [first, second] = sense === 1 ? [1, 0] : [0, 1];
  return [
    `M${round(from[0])} ${round(from[1])}H${round(from[0] + level)}`,
    `A${ra} ${ra} 0 0 ${first} ${round(leave[0])} ${round(leave[1])}`,
    `L${round(arrive[0])} ${round(arrive[1])}`,
    `A${rb} ${rb} 0 0 ${second} ${round(to[0] - level)} ${round(to[1])}H${round(to[0])}`,
  ].join("");
}

/** Steepness of the straight part: the angle that it makes with the level, in radians, downwards positive. */
export function slopeOf({ leave, arrive }: Pick<Course, "leave" | "arrive">): number {
  return Math.atan2(arrive[1] - leave[1], arrive[0] - leave[0]);
}

/** Spots along a course, arcs parted into short pieces: for whoever measures or picks. */
export function spotsOf({ from, leave, arrive, to, radii, sense }: Course): readonly Spot[] {
  const [ra, rb] = radii;
  const angle = Math.abs(slopeOf({ leave, arrive }));
  const pieces = Math.max(1, Math.ceil(angle / 0.15));
  const arc = Array.from({ length: pieces }, (_, index) => (angle * (index + 1)) / pieces);
  const start = from[0] + level;
  const end = to[0] - level;
  return [
    from,
    [start, from[1]],
    ...arc.map((turned): Spot => [start + ra * Math.sin(turned), from[1] + sense * ra * (1 - Math.cos(turned))]),
    ...arc.toReversed().map((turned): Spot => [end - rb * Math.sin(turned), to[1] - sense * rb * (1 - Math.cos(turned))]),
    [end, to[1]],
    to,
  ];
}
