import { describe, expect, test } from "vitest";
import { regionsOn } from "../../../../src/domain/succession.ts";
import type { Mercator } from "../../../../src/map/geometry/mercator.ts";
import { type Lines, shapesOn, type Surface } from "../../../../src/map/geometry/shapes.ts";
import { readBoundaries, realAtlas } from "../../../fixtures/realAtlas.ts";

const boundaries = readBoundaries();
const days = ["2009-12-31", "2011-03-31", "2015-03-05", "2016-01-01"] as const;

/** Twice the surface of a ring, in the unit square; the sign says which way round it runs. */
function ringArea(ring: readonly Mercator[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
}

const areaOf = (surfaces: readonly Surface[]) =>
  surfaces.reduce((sum, { polygons }) => sum + polygons.flat().reduce((total, ring) => total + ringArea(ring), 0), 0);

const lengthOf = (limits: readonly Lines[]) =>
  limits
    .flatMap(({ lines }) => lines)
    .reduce(
      (sum, line) =>
        sum +
        line
          .slice(1)
          .reduce((total, [x, y], index) => total + Math.hypot(x - (line[index]?.[0] ?? x), y - (line[index]?.[1] ?? y)), 0),
      0,
    );

describe.each(days)("on %s", (day) => {
  const shapes = shapesOn(realAtlas, boundaries, day);

  test("the regions drawn are those in force, and Mayotte before it was one", () => {
    const inForce = [...regionsOn(realAtlas, day, "fr"), ...regionsOn(realAtlas, day, "ma")].map(({ id }) => id);
    const expected = day < "2011-03-31" ? [...inForce, "fr-department-976"] : inForce;
    expect(shapes.regions.map(({ id }) => id).sort()).toEqual([...expected].sort());
  });

  test("together they cover the same ground as on any other day", () => {
    const covered = areaOf(shapes.regions);
    expect(Math.abs(covered)).toBeGreaterThan(0.0005);
    expect(covered / areaOf(shapesOn(realAtlas, boundaries, "2026-11-22").regions)).toBeCloseTo(1, 9);
  });

  test("every limit is either of a region or of a department within one", () => {
    const all = lengthOf(shapes.regionLines) + lengthOf(shapes.departmentLines);
    const today = shapesOn(realAtlas, boundaries, "2026-11-22");
    expect(all / (lengthOf(today.regionLines) + lengthOf(today.departmentLines))).toBeCloseTo(1, 9);
  });
});

test("limits of regions disappear with each reform", () => {
  const lengths = days.map((day) => lengthOf(shapesOn(realAtlas, boundaries, day).regionLines));
  expect(lengths[3]).toBeLessThan(lengths[2] ?? 0);
  expect(lengths[2]).toBeLessThan(lengths[1] ?? 0);
});
