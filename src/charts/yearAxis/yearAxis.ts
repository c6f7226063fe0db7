import { scaleUtc } from "d3-scale";
import { daysBetween, yearOf } from "../../domain/dates.ts";
import type { Day } from "../../domain/model.ts";

export interface YearTick {
  readonly year: number;
  readonly x: number;
}

export interface YearAxis {
  /** Where a day lies along the axis, in pixels from the left; a day beyond an end lies at that end. */
  readonly x: (day: Day) => number;
  /** The years that are written, each at its first day. */
  readonly ticks: readonly YearTick[];
}

export interface YearAxisOptions {
  readonly from: Day;
  readonly to: Day;
  /** Width of the picture, in pixels. */
  readonly width: number;
  /** Room left free where time begins and where it ends, in pixels. */
  readonly margin: { readonly start: number; readonly end: number };
  readonly isRightToLeft: boolean;
}

/** Years from one tick to the next. */
const steps = [1, 2, 5, 10, 20, 50] as const;
/** Four digits of 10.5 pixels, and as much again between them and the next. */
const leastDistance = 44;
/** More years than these are a row of numbers rather than an axis. */
const mostTicks = 12;

/** On average. */
const daysOfYear = 365.25;

const instant = (day: Day) => new Date(`${day}T00:00:00Z`);
const firstDayOf = (year: number): Day => `${String(year).padStart(4, "0")}-01-01`;

/** The axis of time of every chart: it runs in the direction of reading, and writes as many years as can be read. */
export function placeYearAxis({ from, to, width, margin, isRightToLeft }: YearAxisOptions): YearAxis {
  const [start, end] = isRightToLeft ? [width - margin.start, margin.end] : [margin.start, width - margin.end];
  const scale = scaleUtc([instant(from), instant(to)], [start, end]).clamp(true);
  const x = (day: Day) => scale(instant(day));
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index).filter(
    (year) => firstDayOf(year) >= from,
  );
  const distance = (Math.abs(end - start) / Math.max(1, daysBetween(from, to))) * daysOfYear;
  const step = steps.find((one) => distance * one >= leastDistance && years.length / one <= mostTicks) ?? 100;
  return { x, ticks: years.filter((year) => year % step === 0).map((year) => ({ year, x: x(firstDayOf(year)) })) };
}
