import { cross, distanceTo, overlap, type Rect, type Segment, type Spot, touches } from "../../src/map/geometry/plane.ts";

/** Something written on the map. */
export interface Written {
  readonly id: string;
  readonly text: string;
  readonly rect: Rect;
}

/** A line of the map; a name may touch the line that leads to it. */
export interface Drawn {
  readonly id: string;
  readonly spots: readonly Spot[];
}

/** A point that something stands for, and whether that is written. */
export interface Dot {
  readonly id: string;
  readonly spot: Spot;
  readonly isNamed: boolean;
}

/** What is seen of a map, in pixels of its sheet. */
export interface Seen {
  readonly names: readonly Written[];
  readonly lines: readonly Drawn[];
  readonly dots: readonly Dot[];
  /** What covers the map, and what lies outside of it. */
  readonly covers: readonly Rect[];
  readonly bounds: Rect;
}

const segmentsOf = ({ spots }: Drawn): readonly Segment[] => spots.slice(1).map((spot, index) => [spots[index] ?? spot, spot]);

/** Faults of a map, each told in words so that it can be looked for. */
export function faultsOf({ names, lines, dots, covers, bounds }: Seen): readonly string[] {
  const faults: string[] = [];
  names.forEach((name, index) => {
    for (const other of names.slice(index + 1)) {
      if (overlap(name.rect, other.rect)) faults.push(`"${name.text}" touches "${other.text}"`);
    }
    for (const line of lines) {
      if (line.id !== name.id && segmentsOf(line).some((segment) => touches(segment, name.rect)))
        faults.push(`"${name.text}" touches the line ${line.id}`);
    }
    for (const dot of dots) {
      if (dot.id !== name.id && distanceTo(dot.spot, [dot.spot, dot.spot]) === 0 && touches([dot.spot, dot.spot], name.rect, 1))
        faults.push(`"${name.text}" touches the dot ${dot.id}`);
    }
    if (covers.some((cover) => overlap(name.rect, cover))) faults.push(`"${name.text}" lies under a panel`);
    const { left, right, top, bottom } = name.rect;
    if (left < bounds.left - 0.5 || right > bounds.right + 0.5 || top < bounds.top - 0.5 || bottom > bounds.bottom + 0.5)
      faults.push(`"${name.text}" is cut by the edge`);
  });
  for (const { id, isNamed } of dots) if (!isNamed) faults.push(`the dot ${id} has no name`);
  return faults;
}

/** How many leaders cross each other. */
export function crossingLines(lines: readonly Drawn[]): number {
  let count = 0;
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      count += segmentsOf(line).filter((a) => segmentsOf(other).some((b) => cross(a, b))).length;
    }
  });
  return count;
}

/** A strand with its ends in their columns. */
export interface MeasuredStrand {
  readonly id: string;
  readonly ys: readonly [number, number];
  readonly spots: readonly Spot[];
}

const isInverted = (a: MeasuredStrand, b: MeasuredStrand) => (a.ys[0] - b.ys[0]) * (a.ys[1] - b.ys[1]) < 0;

/** Least distance from the spots of one line to the other. */
function gapBetween(a: readonly Spot[], b: readonly Spot[]): number {
  let least = Infinity;
  for (const spot of a) {
    for (let index = 1; index < b.length; index++) {
      const segment: Segment = [b[index - 1] ?? spot, b[index] ?? spot];
      if (Math.abs((segment[0][1] + segment[1][1]) / 2 - spot[1]) > Math.abs(segment[0][1] - segment[1][1]) / 2 + 8) continue;
      least = Math.min(least, distanceTo(spot, segment));
    }
  }
  return least;
}

/** Straight middle of a strand: its longest piece. */
function straightOf({ spots }: MeasuredStrand): Segment {
  const pieces = spots.slice(1).map((spot, index): Segment => [spots[index] ?? spot, spot]);
  const length = ([a, b]: Segment) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return pieces.reduce((longest, piece) => (length(piece) > length(longest) ? piece : longest));
}

/** Figures of the strands of a sheet. */
export function strandFigures(strands: readonly MeasuredStrand[]) {
  let crossings = 0;
  let tooClose = 0;
  let nearest = Infinity;
  const angles: number[] = [];
  const straight = strands.map(straightOf);
  const slopes = straight.map(([a, b]) => Math.atan2(b[1] - a[1], b[0] - a[0]));
  strands.forEach((strand, index) => {
    strands.forEach((other, rank) => {
      if (rank <= index) return;
      if (isInverted(strand, other)) {
        crossings += 1;
        angles.push((Math.abs((slopes[index] ?? 0) - (slopes[rank] ?? 0)) * 180) / Math.PI);
        return;
      }
      const gap = Math.min(gapBetween(strand.spots, other.spots), gapBetween(other.spots, strand.spots));
      nearest = Math.min(nearest, gap);
      if (gap < 2) tooClose += 1;
    });
  });
  angles.sort((a, b) => a - b);
  return {
    crossings,
    tooClose,
    nearest,
    leastAngle: angles[0] ?? 90,
    tenthAngle: angles[Math.floor(angles.length / 10)] ?? 90,
    steepest: (Math.max(...slopes.map(Math.abs)) * 180) / Math.PI,
  };
}
