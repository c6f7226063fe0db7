import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../../src/domain/typedDate.ts";

test.each([
  ["17/02/2016", "2016-02-17"],
  ["17.2.2016", "2016-02-17"],
  ["2/2016", "2016-02"],
  ["2016", "2016"],
  ["2016-02", "2016-02"],
  [" 2016-02-17 ", "2016-02-17"],
  ["٢٠١٦/٠٢/١٧", "2016-02-17"],
  ["\u200f17/02/2016", "2016-02-17"],
  ["29/02/2024", "2024-02-29"],
  ["1er décembre 2026", "2026-12-01"],
  ["Février 2016", "2016-02"],
  ["17 فبراير 2016", "2016-02-17"],
  ["1st December 2026", "2026-12-01"],
])("%j is read as %s", (typed, date) => {
  expect(readDate(typed)).toBe(date);
});

test.each([
  "",
  "16",
  "30/02/2016",
  "29/02/2023",
  "13/2016",
  "2016-13-01",
  "brumaire 2016",
  "31 février 2016",
  "2016-02-17T00:00",
  "02-2016-17",
])("%j is no date", (typed) => {
  expect(readDate(typed)).toBeUndefined();
});

test("every day is read in both orders", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (moment) => {
      const day = moment.toISOString().slice(0, 10);
      expect(readDate(day)).toBe(day);
      expect(readDate(day.split("-").toReversed().join("/"))).toBe(day);
    }),
  );
});
