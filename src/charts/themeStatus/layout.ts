import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { type Status, statuses, type ThemeId } from "../../domain/model.ts";

export interface Segment {
  readonly theme: ThemeId;
  readonly status: Status;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly rows: readonly {
    readonly theme: ThemeId;
    readonly total: number;
    readonly y: number;
    readonly labelX: number;
    readonly totalX: number;
    readonly segments: readonly Segment[];
  }[];
}

const rowHeight = 34;
const barHeight = 12;

/** Places stacked bars in a width, in pixels: the name of the theme above its bar, the total after it. */
export function placeBars(
  counts: ReadonlyMap<ThemeId, ReadonlyMap<Status, number>>,
  width: number,
  isRightToLeft: boolean,
): BarsLayout {
  const rows = [...counts]
    .map(([theme, ofTheme]) => ({ theme, counts: ofTheme, total: [...ofTheme.values()].reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.total - a.total);
  const room = 40;
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const x = scaleLinear([0, most], isRightToLeft ? [width, room] : [0, width - room]);
  const y = scaleBand(
    rows.map(({ theme }) => theme),
    [0, rows.length * rowHeight],
  );
  const stacked = stack<(typeof rows)[number], Status>()
    .keys(statuses)
    .value((row, status) => row.counts.get(status) ?? 0)(rows);
  return {
    width,
    height: rows.length * rowHeight,
    barHeight,
    rows: rows.map(({ theme, total }, index) => ({
      theme,
      total,
      y: y(theme) ?? 0,
      labelX: isRightToLeft ? width : 0,
      totalX: x(total) + (isRightToLeft ? -6 : 6),
      segments: stacked.flatMap((series) => {
        const span = series[index];
        if (!span || span[1] === span[0]) return [];
        const [start, end] = [x(span[0]), x(span[1])];
        return [{ theme, status: series.key, count: span[1] - span[0], x: Math.min(start, end), width: Math.abs(end - start) }];
      }),
    })),
  };
}
