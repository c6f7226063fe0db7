import type { Words } from "./words.tsx";

/** A range of lines, isolated where the text runs from right to left: after Arabic letters 45-48 would be laid out as 48-45. */
export function rangeText({ direction }: Words, range: string): string {
  return direction === "rtl" ? `\u2066${range}\u2069` : range;
}

function linesIn(range: string): number {
  const [first = NaN, last = first] = range.split("-").map(Number);
  return last - first + 1;
}

/** Where in a document: "lignes 17, 40-42". */
export function locatorText(words: Words, locator: string): string {
  const ranges = locator.split(", ");
  return words.say("source.lines", {
    count: ranges.reduce((count, range) => count + linesIn(range), 0),
    lines: ranges.map((range) => rangeText(words, range)).join(words.say("separator")),
  });
}
