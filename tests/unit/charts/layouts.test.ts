import { describe, expect, test } from "vitest";
import { placeMatrix } from "../../../src/charts/regionMatrix/layout.ts";
import { placeBars } from "../../../src/charts/themeStatus/layout.ts";
import type { Status, ThemeId } from "../../../src/domain/model.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { countThemeStatuses } from "../../../src/domain/totals.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
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
