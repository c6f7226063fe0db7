import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { multiPolygon } from "@turf/helpers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shores } from "../../../../src/domain/shores.ts";
import { arrangementOf, positionOf } from "../../../../src/map/geometry/arrangement.ts";
import type { Mercator } from "../../../../src/map/geometry/mercator.ts";
import { between, toPlane } from "../../../../src/map/geometry/placement.ts";
import { shapesOn } from "../../../../src/map/geometry/shapes.ts";
import { type Box, insetZones, type Zone, zoneOf } from "../../../../src/map/geometry/zones.ts";
import { arrangements, pixelOf } from "../../../fixtures/arrangements.ts";
import { readBoundaries, realAtlas } from "../../../fixtures/realAtlas.ts";

const zones = [...shores, ...insetZones];
const anyPosition: fc.Arbitrary<Mercator> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const minus = (a: Mercator, b: Mercator) => [a[0] - b[0], a[1] - b[1]] as const;
const isIn = ([x, y]: Mercator, [west, north, east, south]: Box) => west <= x && x <= east && north <= y && y <= south;

const { regions, others } = shapesOn(realAtlas, readBoundaries(), "2026-11-22");

/** Every corner of the ground of a zone, where an arrangement puts it. */
function cornersOf(zone: Zone, [, arrangement]: (typeof arrangements)[number]): readonly Mercator[] {
  return [...regions, ...others]
    .filter((surface) => surface.zone === zone)
    .flatMap(({ polygons }) =>
      polygons.flatMap(([outer = []]) => outer.map((position) => toPlane(position, arrangement.placements[zone]))),
    );
}

describe.each(arrangements)("the %s arrangement", (...named) => {
  const [, arrangement] = named;

  test("keeps the proportions and the north of every zone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyPosition, anyPosition, (zone, a, b) => {
        const placement = arrangement.placements[zone];
        const [dx, dy] = minus(toPlane(a, placement), toPlane(b, placement));
        const [fromX, fromY] = minus(a, b);
        expect(placement.scale).toBeGreaterThan(0);
        expect(dx).toBeCloseTo(fromX * placement.scale, 9);
        expect(dy).toBeCloseTo(fromY * placement.scale, 9);
      }),
    );
  });

  test("shows every territory of the atlas at its opening view", () => {
    const outside = [...realAtlas.territories.values()].filter((one) => !isIn(positionOf(one, arrangement), arrangement.extent));
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test("shows all the ground of both countries, in the room kept for labels at most", () => {
    const [west, north, east, south] = arrangement.extent;
    const shown: Box = [west, north, east + arrangement.labelRoom * pixelOf(arrangement, 1000, 800), south];
    for (const zone of shores) {
      const corners = cornersOf(zone, named);
      expect(corners.length).toBeGreaterThan(1000);
      expect([zone, corners.filter((corner) => !isIn(corner, shown)).length]).toEqual([zone, 0]);
    }
  });

  test("keeps what is overseas within its frame, and frames apart from each other", () => {
    const frames = Object.entries(arrangement.frames) as [Zone, Box][];
    expect(frames.map(([zone]) => zone).sort()).toEqual(zones.filter((zone) => !shores.some((shore) => shore === zone)).sort());
    for (const [zone, frame] of frames) {
      expect([zone, cornersOf(zone, named).filter((corner) => !isIn(corner, frame)).length]).toEqual([zone, 0]);
      for (const [other, [west, north, east, south]] of frames) {
        const isApart = east < frame[0] || frame[2] < west || south < frame[1] || frame[3] < north;
        expect([zone, other, isApart]).toEqual([zone, other, zone !== other]);
      }
    }
  });

  test("never lays a frame, nor one country, over the other country", () => {
    const [french, moroccan] = [cornersOf("fr", named), cornersOf("ma", named)];
    for (const frame of Object.values(arrangement.frames)) {
      expect([...french, ...moroccan].filter((corner) => isIn(corner, frame))).toEqual([]);
    }
    const ground = regions
      .filter(({ zone }) => zone === "ma")
      .map(({ polygons }) =>
        multiPolygon(
          polygons.map((rings) => rings.map((ring) => ring.map((position) => [...toPlane(position, arrangement.placements.ma)]))),
        ),
      );
    const covered = french.filter((corner) => ground.some((shape) => booleanPointInPolygon([...corner], shape)));
    expect(covered).toEqual([]);
  });

  test("has its lanes within what the opening view shows", () => {
    const { lanes, extent } = arrangement;
    const [at, along] = lanes.axis === "x" ? ([1, 0] as const) : ([0, 1] as const);
    expect(extent[at] < lanes.at && lanes.at < extent[at === 0 ? 2 : 3]).toBe(true);
    expect(extent[along] <= lanes.from && lanes.from < lanes.to && lanes.to <= extent[along === 0 ? 2 : 3]).toBe(true);
  });
});

test("true geography moves neither country", () => {
  const { placements } = arrangementOf("geo", "tall");
  expect([placements.fr, placements.ma]).toEqual([
    { scale: 1, translate: [0, 0] },
    { scale: 1, translate: [0, 0] },
  ]);
});

test("face to face, France stands before Morocco in a wide window and above it in a tall one", () => {
  const middle = (zone: Zone, orientation: "wide" | "tall") => {
    const arrangement = arrangementOf("face", orientation);
    const corners = cornersOf(zone, ["", arrangement]);
    return [0, 1].map((axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length);
  };
  expect(middle("fr", "wide")[0]).toBeLessThan(middle("ma", "wide")[0] ?? 0);
  expect(middle("fr", "tall")[1]).toBeLessThan(middle("ma", "tall")[1] ?? 0);
});

test("a change of layout begins and ends where the two layouts are", () => {
  const from = arrangementOf("geo", "wide").placements.ma;
  const to = arrangementOf("face", "wide").placements.ma;
  expect([between(from, to, 0), between(from, to, 1)]).toEqual([from, to]);
  expect(between(from, to, 0.5).scale).toBeCloseTo((from.scale + to.scale) / 2, 12);
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
