import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { ChartSpace } from "../frame/chart.ts";
import type { PairCell, PairRow, PairSeries } from "./series.ts";

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly rows: readonly (PairRow & {
    readonly y: number;
    readonly labelX: number;
    readonly totalX: number;
    readonly segments: readonly (PairCell & { readonly x: number; readonly width: number })[];
  })[];
}

const rowHeight = 34;
const barHeight = 12;
/** Room for the total at the end of the longest bar, in pixels. */
const totalRoom = 40;

/** Places stacked bars in a width, in pixels, the longest first: the name of the row above its bar, the total after it. */
export function placeBars({ rows, columns }: PairSeries, { width, isRightToLeft }: Omit<ChartSpace, "number">): BarsLayout {
  const sorted = rows.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const most = Math.max(1, ...sorted.map(({ total }) => total));
  const x = scaleLinear([0, most], isRightToLeft ? [width, totalRoom] : [0, width - totalRoom]);
  const y = scaleBand(
    sorted.map(({ value }) => value),
    [0, sorted.length * rowHeight],
  );
  const stacked = stack<PairRow, number>()
    .keys(columns.keys())
    .value(({ cells }, column) => cells[column]?.count ?? 0)(sorted);
  return {
    width,
    height: sorted.length * rowHeight,
    barHeight,
    rows: sorted.map((row, index) => ({
      ...row,
      y: y(row.value) ?? 0,
      labelX: isRightToLeft ? width : 0,
      totalX: x(row.total) + (isRightToLeft ? -6 : 6),
      segments: stacked.flatMap((series) => {
        const [span, cell] = [series[index], row.cells[series.key]];
        if (!span || !cell || cell.count === 0) return [];
        const [start, end] = [x(span[0]), x(span[1])];
        return [{ ...cell, x: Math.min(start, end), width: Math.abs(end - start) }];
      }),
    })),
  };
}
