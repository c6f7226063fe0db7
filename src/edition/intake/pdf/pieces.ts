/** A piece of a page, as it is drawn there: on a line of its own or with others. Points; y grows downwards. */
export interface Piece {
  /** In the order in which it is read. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly y: number;
  readonly size: number;
}

/** A page, or a part of one. */
export type Pieces = readonly Piece[];

/** Letters as fonts draw them: forms of Arabic by their place in a word, and joined Latin ones. */
const drawnForms = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+/g;
/** Bullets of fonts of signs stand where no letter is. */
const ownSigns = /[\ue000-\uf8ff]/g;
/** What is drawn as nothing, and breaks a word in two. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u200b\ufeff]/gu;

/** A space that is drawn as one; its own width tells nothing. */
export const isSpace = ({ text }: Piece): boolean => text.trim() === "";

/** The letters that are meant by those that are drawn. */
export const plainLetters = (drawn: string): string =>
  drawn
    .replaceAll(drawnForms, (forms) => forms.normalize("NFKC"))
    .replaceAll(ownSigns, "•")
    .replaceAll(/[\u2000-\u200a]/g, " ")
    .replaceAll(unseen, "");

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/gu;
const leftToRight = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/gu;

/** How many letters of a text run which way. */
export function lettersOf(text: string): { readonly rtl: number; readonly ltr: number } {
  return { rtl: text.match(rightToLeft)?.length ?? 0, ltr: text.match(leftToRight)?.length ?? 0 };
}

/** Whether most letters of some pieces run from right to left. */
export function runsLeftwards(pieces: Pieces): boolean {
  const { rtl, ltr } = lettersOf(pieces.map(({ text }) => text).join(""));
  return rtl > ltr;
}

/** The middle one of some numbers; nothing of none. */
export const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export const leftOf = (pieces: Pieces): number => Math.min(...pieces.map(({ left }) => left));
export const rightOf = (pieces: Pieces): number => Math.max(...pieces.map(({ right }) => right));

/** Pieces on one line each, from top to bottom. What stands a little higher or lower belongs to it: numbers of notes. */
export function linesOf(pieces: Pieces): Pieces[] {
  const lines: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && piece.y - line.y < Math.max(line.size, piece.size) * 0.45) {
      line.pieces.push(piece);
      if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size });
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines.map((line) => line.pieces.sort((a, b) => a.left - b.left));
}
