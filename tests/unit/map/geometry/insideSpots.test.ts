import fc from "fast-check";
import { expect, test } from "vitest";
import { coarsen, insideSpots } from "../../../../src/map/geometry/insideSpots.ts";
import { distanceTo, frameOf, type Polygon, type Ring, type Segment } from "../../../../src/map/geometry/plane.ts";
import { isInside } from "../../../fixtures/inside.ts";

/** A star around a middle: as jagged as coasts are, and never crossing itself. */
const anyRing = (x: number, y: number, least: number, most: number): fc.Arbitrary<Ring> =>
  fc.array(fc.double({ min: least, max: most, noNaN: true }), { minLength: 3, maxLength: 60 }).map((radii) => {
    const spots = radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    });
    return [...spots, ...spots.slice(0, 1)];
  });

/** A mainland with a lake, and an island. */
const anySurface: fc.Arbitrary<readonly Polygon[]> = fc
  .tuple(anyRing(0, 0, 40, 100), anyRing(0, 0, 5, 15), anyRing(160, 30, 10, 40))
  .map(([land, lake, island]) => [[land, lake], [island]]);

/** What the coarse limits of a surface are: spots are measured against those. */
function limitsOf(polygons: readonly Polygon[], least: number): readonly Segment[] {
  return polygons.flat().flatMap((ring) => {
    const rough = coarsen(ring, least);
    return rough.slice(1).map((spot, index): Segment => [rough[index] ?? spot, spot]);
  });
}

test("spots lie inside, on land, the deepest first, as far from the nearest limit as measuring against every limit says", () => {
  fc.assert(
    fc.property(anySurface, (polygons) => {
      const { left, top, right, bottom } = frameOf(polygons);
      const side = Math.max(right - left, bottom - top);
      const limits = limitsOf(polygons, side / 120);
      const rough = polygons.map((rings) => rings.map((ring) => coarsen(ring, side / 120)));
      const spots = insideSpots(polygons);
      expect(spots.length).toBeGreaterThan(0);
      for (const { spot, depth } of spots) {
        expect(isInside(spot, rough)).toBe(true);
        expect(depth).toBeCloseTo(Math.min(...limits.map((limit) => distanceTo(spot, limit))), 9);
      }
      const depths = spots.map(({ depth }) => depth);
      expect(depths).toEqual(depths.toSorted((a, b) => b - a));
      let inside = 0;
      const step = side / 18;
      for (let x = left + step / 2; x < right; x += step)
        for (let y = top + step / 2; y < bottom; y += step) if (isInside([x, y], rough)) inside += 1;
      expect(spots).toHaveLength(inside);
    }),
    { numRuns: 60 },
  );
});
