import type { Passage } from "./model.ts";

/** A paragraph, a bullet or a heading of a text, without the sign before it. */
export interface Block extends Passage {
  readonly isBullet: boolean;
  readonly isHeading: boolean;
  /** Whether it is one line that may bear whose text it is. */
  readonly isShort: boolean;
  /** How many characters its first line is moved in. */
  readonly indent: number;
  /** Whether no blank line parts it from the block before. */
  readonly isClose: boolean;
}

interface Line extends Passage {
  readonly text: string;
  readonly isBullet: boolean;
  readonly isBlank: boolean;
  readonly indent: number;
}

/** Signs and numbers that begin the points of a list. */
const bulletPattern =
  /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*(?:[-–—•*·▪►➢✓○●→⇒»]+|\.(?=\s)|[\d٠-٩]{1,2}[.)°/-](?=\s)|[a-zأ-ي][.)](?=\s))\s*/u;

/** Above this, a text is not wrapped: each line is a paragraph. */
const widestWrap = 200;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const found of text.matchAll(/[^\r\n\f\v\u2028\u2029]+/g)) {
    const [written] = found;
    const between = text.slice(lines.at(-1)?.end ?? 0, found.index);
    const isApart = (between.match(/\r\n|[\r\n\v\u2028\u2029]/g)?.length ?? 0) > 1;
    const bullet = bulletPattern.exec(written)?.[0] ?? "";
    const start = found.index + bullet.length;
    const content = written.slice(bullet.length).trimEnd();
    const indent = written.search(/\S/);
    if (isApart && lines.at(-1)?.isBlank === false)
      lines.push({ start, end: start, text: "", isBullet: false, isBlank: true, indent });
    const end = found.index + written.length;
    lines.push({ start, end, text: content, isBullet: bullet !== "", isBlank: content === "", indent });
  }
  return lines;
}

/**
 * A text whose rows of a table, with semicolons between their cells, have tabs there: as long as before, so that all places in
 * it stay the same. Rows are neighbours with as many semicolons, two at least.
 */
export function withCells(text: string): string {
  const lines = text.split("\n");
  const counts = lines.map((line) => line.split(";").length - 1);
  const isRow = (index: number) => {
    const count = counts[index] ?? 0;
    return count >= 2 && [index - 1, index + 1].some((beside) => counts[beside] === count);
  };
  return lines.map((line, index) => (isRow(index) ? line.replaceAll(";", "\t") : line)).join("\n");
}

const endsSentence = (text: string) => /[.!?؟:;؛]["»”)\s]*$/.test(text);

/** Whether a line goes on from the one before, which the margin broke: its first word had no room there. */
function goesOn(line: Line, before: Line, width: number): boolean {
  if (line.isBullet || line.isBlank || before.isBlank) return false;
  // A row of a table stands for itself.
  if (line.text.includes("\t") || before.text.includes("\t")) return false;
  const first = /^\S*/.exec(line.text)?.[0] ?? "";
  const isLower = /^\p{Ll}/u.test(first);
  if (width > widestWrap) return false;
  const room = before.text.length + 1 + first.length;
  if (isLower) return true;
  if (endsSentence(before.text)) return room > width * 0.8;
  return room > width * 0.72;
}

const isShort = (text: string) => text.split(/\s+/).length <= 12;

/** Whether a block stands as a title over what follows. */
function isTitle(text: string, isBullet: boolean): boolean {
  if (!isShort(text) || isBullet) return false;
  return !/[.!?؟,،;؛]["»\s]*$/.test(text) && !/[:：]\s*\S/.test(text);
}

/** Whether a line at the head of a text is its title: few words up to the year of the meeting, and no sentence. */
const isDatedTitle = ({ text, isBullet }: Line): boolean =>
  !isBullet && isShort(text) && !endsSentence(text) && /(?:^|[\s/.-])(?:\d{4}|[٠-٩]{4})$/u.test(text);

/**
 * The blocks of a text, in order: blank lines, bullets and lines that end early part them; a line that the margin broke
 * goes on in the next.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const blocks: { lines: Line[]; isClose: boolean }[] = [];
  let open: Line[] | undefined;
  let isClose = false;
  for (const line of lines) {
    if (line.isBlank) {
      open = undefined;
      isClose = false;
      continue;
    }
    const before = open?.at(-1);
    const isUnderTitle =
      blocks.length === 1 && open?.length === 1 && before && isDatedTitle(before) && !/^\p{Ll}/u.test(line.text);
    if (open && before && !isUnderTitle && goesOn(line, before, width)) {
      open.push(line);
      continue;
    }
    open = [line];
    blocks.push({ lines: open, isClose });
    isClose = true;
  }
  return blocks.flatMap(({ lines: own, isClose: isNext }) => {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const isHeading = own.length === 1 && isTitle(first.text, first.isBullet);
    return [
      {
        start: first.start,
        end: last.end,
        isBullet: first.isBullet,
        isHeading,
        isShort: own.length === 1 && !first.isBullet && first.text.split(/\s+/).length <= 20 && !/\.\s*$/.test(first.text),
        indent: first.indent,
        isClose: isNext,
      },
    ];
  });
}
