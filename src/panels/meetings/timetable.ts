import { addMinutes, type ClockTime, partsOf } from "../../domain/meetings/clock.ts";
import type { Day } from "../../domain/model.ts";
import type { Words } from "../../i18n/words.tsx";

/** When slots are, on the clock of the place. */
export interface Timetable {
  readonly day: Day;
  readonly startOf: (slot: number) => ClockTime;
  readonly endOf: (slot: number) => ClockTime;
  /** "09:00 – 09:20", in the digits of the language. */
  readonly textOf: (slot: number) => string;
}

/**
 * A timetable of slots that follow one another.
 * @param start when the first one begins
 * @param minutes from the beginning of one to that of the next
 */
export function createTimetable(words: Words, start: ClockTime, minutes: number): Timetable {
  const { day } = partsOf(start);
  const startOf = (slot: number) => addMinutes(start, (slot - 1) * minutes);
  const endOf = (slot: number) => addMinutes(start, slot * minutes);
  const format = new Intl.DateTimeFormat(words.locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" });
  const timeOf = (clockTime: ClockTime) => format.format(new Date(`${clockTime}:00Z`));
  return { day, startOf, endOf, textOf: (slot) => `${timeOf(startOf(slot))} – ${timeOf(endOf(slot))}` };
}
