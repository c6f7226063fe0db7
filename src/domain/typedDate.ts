import { westernDigits } from "./amount.ts";
import { isPlausibleDate, type PartialDate } from "./dates.ts";
import { fold } from "./fold.ts";

/** Orders in which days, months and years are typed: the year first, or last. */
const forms = [
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/,
  /^(?:(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.])(?<year>\d{4})$/,
];

/** Months by their names in the languages of the house, in Arabic as Morocco has them. */
const months = new Map(
  ["fr", "ar-MA", "en"].flatMap((locale) => {
    const words = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => [fold(words.format(Date.UTC(2026, month))), String(month + 1)] as const);
  }),
);

/** A date with the name of its month, "1er décembre 2026", in numbers; any other as it is. */
function numbered(typed: string): string {
  const [, day, name = "", year] =
    /^\s*(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}[\p{L}\p{M}]*)\s+(\d{4})\s*$/u.exec(typed) ?? [];
  const month = months.get(fold(name));
  return month === undefined ? typed : [day ?? [], month, year].flat().join("/");
}

/**
 * Reads a date as people type it, known to the day, the month or the year: 17/02/2016, 2/2016, 2016, 2016-02-17, 17 février
 * 2016, with digits of either script.
 * @returns nothing when it is no date, or of no time that can be meant
 */
export function readDate(typed: string): PartialDate | undefined {
  const text = numbered(westernDigits(typed)).replaceAll(/[\s\u200e\u200f]/g, "");
  const parts = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!parts) return undefined;
  const { year = "", month, day } = parts;
  const date = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0")))].join("-");
  return isPlausibleDate(date) ? date : undefined;
}
