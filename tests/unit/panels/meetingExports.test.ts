import { dsvFormat } from "d3-dsv";
import { expect, test } from "vitest";
import type { Meeting } from "../../../src/domain/meetings/model.ts";
import { meetingsAsCalendar } from "../../../src/panels/meetings/meetingsAsCalendar.ts";
import { meetingsAsCsv } from "../../../src/panels/meetings/meetingsAsCsv.ts";
import { createTimetable } from "../../../src/panels/meetings/timetable.ts";
import { wordsOf } from "../../fixtures/words.ts";

const meetings: readonly Meeting[] = [
  { slot: 1, table: 2, pair: ["a", "b"], match: 3.25, isMust: true },
  { slot: 3, table: 1, pair: ["a", "c"], match: -0.5, isMust: false },
];
const names: Readonly<Record<string, string>> = {
  a: "=Ville; de \\ Réunion, la « belle »",
  b: "جهة درعة تافيلالت، المجلس الجهوي ومصالحه المكلفة بالتعاون اللامركزي والشراكة الدولية",
  c: "Line\nbreak",
};
const nameOf = (id: string) => names[id] ?? id;
const timetable = createTimetable(wordsOf.fr, "2026-12-01T23:30", 20);
const stamp = new Date("2026-11-26T16:00:00Z");
const calendar = meetingsAsCalendar(wordsOf.fr, meetings, timetable, nameOf, stamp);
const octets = (text: string) => new TextEncoder().encode(text).length;

test("a calendar has lines of 75 octets at most, ended by CR and LF, no character cut", () => {
  const lines = calendar.split("\r\n");
  expect(lines.pop()).toBe("");
  expect(lines.filter((line) => octets(line) > 75 || /[\r\n\uFFFD]/.test(line))).toEqual([]);
  expect(lines.some((line) => line.startsWith(" "))).toBe(true);
});

test("a calendar tells each meeting, unfolded and unescaped as it was, on the clock of the place", () => {
  const lines = calendar.replaceAll("\r\n ", "").split("\r\n");
  const valuesOf = (name: string) => lines.flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
  const plain = (text: string) => text.replace(/\\(.)/g, (_all, sign: string) => (sign === "n" ? "\n" : sign));
  expect([lines[0], lines.at(-2)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  expect(valuesOf("BEGIN")).toEqual(["VCALENDAR", "VEVENT", "VEVENT"]);
  expect(valuesOf("SUMMARY").map(plain)).toEqual([`${names["a"]} – ${names["b"]}`, `${names["a"]} – ${names["c"]}`]);
  expect(valuesOf("SUMMARY")[0]).toContain("=Ville\\; de \\\\ Réunion\\, la");
  expect(valuesOf("DTSTART")).toEqual(["20261201T233000", "20261202T001000"]);
  expect(valuesOf("DTEND")).toEqual(["20261201T235000", "20261202T003000"]);
  expect(valuesOf("DTSTAMP")).toEqual(["20261126T160000Z", "20261126T160000Z"]);
  expect(valuesOf("LOCATION")).toEqual(["Table 2", "Table 1"]);
  expect(new Set(valuesOf("UID")).size).toBe(2);
});

test("a schedule as a table is safe in spreadsheets, with a row a meeting", () => {
  const csv = meetingsAsCsv(
    {
      session: { participantIds: [], slotCount: 3, tableCount: 2, must: [], never: [], absences: [] },
      schedule: { meetings, total: 2.75, impossibilities: [], leftOut: [] },
      matches: {
        matchOf: () => 1,
        reasonsOf: () => [
          { isFor: true, points: 1, evidence: { criterion: "untouched", placeId: "ma-department-zag" } },
          { isFor: false, points: -1, evidence: { criterion: "place", territoryId: "a" } },
        ],
      },
    },
    timetable,
    nameOf,
  );
  const [first, second] = dsvFormat(";").parse(csv.replace(/^\uFEFF/, ""));
  expect(first).toMatchObject({
    slot: "1",
    start: "2026-12-01T23:30",
    end: "2026-12-01T23:50",
    table: "2",
    first_id: "a",
    first: `'${names["a"]}`,
    second: names["b"],
    match: "3.25",
    asked_for: "yes",
    reason_codes: "untouched|-place",
  });
  expect(second).toMatchObject({ slot: "3", second: names["c"], match: "'-0.50", asked_for: "" });
});
