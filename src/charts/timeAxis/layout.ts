import { scaleLinear } from "d3-scale";
import { middleDay, yearOf } from "../../domain/dates.ts";
import type { AtlasEvent, Day } from "../../domain/model.ts";
import type { TimelineYear } from "../../domain/timeline.ts";
import { type Vitality, vitalities } from "../../domain/vitality.ts";
import { mostOfYears, type StackedArea, stackYears, startOfYears } from "../yearAxis/stackedYears.ts";
import { placeYearAxis, type YearTick } from "../yearAxis/yearAxis.ts";

export interface TimeAxisLayout {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly StackedArea<Vitality>[];
  readonly yearTicks: readonly YearTick[];
  readonly events: readonly { readonly event: AtlasEvent; readonly x: number }[];
  /** Height at which the areas end and the marks of events begin. */
  readonly base: number;
  readonly handleX: number;
}

interface TimeAxisOptions {
  /** Where the handle stands. */
  readonly at: Day;
  /** Where the axis ends. */
  readonly end: Day;
  readonly width: number;
  readonly isRightToLeft: boolean;
}

/** Half of the handle: the track keeps this margin on both sides, as browsers do for a range. */
export const handleRadius = 9;
const rows = { area: 46, events: 16, years: 16 } as const;

/**
 * Places the years, what was alive in them, the events and the handle in a width, in pixels. A year counts what was known at
 * its end: it is drawn from there to the end of the next.
 */
export function placeTimeAxis(
  years: readonly TimelineYear[],
  events: readonly AtlasEvent[],
  { at, end, width, isRightToLeft }: TimeAxisOptions,
): TimeAxisLayout {
  const start = startOfYears(years);
  const margin = { start: handleRadius, end: handleRadius };
  const { x, ticks } = placeYearAxis({ from: start, to: end, width, margin, isRightToLeft });
  const y = scaleLinear([0, mostOfYears(years, vitalities)], [rows.area, 4]);
  const isShown = ({ date }: AtlasEvent) => yearOf(date) >= yearOf(start) && yearOf(date) <= yearOf(end) + 1;
  return {
    width,
    height: rows.area + rows.events + rows.years,
    areas: stackYears(years, vitalities, { x, y, isStepped: true }),
    yearTicks: ticks,
    events: events.filter(isShown).map((event) => ({ event, x: x(middleDay(event.date)) })),
    base: rows.area,
    handleX: x(at),
  };
}
