import { lineText } from "./lineText.ts";
import { isSpace, leftOf, lettersOf, linesOf, medianOf, type Pieces, rightOf } from "./pieces.ts";
import type { Edges, Region } from "./regions.ts";

/** A line of a page, as it is read. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** What stands by itself in a text. */
export interface Paragraph {
  readonly text: string;
  /** Whether white parts it from what is above. */
  readonly isApart: boolean;
  /** Whether its last line goes to the edge: it may go on elsewhere. */
  readonly isFull: boolean;
}

const bullet = /^(?:[-–—•*·▪►➢✓○●]|[\d٠-٩]{1,2}[.)°]|[a-zأ-ي]\))\s/u;
const endsSentence = /[.!?؟:;؛]["»”)\s]*$/;

/** Small words within names of places, before which a hyphen stays. */
const linking = /^(?:sur|sous|en|les|lès|le|la|de|des|du|au|aux|à|l['’]|d['’])(?:-|\b)/;
/** First parts of words that keep their hyphen. */
const keepsHyphen =
  /(?:^|[\s('’«])(?:franco|maroco|euro|inter|vice|sous|non|ex|semi|demi|micro|socio|c['’]est-à|c['’]est|peut|celui|celle|ceux)-$/i;

/** A line and the next one, as one: a word that was parted is put together. */
function joined(before: string, after: string): string {
  const isParted = /\p{L}[-‐\u00ad]$/u.test(before);
  if (!isParted) return `${before} ${after}`;
  const isOne = /^\p{Ll}/u.test(after) && !linking.test(after) && !keepsHyphen.test(before);
  return `${isOne ? before.slice(0, -1) : before}${after}`;
}

function lineOf(pieces: Pieces, isLeftwards: boolean): Line {
  const own = pieces.filter((piece) => !isSpace(piece));
  const y = medianOf(own.map((piece) => piece.y));
  const size = Math.max(...own.map((piece) => piece.size));
  return { text: lineText(pieces, isLeftwards), left: leftOf(own), right: rightOf(own), y, size };
}

const readLines = (pieces: Pieces, isLeftwards: boolean): Line[] =>
  linesOf(pieces)
    .filter((line) => !line.every(isSpace))
    .map((line) => lineOf(line, isLeftwards))
    .filter(({ text }) => text !== "");

/** Where some lines are written, and how far they usually stand from each other. */
interface Block extends Edges {
  readonly leading: number;
}

/** How much room a line leaves behind its last letter, where its first word would have to stand. */
function room(line: Line, { left, right }: Block): number {
  const { rtl, ltr } = lettersOf(line.text);
  return rtl > ltr ? line.left - left : right - line.right;
}

/** Whether a line goes on in the next: its first word had no room there, or it begins in the middle of a sentence. */
function goesOn(line: Line, next: Line, block: Block): boolean {
  if (bullet.test(next.text) || Math.abs(next.size - line.size) > line.size * 0.12) return false;
  if (next.y - line.y > block.leading * 1.35) return false;
  if (/^\p{Ll}/u.test(next.text) || /\p{L}[-‐]$/u.test(line.text)) return true;
  const first = /^\S*/.exec(next.text)?.[0].length ?? 0;
  const letter = (next.right - next.left) / next.text.length;
  return room(line, block) < (first + 1) * letter + line.size * 0.3;
}

function paragraphsOfText(pieces: Pieces, edges: Edges, isLeftwards: boolean): Paragraph[] {
  const lines = readLines(pieces, isLeftwards);
  const steps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y));
  const block = {
    left: Math.min(edges.left, ...lines.map(({ left }) => left)),
    right: Math.max(edges.right, ...lines.map(({ right }) => right)),
    leading: medianOf(steps),
  };
  const paragraphs: { text: string; isApart: boolean; isFull: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const [open, before] = [paragraphs.at(-1), lines[index - 1]];
    const isFull = room(line, block) < line.size * 3;
    if (open && before && goesOn(before, line, block)) Object.assign(open, { text: joined(open.text, line.text), isFull });
    else paragraphs.push({ text: line.text, isFull, isApart: !before || line.y - before.y > block.leading * 1.35 });
  }
  return paragraphs;
}

const cellText = (pieces: Pieces, isLeftwards: boolean) =>
  readLines(pieces, isLeftwards)
    .map(({ text }) => text)
    .reduce((text, line) => (text === "" ? line : joined(text, line)), "");

/** Paragraphs of a part of a page; of a table, each row is one. */
export function paragraphsOf(region: Region, isLeftwards: boolean): Paragraph[] {
  if (region.kind === "text") return paragraphsOfText(region.pieces, region.edges, isLeftwards);
  return region.rows.map((cells, index) => ({
    text: cells
      .map((cell) => cellText(cell, isLeftwards))
      .join("\t")
      .trim(),
    isApart: index === 0,
    isFull: false,
  }));
}

/** A text of paragraphs, a line each; one that a column or a page broke is one again. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  let text = "";
  let before: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const goesAcross =
      before?.isFull === true &&
      !endsSentence.test(before.text) &&
      !bullet.test(paragraph.text) &&
      /^(?:\p{Ll}|\p{Script=Arabic})/u.test(paragraph.text);
    if (!before) text = paragraph.text;
    else if (goesAcross && paragraph.isApart) text = joined(text, paragraph.text);
    else text += `${paragraph.isApart ? "\n\n" : "\n"}${paragraph.text}`;
    before = paragraph;
  }
  return text;
}
