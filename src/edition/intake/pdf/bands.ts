import { isSpace, leftOf, type Piece, type Pieces, rightOf } from "./pieces.ts";

/** Pieces that no white line parts from each other. */
export interface Band {
  readonly pieces: Piece[];
  readonly top: number;
  bottom: number;
}

/** From one place of the width to another. */
export type Span = readonly [from: number, to: number];

const topOf = ({ y, size }: Piece) => y - size * 0.72;
const bottomOf = ({ y, size }: Piece) => y + size * 0.2;

/** The bands of a page, from top to bottom. */
export function bandsOf(pieces: Pieces): Band[] {
  const bands: Band[] = [];
  for (const piece of [...pieces].sort((a, b) => topOf(a) - topOf(b))) {
    const band = bands.at(-1);
    if (band && topOf(piece) < band.bottom) {
      band.pieces.push(piece);
      band.bottom = Math.max(band.bottom, bottomOf(piece));
    } else bands.push({ pieces: [piece], top: topOf(piece), bottom: bottomOf(piece) });
  }
  return bands;
}

/** Where a band leaves the width white. */
export function whiteOf({ pieces }: Band): Span[] {
  const white: Span[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { left, right } of pieces.filter((piece) => !isSpace(piece)).sort((a, b) => a.left - b.left)) {
    if (left > from) white.push([from, left]);
    from = Math.max(from, right);
  }
  return [...white, [from, Number.POSITIVE_INFINITY]];
}

/** What is white in both, where it is wide enough. */
export const overlap = (some: readonly Span[], others: readonly Span[], least: number): Span[] =>
  some.flatMap(([from, to]) =>
    others.flatMap(([start, end]): Span[] => {
      const span: Span = [Math.max(from, start), Math.min(to, end)];
      return span[1] - span[0] >= least ? [span] : [];
    }),
  );

/** White strips that have something on either side. */
export const guttersOf = (white: readonly Span[], pieces: Pieces): Span[] => {
  const [left, right] = [leftOf(pieces), rightOf(pieces)];
  return white.filter(([from, to]) => from >= left && to <= right);
};

/** Pieces between gutters, from left to right. */
export function parted(pieces: Pieces, gutters: readonly Span[]): Pieces[] {
  const edges = [Number.NEGATIVE_INFINITY, ...gutters.map(([from, to]) => (from + to) / 2), Number.POSITIVE_INFINITY];
  return edges.slice(1).map((edge, index) => pieces.filter(({ left }) => left < edge && left >= (edges[index] ?? 0)));
}

/** Whether a band has something on more than one side of gutters. */
export const isOnBothSides = (band: Band, gutters: readonly Span[]) =>
  parted(band.pieces, gutters).filter((part) => !part.every(isSpace)).length > 1;

/** How far a band stands below the one before. */
export const gapAt = (bands: readonly Band[], index: number) => (bands[index]?.top ?? 0) - (bands[index - 1]?.bottom ?? 0);
