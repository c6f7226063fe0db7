import { dsvFormat } from "d3-dsv";

/** A cell that a spreadsheet would take for a formula is made text again. */
export function safeCell(cell: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/**
 * A table as French and Moroccan spreadsheets open it at once: semicolons, a byte order mark, formulas disarmed.
 * @returns CSV text with a final line break (RFC 4180 quoting)
 */
export function spreadsheetCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${dsvFormat(";").formatRows([[...header], ...rows.map((row) => row.map(safeCell))])}\n`;
}
