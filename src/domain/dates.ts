/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** A date known to the day, the month or the year: `2016-02-17`, `2016-02` or `2016`. */
export type PartialDate = string;

/** Days in a month of the Gregorian calendar; `month` from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const pad = (value: number) => String(value).padStart(2, "0");

/** Whether the text is a real date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (30 February is not). */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), monthNumber));
}

/** Years between which all lies that is said of partnerships between local authorities, and of those. */
const [firstYear, lastYear] = [1800, 2100] as const;

/** Whether the text is a real date, and of a time that can be meant: a slip gives 0206 or 20166. */
export function isPlausibleDate(text: string): boolean {
  return isPartialDate(text) && yearOf(text) >= firstYear && yearOf(text) <= lastYear;
}

/** Whether the text is a real day `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** Last day of the period: 2016 → 2016-12-31. A statement counts from there. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${pad(daysInMonth(yearOf(date), Number(date.slice(5))))}`;
}

/** First day of the period: 2016 → 2016-01-01. */
export function firstDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  return date.length === 4 ? `${date}-01-01` : `${date}-01`;
}

/** The day in the middle of the period, where a picture puts it: 2016 → 2016-07-01, 2016-02 → 2016-02-15. */
export function middleDay(date: PartialDate): Day {
  const first = firstDay(date);
  return addDays(first, Math.floor(daysBetween(first, lastDay(date)) / 2));
}

/** How finely a date is known. */
export function precisionOf(date: PartialDate): "year" | "month" | "day" {
  return date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
}

/** Year of a date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** Whole years from one day to a later one, as birthdays count; 0 when `to` comes first. */
export function wholeYearsBetween(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0);
  return Math.max(0, years);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The same day `count` years later; 29 February becomes 28 February. */
export function addYears(day: Day, count: number): Day {
  const year = yearOf(day) + count;
  const month = Number(day.slice(5, 7));
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
}

/** Days from the first day to the second, as a whole number. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether something with these bounds exists on that day: `validTo` is the first day after. */
export function isValidOn(bounds: { validFrom?: Day; validTo?: Day }, day: Day): boolean {
  return (bounds.validFrom === undefined || bounds.validFrom <= day) && (bounds.validTo === undefined || day < bounds.validTo);
}
