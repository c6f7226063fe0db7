import { addYears, yearOf } from "../../domain/dates.ts";
import type { Day } from "../../domain/model.ts";

const yearEnd = (year: number): Day => `${String(year).padStart(4, "0")}-12-31`;

/** The end of the year, or of the next one when the day is already an end of year. */
export function nextYearEnd(day: Day): Day {
  return day < yearEnd(yearOf(day)) ? yearEnd(yearOf(day)) : yearEnd(yearOf(day) + 1);
}

/** The last end of year before the day. */
export function previousYearEnd(day: Day): Day {
  return yearEnd(yearOf(day) - 1);
}

/**
 * Where a key leads from a day: arrows to the ends of years, Page keys five years on, Home to the beginning, End to
 * the newest. In Arabic the arrows follow the direction of reading.
 * @returns undefined for keys that mean nothing here
 */
export function dayAfterKey(key: string, day: Day, start: Day, end: Day, isRightToLeft: boolean): Day | undefined {
  const forward = isRightToLeft ? "ArrowLeft" : "ArrowRight";
  const backward = isRightToLeft ? "ArrowRight" : "ArrowLeft";
  const next =
    key === forward || key === "ArrowUp"
      ? nextYearEnd(day)
      : key === backward || key === "ArrowDown"
        ? previousYearEnd(day)
        : key === "PageUp"
          ? addYears(day, 5)
          : key === "PageDown"
            ? addYears(day, -5)
            : key === "Home"
              ? start
              : key === "End"
                ? end
                : undefined;
  if (next === undefined) return undefined;
  return next < start ? start : next > end ? end : next;
}
