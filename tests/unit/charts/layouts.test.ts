import { describe, expect, test } from "vitest";
import { placeBars } from "../../../src/charts/facetPair/barsLayout.ts";
import { placeMatrix } from "../../../src/charts/facetPair/matrixLayout.ts";
import { pairSeries } from "../../../src/charts/facetPair/series.ts";
import { status } from "../../../src/domain/facets/status.ts";
import { theme } from "../../../src/domain/facets/theme.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { countPairs } from "../../../src/domain/totals.ts";
import { pairsOf } from "../../fixtures/pairs.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const width = 420;

describe("the matrix", () => {
  const rows = ["a", "b", "c"];
  const columns = ["x", "y"];
  const matrix = (isRightToLeft: boolean) =>
    placeMatrix(
      pairsOf(rows, columns, (row, column) => rows.indexOf(row) * 10 + columns.indexOf(column)),
      { width, isRightToLeft },
    );

  test("has a cell for every pair, with its count, none over another", () => {
    const { cells, side } = matrix(false);
    expect(cells.map(({ row, column, count }) => `${row}${column}${count}`)).toEqual([
      "ax0",
      "ay1",
      "bx10",
      "by11",
      "cx20",
      "cy21",
    ]);
    expect(new Set(cells.map(({ x, y }) => `${Math.round(x / side)} ${Math.round(y / side)}`)).size).toBe(6);
  });

  test("is wider than its frame rather than cut", () => {
    const many = Array.from({ length: 40 }, (_, index) => String(index));
    for (const isRightToLeft of [false, true]) {
      const placed = placeMatrix(
        pairsOf(rows, many, () => 1),
        { width, isRightToLeft },
      );
      const places = placed.cells.flatMap(({ x }) => [x, x + placed.side]);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(placed.width);
    }
  });

  test("is mirrored on an Arabic page, and keeps its rows", () => {
    const [left, right] = [matrix(false), matrix(true)];
    right.cells.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(width - (left.cells[index]?.x ?? 0) - left.side, 9);
      expect(y).toBe(left.cells[index]?.y);
    });
    right.rowLabels.forEach(({ x }, index) => expect(x).toBe(width - (left.rowLabels[index]?.x ?? 0)));
  });
});

describe("the bars", () => {
  const snapshot = takeSnapshot(realAtlas, undefined);
  const series = pairSeries({ atlas: realAtlas, snapshot, entries: snapshot.entries, words: wordsOf.fr }, theme, status);
  const counts = countPairs(snapshot.entries, theme.valuesOf, status.valuesOf);
  const bars = (isRightToLeft: boolean) => placeBars(series, { width, isRightToLeft });

  test("are sorted from the longest, and each status is as wide as it counts", () => {
    const { rows } = bars(false);
    expect(rows.map(({ total }) => total)).toEqual(rows.map(({ total }) => total).sort((a, b) => b - a));
    const unit = (width - 40) / (rows[0]?.total ?? 1);
    expect(rows.map(({ value }) => value).toSorted()).toEqual([...counts.keys()].sort());
    for (const { value, total, segments } of rows) {
      expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      for (const { column, count, width: long } of segments) {
        expect(long).toBeCloseTo(count * unit, 9);
        expect(counts.get(value)?.get(column)).toBe(count);
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
    expect(
      placeBars(
        pairsOf(["water"], ["active"], () => 0),
        { width, isRightToLeft: false },
      ).rows,
    ).toEqual([]);
  });
});
