import type { PortPlace } from "./columns.ts";
import { type Course, courseOf, pathOf, slopeOf, spotsOf } from "./strandCourse.ts";
import type { Spot } from "./plane.ts";

/** What runs between two ports: one partnership, or several gathered. */
export interface StrandNeed {
  readonly id: string;
  readonly fr: string;
  readonly ma: string;
  /** How many partnerships it stands for. */
  readonly count: number;
  /** Order within its bundle; the lowest lies on top at both ends. */
  readonly rank: number;
}

export interface PlacedStrand {
  readonly id: string;
  readonly fr: string;
  readonly ma: string;
  /** Middle of the strand at its French and its Moroccan port, in pixels. */
  readonly ys: readonly [fr: number, ma: number];
  /** Room that it takes at its ports, in pixels. */
  readonly room: number;
  readonly path: string;
  readonly spots: readonly Spot[];
}

/** Least distance kept between two strands that run side by side, in pixels. */
const nearest = 2.1;
/** Radius of the tightest arc, in pixels. */
const tightest = 10;

interface Ends {
  readonly strand: StrandNeed;
  readonly ys: readonly [fr: number, ma: number];
  readonly room: number;
}

/** Where strands meet the bars: stacked at each port in the order of their far ends, in a bundle by rank. */
function stack(
  strands: readonly StrandNeed[],
  fr: readonly PortPlace[],
  ma: readonly PortPlace[],
  pitch: number,
): readonly Ends[] {
  const ranks = [fr, ma].map((column) => new Map(column.map(({ id }, index) => [id, index])));
  const [frRanks = new Map<string, number>(), maRanks = new Map<string, number>()] = ranks;
  const stackOn = (column: readonly PortPlace[], side: "fr" | "ma") => {
    const far = side === "fr" ? maRanks : frRanks;
    const farSide = side === "fr" ? "ma" : "fr";
    const ys = new Map<string, number>();
    for (const port of column) {
      let edge = port.barTop;
      const here = strands
        .filter((strand) => strand[side] === port.id)
        .sort((a, b) => (far.get(a[farSide]) ?? 0) - (far.get(b[farSide]) ?? 0) || a.rank - b.rank || (a.id < b.id ? -1 : 1));
      for (const { id, count } of here) {
        ys.set(id, edge + (count * pitch) / 2);
        edge += count * pitch;
      }
    }
    return ys;
  };
  const [frYs, maYs] = [stackOn(fr, "fr"), stackOn(ma, "ma")];
  return strands.flatMap((strand) => {
    const [a, b] = [frYs.get(strand.id), maYs.get(strand.id)];
    return a === undefined || b === undefined ? [] : [{ strand, ys: [a, b] as const, room: strand.count * pitch }];
  });
}

/**
 * Radii of the arcs at one column. Where neighbours run steeply side by side, the outer one turns on a wider arc, by just
 * so much that their distance stays; those that part at once need no more than the tightest.
 */
function radiiAt(side: 0 | 1, ends: readonly Ends[], slopes: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const far = side === 0 ? 1 : 0;
  const radii = new Map<string, number>();
  const ports = new Map<string, Ends[]>();
  for (const end of ends) {
    // Strands that go up from a port and those that go down turn away from each other.
    const key = `${side === 0 ? end.strand.fr : end.strand.ma} ${end.ys[far] >= end.ys[side] ? "down" : "up"}`;
    ports.set(key, [...(ports.get(key) ?? []), end]);
  }
  for (const [key, members] of ports) {
    const outwards = key.endsWith("down") ? -1 : 1;
    // From the innermost, which turns first, outwards.
    const inOrder = members.toSorted((a, b) => outwards * (a.ys[side] - b.ys[side]));
    let radius = tightest;
    inOrder.forEach((end, index) => {
      const inner = inOrder[index - 1];
      if (inner) {
        const apart = (end.room + inner.room) / 2;
        const slope = Math.min(...[end, inner].map(({ strand }) => slopes.get(strand.id) ?? 0));
        const missing = Math.min(nearest, apart) - apart * Math.cos(slope);
        radius += Math.max(0, Math.min(apart, missing / (1 - Math.cos(slope) || 1)));
      }
      radii.set(end.strand.id, radius);
    });
  }
  return radii;
}

/**
 * All strands between two columns of ports.
 * @param left x of the French bars, and `right` that of the Moroccan ones
 */
export function placeStrands(
  strands: readonly StrandNeed[],
  fr: readonly PortPlace[],
  ma: readonly PortPlace[],
  pitch: number,
  left: number,
  right: number,
): readonly PlacedStrand[] {
  const ends = stack(strands, fr, ma, pitch);
  let slopes = new Map(ends.map(({ strand, ys }) => [strand.id, Math.abs(Math.atan2(ys[1] - ys[0], right - left))]));
  let courses: readonly Course[] = [];
  // Arcs make the straight part steeper, and its steepness tells how wide arcs must be: the second pass knows both.
  for (let pass = 0; pass < 2; pass++) {
    const [atFrench, atMoroccan] = [radiiAt(0, ends, slopes), radiiAt(1, ends, slopes)];
    courses = ends.map(({ strand: { id }, ys }) =>
      courseOf(
        { y: ys[0], radius: atFrench.get(id) ?? tightest },
        { y: ys[1], radius: atMoroccan.get(id) ?? tightest },
        left,
        right,
      ),
    );
    slopes = new Map(ends.map(({ strand }, index) => [strand.id, courses[index] ? Math.abs(slopeOf(courses[index])) : 0]));
  }
  return ends.flatMap(({ strand, ys, room }, index) => {
    const course = courses[index];
    return course
      ? [{ id: strand.id, fr: strand.fr, ma: strand.ma, ys, room, path: pathOf(course), spots: spotsOf(course) }]
      : [];
  });
}
