import { summaryPath } from "../../src/edition/contribution/archive.ts";

/** How many lines of what a contribution says in words a command prints, and how much of each. */
const most = { lines: 60, characters: 400 } as const;

/** Signs that a terminal would obey or that would turn its lines around: what others write is printed, never done. */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

function shortened(line: string): string {
  const text = line.replaceAll(obeyed, " ").trimEnd();
  return text.length > most.characters ? `${text.slice(0, most.characters - 1)}…` : text;
}

/**
 * What a contribution says in words, as lines for whoever runs a command: no merge makes rows of them.
 * @param path of the contribution
 * @param summary as it was read; empty where it says nothing
 */
export function summaryLines(path: string, summary: string): readonly string[] {
  if (summary === "") return [];
  const lines = summary.split(/\r\n|\r|\n/);
  const left = lines.length - most.lines;
  return [
    `${path} says in words, for a person to read (${summaryPath}):`,
    ...lines.slice(0, most.lines).map((line) => `  | ${shortened(line)}`.trimEnd()),
    ...(left > 0 ? [`  … and ${left} more lines in ${summaryPath} of that zip`] : []),
  ];
}
