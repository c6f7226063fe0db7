import { type Band, bandsOf, gapAt, guttersOf, isOnBothSides, overlap, parted, type Span, whiteOf } from "./bands.ts";
import { isSpace, leftOf, linesOf, medianOf, type Piece, type Pieces, rightOf } from "./pieces.ts";

/** Between which a part of a page is written. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** A part of a page that is read by itself: lines of text, or rows of a table, each of some cells. */
export type Region =
  | { readonly kind: "text"; readonly pieces: Pieces; readonly edges: Edges }
  | { readonly kind: "table"; readonly rows: readonly (readonly Pieces[])[] };

/** Edges of some lines; the few that stand out are none, such as numbers in the margin. */
function edgesOf(lines: readonly Pieces[]): Edges {
  const lefts = lines.map(leftOf).sort((a, b) => a - b);
  const rights = lines.map(rightOf).sort((a, b) => b - a);
  const place = Math.floor(lines.length / 10);
  return { left: lefts[place] ?? 0, right: rights[place] ?? 0 };
}

/** Whether a column is running text: lines that fill it, of some words each. */
function isProse(column: Pieces): boolean {
  const lines = linesOf(column);
  if (lines.length < 3) return false;
  const width = rightOf(column) - leftOf(column);
  const letters = lines.map((line) => line.reduce((sum, { text }) => sum + text.length, 0));
  return medianOf(lines.map((line) => (rightOf(line) - leftOf(line)) / width)) > 0.6 && medianOf(letters) >= 18;
}

/** White between the words of a band, the widest first; what is a gutter and what is none. */
function gapsOf({ pieces }: Band, gutters: readonly Span[]): { readonly gutter: number; readonly other: number } {
  const sorted = pieces.filter((piece) => !isSpace(piece)).sort((a, b) => a.left - b.left);
  let [gutter, other] = [0, 0];
  for (const [index, { left }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!before) continue;
    const width = left - before.right;
    if (gutters.some(([from, to]) => before.right <= from && left >= to)) gutter = Math.max(gutter, width);
    else other = Math.max(other, width);
  }
  return { gutter, other };
}

/** Whether white runs through lines by chance: it is hardly wider there than between other words. */
function isRiver(bands: readonly Band[], gutters: readonly Span[], least: number): boolean {
  const crossed = bands.filter((band) => isOnBothSides(band, gutters)).map((band) => gapsOf(band, gutters));
  return crossed.filter(({ gutter, other }) => gutter < other * least).length > crossed.length / 4;
}

/** Rows of a table: what stands closer than rows do is of one cell. */
function rowsOf(bands: readonly Band[], gutters: readonly Span[], size: number): (readonly Pieces[])[] {
  const gaps = bands.slice(1).map(({ top }, index) => top - (bands[index]?.bottom ?? top));
  const closest = Math.min(...gaps);
  const isEven = Math.max(...gaps) - closest < size * 0.35;
  const rows: Piece[][] = [];
  for (const [index, band] of bands.entries()) {
    const before = rows.at(-1);
    const isApart = (gaps[index - 1] ?? 0) - closest >= size * 0.35;
    // In an even table a line without a first cell goes on with the row above.
    const isNew = isEven ? parted(band.pieces, gutters)[0]?.some((piece) => !isSpace(piece)) === true : isApart;
    if (before && !isNew) before.push(...band.pieces);
    else rows.push([...band.pieces]);
  }
  return rows.map((row) => parted(row, gutters));
}

/** Where columns end: what stands below both of them, apart and on one side alone, is of another part. */
function endOf(bands: readonly Band[], gutters: readonly Span[], size: number): number {
  const last = bands.findLastIndex((band) => isOnBothSides(band, gutters));
  for (let index = last + 1; index < bands.length; index += 1) {
    const gap = gapAt(bands, index);
    // Columns that end together are even: nothing of one goes on below. Far below, only a foot stands.
    if (gap > size * 0.9 && (index <= last + 4 || (gap > size * 3 && bands.length - index <= 2))) return index;
  }
  return bands.length;
}

/** Whether columns begin with a band: something stands in two of them, there or in lines close below. */
function beginsAt(bands: readonly Band[], gutters: readonly Span[], size: number): boolean {
  const first = bands.findIndex((band) => isOnBothSides(band, gutters));
  return first >= 0 && bands.slice(1, first + 1).every((_band, index) => gapAt(bands, index + 1) <= size * 0.9);
}

interface Run {
  readonly regions: readonly Region[];
  /** The band behind it. */
  readonly end: number;
}

/** The columns or the table that begin with a band, as far as they go. */
function runAt(bands: readonly Band[], start: number, size: number, isLeftwards: boolean): Run | undefined {
  let white: Span[] = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  let reached = start;
  let gutters: readonly Span[] = [];
  for (let index = start; index < bands.length; index += 1) {
    const band = bands[index];
    if (!band) break;
    white = overlap(white, whiteOf(band), size * 0.8);
    const found = guttersOf(
      white,
      bands.slice(start, index + 1).flatMap(({ pieces }) => pieces),
    );
    if (found.length > 0) [reached, gutters] = [index, found];
    else if (index > start && gutters.length > 0) break;
  }
  const own = bands.slice(start, reached + 1);
  if (gutters.length === 0 || !beginsAt(own, gutters, size)) return undefined;
  const columns = parted(
    own.flatMap(({ pieces }) => pieces),
    gutters,
  );
  if (columns.length <= 3 && columns.every(isProse) && !isRiver(own, gutters, 1.15)) {
    const end = endOf(own, gutters, size);
    const kept = parted(
      own.slice(0, end).flatMap(({ pieces }) => pieces),
      gutters,
    );
    const regions = kept.map((pieces): Region => ({ kind: "text", pieces, edges: edgesOf([pieces]) }));
    return { regions: isLeftwards ? regions.reverse() : regions, end: start + end };
  }
  const isTable = own.filter((band) => isOnBothSides(band, gutters)).length > 1 && !isRiver(own, gutters, 1.6);
  if (!isTable) return undefined;
  const rows = rowsOf(own, gutters, size).map((cells) => (isLeftwards ? [...cells].reverse() : cells));
  return { regions: [{ kind: "table", rows }], end: reached + 1 };
}

/**
 * The parts of a page in the order in which they are read: columns one after the other, tables row by row.
 * @param isLeftwards whether the page is read from right to left
 */
export function regionsOf(pieces: Pieces, isLeftwards: boolean): Region[] {
  const size = medianOf(pieces.map((piece) => piece.size));
  const bands = bandsOf(pieces);
  const edges = edgesOf(linesOf(pieces));
  const regions: Region[] = [];
  let plain: Piece[] = [];
  const endPlain = () => {
    if (plain.length > 0) regions.push({ kind: "text", pieces: plain, edges });
    plain = [];
  };
  for (let index = 0; index < bands.length; ) {
    const run = runAt(bands, index, size, isLeftwards);
    if (run) {
      endPlain();
      regions.push(...run.regions);
      index = run.end;
    } else {
      plain.push(...(bands[index]?.pieces ?? []));
      index += 1;
    }
  }
  endPlain();
  return regions;
}
