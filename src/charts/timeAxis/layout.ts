import { scaleLinear, scaleTime } from "d3-scale";
import { area, curveStepAfter, stack } from "d3-shape";
import { addYears } from "../../domain/dates.ts";
import { type AtlasEvent, type Day, type EventKind, type Status, statuses } from "../../domain/model.ts";
import type { TimelineYear } from "../../domain/timeline.ts";

export interface TimeAxisLayout {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly { readonly status: Status; readonly path: string }[];
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
  readonly events: readonly { readonly event: AtlasEvent; readonly x: number }[];
  /** Height at which the areas end and the marks of events begin. */
  readonly base: number;
  readonly handleX: number;
}

/** Half of the handle: the track keeps this margin on both sides, as browsers do for a range. */
export const handleRadius = 9;
const rows = { area: 46, events: 16, years: 16 } as const;

const time = (day: Day) => new Date(`${day}T00:00:00Z`);

/** First day of the axis: a year before the first year counted, so that the beginning is seen to begin. */
export function axisStart(years: readonly TimelineYear[]): Day {
  return `${String(years[0]?.year ?? 2000).padStart(4, "0")}-01-01`;
}

/**
 * Places the years, their statuses, the events and the handle in a width, in pixels. Time runs in the direction of
 * reading. A year counts what was known at its end: it is drawn from there to the end of the next.
 */
export function placeTimeAxis(
  years: readonly TimelineYear[],
  events: readonly AtlasEvent[],
  at: Day,
  end: Day,
  width: number,
  isRightToLeft: boolean,
): TimeAxisLayout {
  const start = axisStart(years);
  const span: [number, number] = [handleRadius, width - handleRadius];
  const x = scaleTime([time(start), time(end)], isRightToLeft ? [span[1], span[0]] : span).clamp(true);
  const most = Math.max(1, ...years.map(({ counts }) => statuses.reduce((sum, status) => sum + counts[status], 0)));
  const y = scaleLinear([0, most], [rows.area, 4]);
  const stacked = stack<TimelineYear, Status>()
    .keys(statuses)
    .value(({ counts }, status) => counts[status])(years);
  const shape = area<{ readonly 0: number; readonly 1: number; readonly data: TimelineYear }>()
    .curve(curveStepAfter)
    .x(({ data }) => x(time(`${data.year}-12-31`)))
    .y0((point) => y(point[0]))
    .y1((point) => y(point[1]));
  const step = width < 420 ? 10 : 5;
  const firstYear = Number(start.slice(0, 4));
  const ticks = Array.from({ length: Number(end.slice(0, 4)) - firstYear + 1 }, (_, index) => firstYear + index).filter(
    (year) => year % step === 0,
  );
  return {
    width,
    height: rows.area + rows.events + rows.years,
    areas: stacked.map((series) => ({ status: series.key, path: shape([...series]) ?? "" })),
    yearTicks: ticks.map((year) => ({ year, x: x(time(`${year}-01-01`)) })),
    events: events
      .filter(({ date }) => date >= start.slice(0, 4) && date.slice(0, 4) <= addYears(end, 1).slice(0, 4))
      .map((event) => ({ event, x: x(time(dayOf(event))) })),
    base: rows.area,
    handleX: x(time(at)),
  };
}

/** A day in the middle of what is known of the date of an event. */
function dayOf({ date }: AtlasEvent): Day {
  return date.length === 10 ? date : date.length === 7 ? `${date}-15` : `${date}-07-01`;
}

/** Mark of each kind of event, as a path around its middle, in pixels. */
export const marks: Readonly<Record<EventKind, string>> = {
  meeting: "M0-4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0-4.5Z",
  reform: "M0-5.5L5.5 0L0 5.5L-5.5 0Z",
  election: "M-4-4H4V4H-4Z",
  fund: "M0-5L5 4.5H-5Z",
};
