import { spreadsheetCsv } from "../shared/spreadsheetCsv.ts";
import type { Timetable } from "./timetable.ts";
import type { Made } from "./useSchedule.ts";

const header = [
  "slot",
  "start",
  "end",
  "table",
  "first_id",
  "first",
  "second_id",
  "second",
  "match",
  "asked_for",
  "reason_codes",
];

/** A schedule as a table: one row a meeting; what speaks for it in codes, what speaks against it behind a minus. */
export function meetingsAsCsv({ schedule, matches }: Made, timetable: Timetable, nameOf: (id: string) => string): string {
  return spreadsheetCsv(
    header,
    schedule.meetings.map(({ slot, table, pair: [a, b], match, isMust }) => [
      String(slot),
      timetable.startOf(slot),
      timetable.endOf(slot),
      String(table),
      a,
      nameOf(a),
      b,
      nameOf(b),
      match.toFixed(2),
      isMust ? "yes" : "",
      matches
        .reasonsOf(a, b)
        .map(({ isFor, evidence }) => (isFor ? evidence.criterion : `-${evidence.criterion}`))
        .join("|"),
    ]),
  );
}
