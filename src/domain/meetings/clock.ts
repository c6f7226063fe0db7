import { addDays, type Day, isDay } from "../dates.ts";

/** A day and a time on the clock of a place, without a time zone: `2026-12-01T09:00`. */
export type ClockTime = string;

const minutesOfDay = 24 * 60;
const twoDigits = (value: number) => String(value).padStart(2, "0");

export const clockTimeOf = (day: Day, time: string): ClockTime => `${day}T${time}`;

/** Whether a text is a day that exists and a time of it. */
export function isClockTime(text: string): boolean {
  const [day = "", time = ""] = text.split("T");
  return text.length === 16 && isDay(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/** Day and time of a clock time. */
export function partsOf(clockTime: ClockTime): { readonly day: Day; readonly time: string } {
  return { day: clockTime.slice(0, 10), time: clockTime.slice(11) };
}

/** The clock time some minutes later. */
export function addMinutes(clockTime: ClockTime, minutes: number): ClockTime {
  const { day, time } = partsOf(clockTime);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const total = hour * 60 + minute + minutes;
  const left = total % minutesOfDay;
  return clockTimeOf(
    addDays(day, Math.floor(total / minutesOfDay)),
    `${twoDigits(Math.floor(left / 60))}:${twoDigits(left % 60)}`,
  );
}
