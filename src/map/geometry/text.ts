/** Size and weight of letters, in pixels; the family is that of the page. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Width of a text set in a font, in pixels: geometry knows no page, so whoever calls it measures. */
export type Measure = (text: string, font: Font) => number;

/** A text as it is set: its lines, and the room they take in pixels. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Height of a line, as a share of the size of its letters. */
export const leading = 1.15;

/** Places where a name may be parted: after a hyphen, at a blank. */
const piecesOf = (text: string) => text.match(/[^\s-]+(?:-|\s+|$)/g) ?? [text];

/** Every way to part pieces into so many lines. */
function partings(pieces: readonly string[], lines: number): readonly (readonly string[])[] {
  if (lines === 1) return [[pieces.join("").trim()]];
  return pieces.slice(0, 1 - lines).flatMap((_, index) =>
    partings(pieces.slice(index + 1), lines - 1).map((rest) => [
      pieces
        .slice(0, index + 1)
        .join("")
        .trim(),
      ...rest,
    ]),
  );
}

/**
 * A name in as few lines as the room allows, each about as long as the others. A name is never cut: where even `most`
 * lines are too wide, the narrowest setting is given, and its width tells.
 * @param room width that the name may take, in pixels
 * @param most greatest number of lines
 */
export function wrap(text: string, room: number, font: Font, measure: Measure, most: number): TextBlock {
  const pieces = piecesOf(text);
  let best: TextBlock | undefined;
  for (let count = 1; count <= Math.min(most, pieces.length); count++) {
    for (const lines of partings(pieces, count)) {
      const width = Math.max(...lines.map((line) => measure(line, font)));
      const block = { lines, width, height: count * font.size * leading };
      if (!best || width < best.width) best = block;
    }
    if (best && best.width <= room) return best;
  }
  return best ?? { lines: [text], width: measure(text, font), height: font.size * leading };
}
