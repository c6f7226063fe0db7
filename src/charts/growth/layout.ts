import { scaleLinear } from "d3-scale";
import { area, stack } from "d3-shape";
import { type Age, ages } from "../../domain/snapshot.ts";
import type { GrowthYear } from "../../domain/totals.ts";

export interface GrowthLayout {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly { readonly age: Age; readonly path: string }[];
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
  readonly countTicks: readonly { readonly count: number; readonly y: number }[];
  readonly axisX: number;
  /** Where the numbers of the axis end, beside it. */
  readonly countX: number;
  readonly base: number;
}

/** The top holds half a number of the axis, the end half a year. */
const margin = { top: 10, bottom: 22, end: 16 } as const;
/** Width of a sign of the axis, at most, in pixels: IBM Plex Sans at 10.5 px. */
const sign = 6.6;
/** Between the axis and its numbers, in pixels. */
const gap = 6;

/**
 * Places stacked areas by year in a size, in pixels. Time runs in the direction of reading; the axis has the room that
 * its longest number needs, as `number` writes it.
 */
export function placeGrowth(
  growth: readonly GrowthYear[],
  width: number,
  height: number,
  isRightToLeft: boolean,
  number: (count: number) => string,
): GrowthLayout {
  const first = growth[0]?.year ?? 0;
  const last = growth.at(-1)?.year ?? 1;
  const most = Math.max(1, ...growth.map(({ counts }) => ages.reduce((sum, age) => sum + counts[age], 0)));
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4);
  const counts = y.ticks(4).filter(Number.isInteger);
  const room = gap + sign * Math.max(...counts.map((count) => number(count).length));
  const span: [number, number] = isRightToLeft ? [width - room, margin.end] : [room, width - margin.end];
  const x = scaleLinear([first, Math.max(last, first + 1)], span);
  const stacked = stack<GrowthYear, Age>()
    .keys(ages)
    .value(({ counts }, age) => counts[age])(growth);
  const shape = area<{ readonly 0: number; readonly 1: number; readonly data: GrowthYear }>()
    .x(({ data }) => x(data.year))
    .y0((point) => y(point[0]))
    .y1((point) => y(point[1]));
  return {
    width,
    height,
    areas: stacked.map((series) => ({ age: series.key, path: shape([...series]) ?? "" })),
    yearTicks: x
      .ticks(Math.max(2, Math.floor(width / 70)))
      .filter(Number.isInteger)
      .map((year) => ({ year, x: x(year) })),
    countTicks: counts.map((count) => ({ count, y: y(count) })),
    axisX: span[0],
    countX: span[0] + (isRightToLeft ? gap : -gap),
    base: height - margin.bottom,
  };
}
