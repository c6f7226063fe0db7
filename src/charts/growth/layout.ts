import { scaleLinear } from "d3-scale";
import type { ChartSpace } from "../frame/chart.ts";
import { mostOfYears, stackYears, startOfYears } from "../yearAxis/stackedYears.ts";
import { placeYearAxis, type YearTick } from "../yearAxis/yearAxis.ts";
import type { Band, GrowthSeries } from "./series.ts";

export interface GrowthLayout {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly (Band & { readonly path: string })[];
  readonly yearTicks: readonly YearTick[];
  readonly countTicks: readonly { readonly count: number; readonly y: number }[];
  /** Where the axis of counts stands, and where its lines end. */
  readonly axisX: number;
  readonly endX: number;
  /** Where the numbers of the axis end, beside it. */
  readonly countX: number;
  readonly base: number;
}

const height = 190;
/** The top holds half a number of the axis, the end half a year. */
const margin = { top: 10, bottom: 22, end: 16 } as const;
/** Width of a sign of the axis, at most, in pixels: IBM Plex Sans at 10.5 px. */
const sign = 6.6;
/** Between the axis and its numbers, in pixels. */
const gap = 6;

/** Places stacked areas by year in a width, in pixels; the axis has the room that its longest number needs. */
export function placeGrowth({ years, bands, today }: GrowthSeries, { width, isRightToLeft, number }: ChartSpace): GrowthLayout {
  const ages = bands.map(({ age }) => age);
  const base = height - margin.bottom;
  const y = scaleLinear([0, mostOfYears(years, ages)], [base, margin.top]).nice(4);
  const counts = y.ticks(4).filter(Number.isInteger);
  const room = gap + sign * Math.max(...counts.map((count) => number(count).length));
  const { x, ticks } = placeYearAxis({
    from: startOfYears(years),
    to: today,
    width,
    margin: { start: room, end: margin.end },
    isRightToLeft,
  });
  const areas = stackYears(years, ages, { x, y });
  return {
    width,
    height,
    areas: bands.map((band, index) => ({ ...band, path: areas[index]?.path ?? "" })),
    yearTicks: ticks,
    countTicks: counts.map((count) => ({ count, y: y(count) })),
    axisX: isRightToLeft ? width - room : room,
    endX: isRightToLeft ? 0 : width,
    countX: isRightToLeft ? width - room + gap : room - gap,
    base,
  };
}
