import { describe, expect, test } from "vitest";
import { placeGrowth } from "../../../src/charts/growth/layout.ts";
import { placeMatrix } from "../../../src/charts/regionMatrix/layout.ts";
import { placeBars } from "../../../src/charts/themeStatus/layout.ts";
import { placeTimeAxis } from "../../../src/charts/timeAxis/layout.ts";
import type { Status, ThemeId } from "../../../src/domain/model.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { countTimeline } from "../../../src/domain/timeline.ts";
import { countGrowth, countThemeStatuses } from "../../../src/domain/totals.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const { entries, today } = takeSnapshot(realAtlas, undefined);
const width = 420;

describe("the matrix", () => {
  const rows = ["a", "b", "c"];
  const columns = ["x", "y"];
  const matrix = (isRightToLeft: boolean) =>
    placeMatrix(rows, columns, (row, column) => rows.indexOf(row) * 10 + columns.indexOf(column), {
      width,
      rowLabel: 120,
      columnLabel: 90,
      isRightToLeft,
    });

  test("has a cell for every pair, with its count, none over another", () => {
    const { cells, cell } = matrix(false);
    expect(cells.map(({ row, column, count }) => `${row}${column}${count}`)).toEqual([
      "ax0",
      "ay1",
      "bx10",
      "by11",
      "cx20",
      "cy21",
    ]);
    expect(new Set(cells.map(({ x, y }) => `${Math.round(x / cell)} ${Math.round(y / cell)}`)).size).toBe(6);
  });

  test("is wider than its frame rather than cut", () => {
    const many = Array.from({ length: 40 }, (_, index) => String(index));
    for (const isRightToLeft of [false, true]) {
      const placed = placeMatrix(rows, many, () => 1, { width, rowLabel: 120, columnLabel: 90, isRightToLeft });
      const places = placed.cells.flatMap(({ x }) => [x, x + placed.cell]);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(placed.width);
    }
  });

  test("is mirrored on an Arabic page, and keeps its rows", () => {
    const [left, right] = [matrix(false), matrix(true)];
    right.cells.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(width - (left.cells[index]?.x ?? 0) - left.cell, 9);
      expect(y).toBe(left.cells[index]?.y);
    });
    right.rowLabels.forEach(({ x }, index) => expect(x).toBe(width - (left.rowLabels[index]?.x ?? 0)));
  });
});

describe("the bars", () => {
  const counts = countThemeStatuses(entries);
  const bars = (isRightToLeft: boolean) => placeBars(counts, width, isRightToLeft);

  test("are sorted from the longest, and each status is as wide as it counts", () => {
    const { rows } = bars(false);
    expect(rows.map(({ total }) => total)).toEqual(rows.map(({ total }) => total).sort((a, b) => b - a));
    const unit = (width - 40) / (rows[0]?.total ?? 1);
    for (const { theme, total, segments } of rows) {
      expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      for (const { status, count, width: long } of segments) {
        expect(long).toBeCloseTo(count * unit, 9);
        expect(counts.get(theme)?.get(status)).toBe(count);
      }
    }
  });

  test("touch each other end to end and stay within the width", () => {
    for (const isRightToLeft of [false, true]) {
      for (const { segments } of bars(isRightToLeft).rows) {
        const sorted = [...segments].sort((a, b) => a.x - b.x);
        sorted.slice(1).forEach((segment, index) => {
          const before = sorted[index] ?? segment;
          expect(segment.x).toBeCloseTo(before.x + before.width, 9);
        });
        expect((sorted[0]?.x ?? -1) >= 0 && (sorted.at(-1)?.x ?? 0) + (sorted.at(-1)?.width ?? 0) <= width + 1e-9).toBe(true);
      }
    }
  });

  test("begin at the right on an Arabic page, and their totals stand beyond their ends", () => {
    const [left, right] = [bars(false).rows[0], bars(true).rows[0]];
    expect([left?.segments[0]?.x, (right?.segments[0]?.x ?? 0) + (right?.segments[0]?.width ?? 0)]).toEqual([0, width]);
    expect(left?.totalX).toBeGreaterThan(Math.max(...(left?.segments ?? []).map((one) => one.x + one.width)));
    expect(right?.totalX).toBeLessThan(Math.min(...(right?.segments ?? []).map(({ x }) => x)));
  });

  test("may be none", () => {
    expect(placeBars(new Map<ThemeId, ReadonlyMap<Status, number>>(), width, false).rows).toEqual([]);
  });
});

describe("time in charts", () => {
  const growth = countGrowth(realAtlas, entries, today);
  const years = countTimeline(realAtlas, entries);
  const axis = (at: string, isRightToLeft: boolean) => placeTimeAxis(years, realAtlas.events, at, today, width, isRightToLeft);

  test("runs from left to right, and from right to left on an Arabic page", () => {
    for (const place of [
      (isRightToLeft: boolean) => placeGrowth(growth, width, 200, isRightToLeft, String).yearTicks,
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
    const longest = Math.max(...placeGrowth(many, width, 200, false, number).countTicks.map(({ count }) => number(count).length));
    const [left, right] = [placeGrowth(many, width, 200, false, number), placeGrowth(many, width, 200, true, number)];
    expect(left.countX).toBeGreaterThanOrEqual(longest * 6.3);
    expect(width - right.countX).toBeCloseTo(left.countX, 9);
    expect(left.countX).toBeLessThan(left.axisX);
    expect(Math.min(...left.countTicks.map(({ y }) => y))).toBeGreaterThanOrEqual(10.5 / 2);
    const short = placeGrowth(growth, width, 200, false, String);
    expect(short.axisX).toBeLessThan(left.axisX);
  });

  test("draws an area for every status and every age", () => {
    expect(axis(today, false).areas.every(({ path }) => path.startsWith("M"))).toBe(true);
    expect(placeGrowth(growth, width, 200, false, String).areas.map(({ age }) => age)).toEqual([
      "recent",
      "ageing",
      "old",
      "undated",
    ]);
  });
});
