import fc from "fast-check";
import { MercatorCoordinate } from "maplibre-gl";
import { expect, test } from "vitest";
import { fromMercator, toMercator } from "../../../../src/map/geometry/mercator.ts";

const anyPoint = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));

test("a point taken to the plane and back is where it was", () => {
  fc.assert(
    fc.property(anyPoint, ([longitude, latitude]) => {
      const [x, y] = fromMercator(toMercator(longitude, latitude));
      expect(x).toBeCloseTo(longitude, 9);
      expect(y).toBeCloseTo(latitude, 9);
    }),
  );
});

test("points stand where MapLibre draws them", () => {
  fc.assert(
    fc.property(anyPoint, ([longitude, latitude]) => {
      const drawn = MercatorCoordinate.fromLngLat([longitude, latitude]);
      const [x, y] = toMercator(longitude, latitude);
      expect(x).toBeCloseTo(drawn.x, 12);
      expect(y).toBeCloseTo(drawn.y, 12);
    }),
  );
});

test("x grows eastward and y southward, from a middle where the equator meets Greenwich", () => {
  expect(toMercator(0, 0)).toEqual([0.5, 0.5]);
  expect(toMercator(-180, 0)[0]).toBe(0);
  expect(toMercator(0, 48)[1]).toBeLessThan(toMercator(0, 33)[1]);
});
