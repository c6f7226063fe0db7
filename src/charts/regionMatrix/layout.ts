import { scaleBand } from "d3-scale";

export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  readonly cells: readonly MatrixCell[];
  readonly rowLabels: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly columnLabels: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

/** Width of a letter of the labels, on average, in pixels: IBM Plex Sans at 11.5 px. */
const letter = 6.1;

/** Room for the longest of the labels, in pixels. */
export function labelRoom(labels: readonly string[]): number {
  return 14 + letter * Math.max(0, ...labels.map(({ length }) => length));
}

/**
 * Places a matrix in a width, in pixels: names of rows at the beginning of lines, columns after them. On an Arabic page
 * lines begin at the right, and columns run from right to left.
 */
export function placeMatrix(
  rows: readonly string[],
  columns: readonly string[],
  countOf: (row: string, column: string) => number,
  size: { readonly width: number; readonly rowLabel: number; readonly columnLabel: number; readonly isRightToLeft: boolean },
): MatrixLayout {
  const { rowLabel, columnLabel, isRightToLeft } = size;
  const cell = Math.max(14, Math.min(26, Math.floor((size.width - rowLabel) / Math.max(1, columns.length))));
  const span = cell * columns.length;
  // Cells do not shrink without end: what is wider than its frame is scrolled, not cut.
  const width = Math.max(size.width, rowLabel + span);
  const range: [number, number] = isRightToLeft ? [width - rowLabel, width - rowLabel - span] : [rowLabel, rowLabel + span];
  const x = scaleBand(columns, range);
  const y = scaleBand(rows, [columnLabel, columnLabel + cell * rows.length]);
  return {
    width,
    height: columnLabel + cell * rows.length + 2,
    cell,
    cells: rows.flatMap((row) =>
      columns.map((column) => ({ row, column, count: countOf(row, column), x: x(column) ?? 0, y: y(row) ?? 0 })),
    ),
    rowLabels: rows.map((id) => ({ id, x: isRightToLeft ? width - rowLabel + 6 : rowLabel - 6, y: (y(id) ?? 0) + cell / 2 })),
    columnLabels: columns.map((id) => ({ id, x: (x(id) ?? 0) + cell / 2, y: columnLabel - 6 })),
  };
}
