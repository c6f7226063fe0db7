export const fileFaults = [
  "too-large",
  "too-long",
  "inflates",
  "encrypted",
  "no-text",
  "old-format",
  "table",
  "document",
  "other-kind",
  "open-quote",
  "broken",
] as const;
/**
 * Why a file is not read: it has too many bytes, or its text too many letters or pages to be read in time;
 * it unpacks to far more than it is; it is locked; it holds pictures of pages, or nothing; it is of an office of before 2007;
 * it is a table where a text is read, a text where a table is, or of a kind that is neither; a quotation mark of it never
 * ends; it is damaged.
 */
export type FileFault = (typeof fileFaults)[number];

/** A file that is not read, and why. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;
  /** What the program that reads it says, in English, with the place that it knows; empty where nothing is said. */
  readonly said: string;
  /** Its line, from 1, where that is known. */
  readonly line: number | undefined;
  constructor(fault: FileFault, said = "", line?: number) {
    super([fault, ...(line === undefined ? [] : [`line ${line}`]), ...(said === "" ? [] : [said])].join(": "));
    this.fault = fault;
    this.said = said;
    this.line = line;
  }
}
