import { lineText } from "./lineText.ts";
import { paragraphsOf, textOf } from "./paragraphs.ts";
import { linesOf, type Piece, type Pieces, runsLeftwards } from "./pieces.ts";
import { regionsOf } from "./regions.ts";

/** A page: its pieces, how high it is, and what is written across it. */
export interface Page {
  readonly pieces: Pieces;
  readonly height: number;
  /** Texts that stand neither upright nor in a line with others: stamps, words up a margin. */
  readonly slanted: readonly string[];
}

/** How much of a page, above and below, heads and feet may take. */
const margin = 0.12;
/** On how many pages the same must stand to be a head or a foot. */
const leastPages = 3;

const lineKey = (line: Pieces) =>
  line
    .map(({ text }) => text.replaceAll(/\d+/g, "#"))
    .join("")
    .replaceAll(/\s+/g, "");

/** Lines at the edges of a page, which may be its head or its foot. */
function edgeLines({ pieces, height }: Page): Pieces[] {
  return linesOf(pieces.filter(({ y }) => y < height * margin || y > height * (1 - margin)));
}

/** Pages without the heads and feet that stand on most of them, and those, once each. */
function withoutRepeated(pages: readonly Page[]): { readonly pages: readonly Page[]; readonly repeated: readonly Pieces[] } {
  const times = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edgeLines(page).map(lineKey))) times.set(key, (times.get(key) ?? 0) + 1);
  const least = Math.max(leastPages, pages.length / 2);
  const seen = new Map<string, Pieces>();
  const without = pages.map((page) => {
    const left = new Set<Piece>();
    for (const line of edgeLines(page)) {
      const key = lineKey(line);
      if (key === "" || (times.get(key) ?? 0) < least) continue;
      for (const piece of line) left.add(piece);
      if (!seen.has(key)) seen.set(key, line);
    }
    return { ...page, pieces: page.pieces.filter((piece) => !left.has(piece)) };
  });
  return { pages: without, repeated: [...seen.values()] };
}

const apart = (text: string) => ({ text, isApart: true, isFull: false });

/** The text of pages, in the order in which they are read; heads and feet that stand on most of them come once, last. */
export function textOfPages(all: readonly Page[]): string {
  const { pages, repeated } = withoutRepeated(all);
  const paragraphs = pages.flatMap(({ pieces, slanted }) => {
    const isLeftwards = runsLeftwards(pieces);
    const regions = regionsOf(pieces, isLeftwards);
    return [...regions.flatMap((region) => paragraphsOf(region, isLeftwards)), ...slanted.map(apart)];
  });
  return textOf([...paragraphs, ...repeated.map((line) => apart(lineText(line, runsLeftwards(line))))]);
}
