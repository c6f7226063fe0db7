import { westernDigits } from "./amount.ts";
import { isPlausibleDate, type PartialDate } from "./dates.ts";

/** Orders in which days, months and years are typed: the year first, or last. */
const forms = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/,
  /^(?:(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.])(?<year>\d{4})$/,
];

/**
 * Reads a date as people type it, known to the day, the month or the year: 17/02/2016, 2/2016, 2016, 2016-02-17, with digits
 * of either script.
 * @returns nothing when it is no date, or of no time that can be meant
 */
export function readDate(typed: string): PartialDate | undefined {
  const text = westernDigits(typed).replaceAll(/[\s\u200e\u200f]/g, "");
  const parts = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!parts) return undefined;
  const { year = "", month, day } = parts;
  const date = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0")))].join("-");
  return isPlausibleDate(date) ? date : undefined;
}
