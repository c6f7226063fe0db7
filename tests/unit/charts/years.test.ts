import { describe, expect, test } from "vitest";
import { placeGrowth } from "../../../src/charts/growth/layout.ts";
import { growthSeries } from "../../../src/charts/growth/series.ts";
import { placeTimeAxis } from "../../../src/charts/timeAxis/layout.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { countTimeline } from "../../../src/domain/timeline.ts";
import { countGrowth, type GrowthYear } from "../../../src/domain/totals.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const snapshot = takeSnapshot(realAtlas, undefined);
const { entries, today } = snapshot;
const width = 420;

describe("time in charts", () => {
  const growth = countGrowth(realAtlas, entries, today);
  const years = countTimeline(realAtlas, entries);
  const { bands } = growthSeries({ atlas: realAtlas, snapshot, entries, words: wordsOf.fr });
  const areas = (counted: readonly GrowthYear[], isRightToLeft: boolean, number: (count: number) => string = String) =>
    placeGrowth({ years: counted, today, bands }, { width, isRightToLeft, number });
  const axis = (at: string, isRightToLeft: boolean) =>
    placeTimeAxis(years, realAtlas.events, { at, end: today, width, isRightToLeft });

  test("runs from left to right, and from right to left on an Arabic page", () => {
    for (const place of [
      (isRightToLeft: boolean) => areas(growth, isRightToLeft).yearTicks,
      (isRightToLeft: boolean) => axis(today, isRightToLeft).yearTicks,
    ]) {
      const [left, right] = [place(false), place(true)];
      expect(left.length).toBeGreaterThan(2);
      expect(left.map(({ x }) => x)).toEqual(left.map(({ x }) => x).sort((a, b) => a - b));
      expect(right.map(({ x }) => x)).toEqual(right.map(({ x }) => x).sort((a, b) => b - a));
      expect(right.map(({ year }) => year)).toEqual(left.map(({ year }) => year));
    }
  });

  test("puts the handle at the date, and within the axis whatever the date", () => {
    const [first, middle, last] = ["1000-01-01", "2009-12-31", today].map((at) => axis(at, false).handleX);
    expect([first, last]).toEqual([9, width - 9]);
    expect(middle).toBeGreaterThan(first ?? 0);
    expect(middle).toBeLessThan(last ?? 0);
    expect(axis("2009-12-31", true).handleX).toBeCloseTo(width - (middle ?? 0), 9);
  });

  test("marks every event of the years shown where its date is", () => {
    const { events } = axis(today, false);
    expect(events.map(({ event }) => event.id)).toEqual(
      expect.arrayContaining(["assises-1996-marrakech", "assises-2001-fes", "assises-2009-agadir"]),
    );
    const byYear = [...events].sort((a, b) => Number(a.event.date.slice(0, 4)) - Number(b.event.date.slice(0, 4)) || a.x - b.x);
    expect(byYear.map(({ x }) => x)).toEqual(byYear.map(({ x }) => x).sort((a, b) => a - b));
  });

  test("leaves the numbers of an axis the room of the longest, above it too", () => {
    const many = [2000, 2010].map((year) => ({ year, counts: { recent: 1_234_567, ageing: 0, old: 0, undated: 0 } }));
    const number = (count: number) => count.toLocaleString("fr");
    const longest = Math.max(...areas(many, false, number).countTicks.map(({ count }) => number(count).length));
    const [left, right] = [areas(many, false, number), areas(many, true, number)];
    expect(left.countX).toBeGreaterThanOrEqual(longest * 6.3);
    expect(width - right.countX).toBeCloseTo(left.countX, 9);
    expect(left.countX).toBeLessThan(left.axisX);
    expect(Math.min(...left.countTicks.map(({ y }) => y))).toBeGreaterThanOrEqual(10.5 / 2);
    const short = areas(growth, false);
    expect(short.axisX).toBeLessThan(left.axisX);
  });

  test("draws an area for every status and every age", () => {
    expect(axis(today, false).areas.every(({ path }) => path.startsWith("M"))).toBe(true);
    expect(areas(growth, false).areas.map(({ age }) => age)).toEqual(["recent", "ageing", "old", "undated"]);
  });
});
