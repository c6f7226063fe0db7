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
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[];
  readonly axisX: number;
  readonly base: number;
}

const margin = { top: 8, bottom: 22, counts: 30 } as const;

/** Places stacked areas by year in a size, in pixels. Time runs in the direction of reading. */
export function placeGrowth(growth: readonly GrowthYear[], width: number, height: number, isRightToLeft: boolean): GrowthLayout {
  const first = growth[0]?.year ?? 0;
  const last = growth.at(-1)?.year ?? 1;
  const span: [number, number] = isRightToLeft ? [width - margin.counts, 8] : [margin.counts, width - 8];
  const x = scaleLinear([first, Math.max(last, first + 1)], span);
  const most = Math.max(1, ...growth.map(({ counts }) => ages.reduce((sum, age) => sum + counts[age], 0)));
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice(4);
  const stacked = stack<GrowthYear, Age>()
    .keys(ages)
    .value(({ counts }, age) => counts[age])(growth);
  const shape = area<{ readonly 0: number; readonly 1: number; readonly data: GrowthYear }>()
    .x(({ data }) => x(data.year))
    .y0((point) => y(point[0]))
    .y1((point) => y(point[1]));
  const step = Math.abs(x(first + 1) - x(first));
  return {
    width,
    height,
    areas: stacked.map((series) => ({ age: series.key, path: shape([...series]) ?? "" })),
    yearTicks: x
      .ticks(Math.max(2, Math.floor(width / 70)))
      .filter(Number.isInteger)
      .map((year) => ({ year, x: x(year) })),
    countTicks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((count) => ({ count, y: y(count) })),
    years: growth.map(({ year }) => ({ year, x: x(year) - step / 2, width: step })),
    axisX: span[0],
    base: height - margin.bottom,
  };
}
