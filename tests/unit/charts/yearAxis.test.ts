import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stackYears, startOfYears } from "../../../src/charts/yearAxis/stackedYears.ts";
import { placeYearAxis, type YearAxisOptions } from "../../../src/charts/yearAxis/yearAxis.ts";
import { anyDay } from "../../fixtures/arbitraries.ts";

const axis = (options: Partial<YearAxisOptions>) =>
  placeYearAxis({
    from: "1986-01-01",
    to: "2026-11-22",
    width: 420,
    margin: { start: 30, end: 10 },
    isRightToLeft: false,
    ...options,
  });
const yearsOf = (options: Partial<YearAxisOptions>) => axis(options).ticks.map(({ year }) => year);

describe("an axis of years", () => {
  test("begins and ends at its margins, in the direction of reading", () => {
    const [left, right] = [axis({}), axis({ isRightToLeft: true })];
    expect([left.x("1986-01-01"), left.x("2026-11-22")]).toEqual([30, 410]);
    expect([right.x("1986-01-01"), right.x("2026-11-22")]).toEqual([390, 10]);
    expect(right.ticks.map(({ year }) => year)).toEqual(left.ticks.map(({ year }) => year));
    right.ticks.forEach(({ x }, index) => expect(x).toBeCloseTo(420 - (left.ticks[index]?.x ?? 0), 9));
  });

  test("puts days beyond its ends at its ends", () => {
    expect([axis({}).x("1000-01-01"), axis({}).x("3000-01-01")]).toEqual([30, 410]);
  });

  test("puts a year at its first day", () => {
    const { x, ticks } = axis({});
    expect(ticks.map((tick) => tick.x)).toEqual(ticks.map(({ year }) => x(`${year}-01-01`)));
  });

  test.each([
    [1000, "1986-01-01", [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]],
    [340, "1986-01-01", [1990, 2000, 2010, 2020]],
    [420, "2020-05-01", [2021, 2022, 2023, 2024, 2025, 2026]],
    [420, "2010-05-01", [2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]],
    [420, "2026-05-01", []],
  ])("%i pixels wide from %s it writes %j", (width, from, years) => {
    expect(yearsOf({ width, from })).toEqual(years);
  });

  test("writes no year over another, and never more than thirteen", () => {
    fc.assert(
      fc.property(anyDay(1900, 2026), anyDay(1900, 2026), fc.integer({ min: 300, max: 3000 }), (a, b, width) => {
        const { ticks } = axis({ from: a < b ? a : b, to: a < b ? b : a, width });
        expect(ticks.length).toBeLessThanOrEqual(13);
        ticks.slice(1).forEach(({ x }, index) => expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThan(40));
      }),
    );
  });
});

describe("counted years as areas", () => {
  const years = [
    { year: 2000, counts: { lower: 1, upper: 0 } },
    { year: 2001, counts: { lower: 2, upper: 3 } },
  ];
  const scales = { x: (day: string) => Number(day.slice(0, 4)) - 2000, y: (count: number) => 10 - count };

  test("stand at the ends of their years, the first kind lowest", () => {
    const days: string[] = [];
    const areas = stackYears(years, ["lower", "upper"], { ...scales, x: (day) => days.push(day) });
    expect(areas.map(({ kind }) => kind)).toEqual(["lower", "upper"]);
    expect([...new Set(days)].sort()).toEqual(["2000-12-31", "2001-12-31"]);
    expect(stackYears(years, ["lower", "upper"], scales).map(({ path }) => path)).toEqual([
      "M0,9L1,8L1,10L0,10Z",
      "M0,9L1,5L1,8L0,9Z",
    ]);
  });

  test("hold until the end of the next year when they are drawn in steps", () => {
    expect(stackYears(years, ["lower"], { ...scales, isStepped: true })[0]?.path).toBe("M0,9L1,9L1,8L1,10L1,10L0,10Z");
  });

  test("have an axis that begins with the first of them", () => {
    expect(startOfYears(years)).toBe("2000-01-01");
  });
});
