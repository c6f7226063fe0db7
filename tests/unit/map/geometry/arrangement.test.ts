import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shores } from "../../../../src/domain/shores.ts";
import { positionOf } from "../../../../src/map/geometry/arrangement.ts";
import type { Mercator } from "../../../../src/map/geometry/mercator.ts";
import { after, between, inverse, toPlane } from "../../../../src/map/geometry/placement.ts";
import { shapesOn } from "../../../../src/map/geometry/shapes.ts";
import { type Box, insetZones, type Zone, zoneOf } from "../../../../src/map/geometry/zones.ts";
import type { Laid } from "../../../../src/map/useSheet.ts";
import { readBoundaries, realAtlas } from "../../../fixtures/realAtlas.ts";
import { laidIn, laidSheets } from "../../../fixtures/sheets.ts";

const zones = [...shores, ...insetZones];
const anyPosition: fc.Arbitrary<Mercator> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const minus = (a: Mercator, b: Mercator) => [a[0] - b[0], a[1] - b[1]] as const;
const isIn = ([x, y]: Mercator, [west, north, east, south]: Box) => west <= x && x <= east && north <= y && y <= south;

const { regions, others } = shapesOn(realAtlas, readBoundaries(), realAtlas.edition.date);

/** Every corner of the ground of a zone, where an arrangement puts it on the plane. */
function cornersOf(zone: Zone, { arrangement: { placements } }: Laid["sheet"]): readonly Mercator[] {
  return [...regions, ...others]
    .filter((surface) => surface.zone === zone)
    .flatMap(({ polygons }) => polygons.flatMap(([outer = []]) => outer.map((position) => toPlane(position, placements[zone]))));
}

describe.each(laidSheets)("the arrangement of %s", (name, { sheet }) => {
  const { arrangement, origin, size } = sheet;
  const hasMaps = sheet.layout === "geo" || sheet.face.form.kind !== "alone";

  test("keeps the proportions and the north of every zone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyPosition, anyPosition, (zone, a, b) => {
        const placement = arrangement.placements[zone];
        const [dx, dy] = minus(toPlane(a, placement), toPlane(b, placement));
        const [fromX, fromY] = minus(a, b);
        expect(placement.scale).toBeGreaterThanOrEqual(0);
        expect(dx).toBeCloseTo(fromX * placement.scale, 9);
        expect(dy).toBeCloseTo(fromY * placement.scale, 9);
      }),
    );
  });

  test("shows all the ground of both countries at the opening view, in what panels leave free", () => {
    const free: Box = [origin[0] - 0.5, origin[1] - 0.5, origin[0] + size.width + 0.5, origin[1] + size.height + 0.5];
    for (const zone of shores) {
      const corners = cornersOf(zone, sheet).map((corner) => toPlane(corner, arrangement.home));
      expect(corners.length).toBeGreaterThan(1000);
      expect([name, zone, corners.filter((corner) => hasMaps && !isIn(corner, free)).length]).toEqual([name, zone, 0]);
    }
  });

  test("keeps what is overseas within its frame, and frames apart from each other", () => {
    const frames = Object.entries(arrangement.frames) as [Zone, Box][];
    expect(frames.map(([zone]) => zone).sort()).toEqual(hasMaps ? [...insetZones].sort() : []);
    for (const [zone, frame] of frames) {
      expect([zone, cornersOf(zone, sheet).filter((corner) => !isIn(corner, frame)).length]).toEqual([zone, 0]);
      for (const [other, [west, north, east, south]] of frames) {
        const isApart = east < frame[0] || frame[2] < west || south < frame[1] || frame[3] < north;
        expect([zone, other, isApart]).toEqual([zone, other, zone !== other]);
      }
    }
  });

  test("never lays a frame over a country", () => {
    const corners = shores.flatMap((shore) => cornersOf(shore, sheet));
    for (const frame of Object.values(arrangement.frames)) expect(corners.filter((corner) => isIn(corner, frame))).toEqual([]);
  });
});

test("true geography moves neither country", () => {
  const { placements } = laidIn("wide", "geo").sheet.arrangement;
  for (const { scale, translate } of [placements.fr, placements.ma])
    expect([scale, ...translate]).toEqual([expect.closeTo(1, 9), expect.closeTo(0, 9), expect.closeTo(0, 9)]);
});

test("face to face, France stands before Morocco", () => {
  const { sheet } = laidIn("wide", "face");
  const easternmost = Math.max(...cornersOf("fr", sheet).map(([x]) => x));
  expect(Math.min(...cornersOf("ma", sheet).map(([x]) => x))).toBeGreaterThan(easternmost);
});

test("a change of layout begins and ends where the two layouts are", () => {
  const from = laidIn("wide", "geo").sheet.arrangement.placements.ma;
  const to = laidIn("wide", "face").sheet.arrangement.placements.ma;
  expect([between(from, to, 0), between(from, to, 1)]).toEqual([from, to]);
  expect(between(from, to, 0.5).scale).toBeCloseTo((from.scale + to.scale) / 2, 12);
});

test("a placement is undone by its inverse", () => {
  const scales = fc.record({ scale: fc.double({ min: 0.01, max: 9000, noNaN: true }), translate: anyPosition });
  fc.assert(
    fc.property(scales, anyPosition, (placement, position) => {
      const [x, y] = toPlane(position, after(placement, inverse(placement)));
      expect([x, y]).toEqual([expect.closeTo(position[0], 6), expect.closeTo(position[1], 6)]);
    }),
  );
});

test("a territory stands where its zone is put", () => {
  const { arrangement } = laidIn("wide", "face").sheet;
  const reunion = realAtlas.territories.get("fr-region-04");
  const [west, north, east, south] = arrangement.frames.reunion ?? [0, 0, 0, 0];
  const [x, y] = reunion ? positionOf(reunion, arrangement) : [0, 0];
  expect([west < x && x < east, north < y && y < south]).toEqual([true, true]);
});

test.each([
  ["fr-region-11", "fr"],
  ["fr-region-04", "reunion"],
  ["fr-department-976", "mayotte"],
  ["fr-region-02", "martinique"],
  ["ma-region-12", "ma"],
])("%s lies in the zone %s", (id, zone) => {
  const territory = realAtlas.territories.get(id);
  expect(territory && zoneOf(territory)).toBe(zone);
});

test("a town lies in the zone of its department", () => {
  const towns = [...realAtlas.territories.values()].filter(({ parentId }) => parentId?.startsWith("fr-department-97"));
  expect(towns.length).toBeGreaterThan(0);
  expect(towns.map(zoneOf)).not.toContain("fr");
});
