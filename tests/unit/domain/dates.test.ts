import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addYears,
  daysBetween,
  firstDay,
  isDay,
  isPartialDate,
  isValidOn,
  lastDay,
  middleDay,
  wholeYearsBetween,
} from "../../../src/domain/dates.ts";
import { anyDate, anyDay } from "../../fixtures/arbitraries.ts";

describe("a date known in part", () => {
  test.each([
    ["2016", "2016-01-01", "2016-12-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2015-02", "2015-02-01", "2015-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2016-04", "2016-04-01", "2016-04-30"],
    ["2016-12", "2016-12-01", "2016-12-31"],
    ["2016-02-17", "2016-02-17", "2016-02-17"],
  ])("%s runs from %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test.each([
    ["2016", "2016-07-01"],
    ["2015", "2015-07-02"],
    ["2016-02", "2016-02-15"],
    ["2016-02-17", "2016-02-17"],
  ])("%s has its middle on %s", (date, middle) => {
    expect(middleDay(date)).toBe(middle);
  });

  test("has its middle as far from its first day as from its last, within a day", () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        const middle = middleDay(date);
        const [before, after] = [daysBetween(firstDay(date), middle), daysBetween(middle, lastDay(date))];
        expect(after - before === 0 || after - before === 1).toBe(true);
      }),
    );
  });

  test("never ends before it begins, and both ends are real days within it", () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        expect(firstDay(date) <= lastDay(date)).toBe(true);
        expect(isDay(firstDay(date)) && isDay(lastDay(date))).toBe(true);
        expect([firstDay(date).startsWith(date), lastDay(date).startsWith(date)]).toEqual([true, true]);
      }),
    );
  });

  test("ends on the eve of the day that begins the next period", () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        expect(addDays(lastDay(date), 1).startsWith(date)).toBe(false);
      }),
    );
  });
});

describe("what is a date", () => {
  test.each(["2016", "2016-02", "2016-02-29", "1986-12-31"])("%s is one", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(["", "16", "2016-13", "2016-00", "2015-02-29", "2016-02-30", "2016-2-1", "2016-02-17T00:00", "02/2016", " 2016"])(
    "%j is none",
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  test("a month or a year is no day", () => {
    expect(["2016-02-17", "2016-02", "2016"].map(isDay)).toEqual([true, false, false]);
  });
});

describe("years later", () => {
  test.each([
    ["2016-12-15", 10, "2026-12-15"],
    ["2016-02-29", 1, "2017-02-28"],
    ["2016-02-29", 4, "2020-02-29"],
    ["1896-02-29", 4, "1900-02-28"],
    ["2016-02-29", -1, "2015-02-28"],
  ])("%s and %i years make %s", (day, count, expected) => {
    expect(addYears(day, count)).toBe(expected);
  });

  test("come as many whole years after, save from a 29 February to a shorter year", () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 80 }), (day, count) => {
        fc.pre(!day.endsWith("02-29"));
        expect(wholeYearsBetween(day, addYears(day, count))).toBe(count);
      }),
    );
  });
});

describe("whole years between two days", () => {
  test.each([
    ["2009-02-19", "2026-02-18", 16],
    ["2009-02-19", "2026-02-19", 17],
    ["2026-02-19", "2009-02-19", 0],
  ])("from %s to %s are %i", (from, to, expected) => {
    expect(wholeYearsBetween(from, to)).toBe(expected);
  });
});

describe("days between two days", () => {
  test("are what has to be added to the first to reach the second", () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test("change sign with the direction", () => {
    expect([daysBetween("2016-02-28", "2016-03-01"), daysBetween("2016-03-01", "2016-02-28")]).toEqual([2, -2]);
  });
});

describe("what has bounds in time", () => {
  test("exists from its first day until the eve of the day on which it no longer does", () => {
    const bounds = { validFrom: "2015-03-05", validTo: "2016-01-01" };
    expect(["2015-03-04", "2015-03-05", "2015-12-31", "2016-01-01"].map((day) => isValidOn(bounds, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("exists always on a side that has no bound", () => {
    expect([isValidOn({}, "1700-01-01"), isValidOn({ validFrom: "2016-01-01" }, "2999-01-01")]).toEqual([true, true]);
  });
});
