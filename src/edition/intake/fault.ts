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
  "broken",
] as const;
/**
 * Why a file is not read: it has too many bytes, or its text too many letters or pages to be read in time;
 * it unpacks to far more than it is; it is locked; it holds pictures of pages, or nothing; it is of an office of before 2007;
 * it is a table where a text is read, a text where a table is, or of a kind that is neither; it is damaged.
 */
export type FileFault = (typeof fileFaults)[number];

/** A file that is not read, and why. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;
  /** Where in the file, and what the program that reads it says. */
  readonly place: string;
  constructor(fault: FileFault, place = "") {
    super(place === "" ? fault : `${fault}: ${place}`);
    this.fault = fault;
    this.place = place;
  }
}
