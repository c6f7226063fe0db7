/**
 * Why a row or a cell is not taken over: nothing stands where a name is needed; no territory of that shore is called so;
 * several are; the partner is of another country; the status, the date, the kind or a word is not understood; the cell is
 * longer than any; it stands under no column; the row stands there already.
 */
export type RowFault =
  | "empty"
  | "unknown-name"
  | "several-names"
  | "other-country"
  | "status"
  | "date"
  | "kind"
  | "word"
  | "long"
  | "surplus"
  | "repeated";

/** What is not taken over, and where it stands. */
export interface Refusal {
  readonly line: number;
  /** The column, as the file calls it; empty where it is about the whole row. */
  readonly column: string;
  readonly cell: string;
  readonly fault: RowFault;
  /** Whether the whole row is left out, or the cell alone. */
  readonly isWhole: boolean;
}
