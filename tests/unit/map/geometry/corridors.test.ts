import { describe, expect, test } from "vitest";
import { placeCorridors } from "../../../../src/map/geometry/corridors.ts";
import { toMercator } from "../../../../src/map/geometry/mercator.ts";
import type { Ring, Spot } from "../../../../src/map/geometry/plane.ts";
import { isInside } from "../../../fixtures/inside.ts";
import { coasts } from "../../../../src/map/coasts.ts";
import { realAtlas } from "../../../fixtures/realAtlas.ts";
import { regionsOn } from "../../../../src/domain/succession.ts";
import { zoneOf } from "../../../../src/map/geometry/zones.ts";

/** Pixels of a sheet as wide as a window shows it. */
const scale = 6000;
const onSheet = (longitude: number, latitude: number): Spot => {
  const [x, y] = toMercator(longitude, latitude);
  return [x * scale, y * scale];
};

/** Spain and Portugal, in degrees, a little inland of their coasts. */
const iberia: Ring = (
  [
    [-8.4, 43.1],
    [-2, 42.9],
    [2.4, 41.7],
    [-0.6, 39.6],
    [-0.9, 38],
    [-2.3, 37.1],
    [-5.3, 36.6],
    [-8.4, 37.4],
    [-8.8, 39],
    [-8.4, 41.5],
    [-8.4, 43.1],
  ] as const
).map(([longitude, latitude]) => onSheet(longitude, latitude));

const mainland = (shore: "fr" | "ma") =>
  regionsOn(realAtlas, realAtlas.edition.date, shore).filter((region) => zoneOf(region) === shore);
const ways = [coasts.west, coasts.east].map((way) => way.map(([x, y]): Spot => [x * scale, y * scale]));

describe("corridors", () => {
  const needs = mainland("fr").flatMap((fr) =>
    mainland("ma").map((ma) => ({
      id: `${fr.id}>${ma.id}`,
      from: onSheet(...fr.point),
      to: onSheet(...ma.point),
      width: 3,
    })),
  );

  test("between any two regions never pass over Spain or Portugal", () => {
    expect(needs.length).toBeGreaterThan(100);
    for (const need of needs) {
      const [corridor] = placeCorridors([need], ways, 0);
      expect(corridor?.spots.filter((spot) => isInside(spot, [[iberia]]))).toEqual([]);
      expect(corridor?.spots[0]).toEqual(need.from);
      expect(corridor?.spots.at(-1)).toEqual(need.to);
    }
  });

  test("that follow a coast together keep beside each other", () => {
    const placed = placeCorridors(
      needs.filter(({ id }) => id.endsWith(">ma-region-02")),
      ways,
      0,
    );
    const middles = placed.map(({ spots }) => spots[Math.round(spots.length * 0.7)] ?? [0, 0]);
    middles.forEach(([x, y], index) => {
      for (const [otherX, otherY] of middles.slice(index + 1)) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(2);
    });
  });
});
