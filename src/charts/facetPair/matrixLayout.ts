import { scaleBand } from "d3-scale";
import type { ChartSpace } from "../frame/chart.ts";
import type { PairCell, PairSeries } from "./series.ts";

interface Label {
  readonly value: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  /** Side of a cell. */
  readonly side: number;
  /** The greatest count, whose cell is filled wholly. */
  readonly most: number;
  readonly isRightToLeft: boolean;
  readonly cells: readonly (PairCell & { readonly x: number; readonly y: number })[];
  readonly rowLabels: readonly Label[];
  readonly columnLabels: readonly Label[];
}

/** Width of a letter of the labels, on average, in pixels: IBM Plex Sans at 11.5 px. */
const letter = 6.1;

/** Room for the longest of the labels, in pixels. */
function roomFor(labelled: readonly { readonly label: string }[]): number {
  return 14 + letter * Math.max(0, ...labelled.map(({ label }) => label.length));
}

/**
 * Places a matrix in a width, in pixels: names of rows at the beginning of lines, columns after them. On an Arabic page
 * lines begin at the right, and columns run from right to left.
 */
export function placeMatrix(
  { rows, columns, most }: PairSeries,
  { width: room, isRightToLeft }: Omit<ChartSpace, "number">,
): MatrixLayout {
  const [start, top] = [roomFor(rows), roomFor(columns)];
  const side = Math.max(14, Math.min(26, Math.floor((room - start) / Math.max(1, columns.length))));
  const span = side * columns.length;
  // Cells do not shrink without end: what is wider than its frame is scrolled, not cut.
  const width = Math.max(room, start + span);
  const x = scaleBand(
    columns.map(({ value }) => value),
    isRightToLeft ? [width - start, width - start - span] : [start, start + span],
  );
  const y = scaleBand(
    rows.map(({ value }) => value),
    [top, top + side * rows.length],
  );
  const cells = rows.flatMap((row) => row.cells);
  return {
    width,
    height: top + side * rows.length + 2,
    side,
    most,
    isRightToLeft,
    cells: cells.map((cell) => ({ ...cell, x: x(cell.column) ?? 0, y: y(cell.row) ?? 0 })),
    rowLabels: rows.map(({ value, label }) => ({
      value,
      label,
      x: isRightToLeft ? width - start + 6 : start - 6,
      y: (y(value) ?? 0) + side / 2,
    })),
    columnLabels: columns.map(({ value, label }) => ({ value, label, x: (x(value) ?? 0) + side / 2, y: top - 6 })),
  };
}
