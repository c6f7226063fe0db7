import type { Encoding } from "../decode.ts";

/** A row of a sheet, and the line where it begins in its file. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A sheet: its first row names the columns. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** All sheets of a file, and how it was read. */
export interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** What a file of sheets may be: bytes, rows, columns, and letters of a cell. */
export const most = { bytes: 20_000_000, rows: 5_000, columns: 300, letters: 20_000 } as const;

/** Marks that say only how to draw a text, and signs that no text has; line breaks and tabs stay. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?![\t\n\r])\p{Cc}/gu;

/** A cell as it is compared: without marks of direction and the like, without space around it. */
export const plainCell = (cell: string): string => cell.replaceAll(invisible, "").trim();
