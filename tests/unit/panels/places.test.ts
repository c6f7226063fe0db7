import fc from "fast-check";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import type { Candidate } from "../../../src/domain/candidates/model.ts";
import type { Point } from "../../../src/domain/model.ts";
import { drawCountry, placeCandidates, width } from "../../../src/panels/match/places.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { readJson } from "../../fixtures/repository.ts";

const morocco = drawCountry(readJson<Topology>("geodata/published/boundaries/morocco.topo.json"), () => undefined);
const [someone] = realAtlas.territories.values();
if (!someone) throw new Error("the atlas is empty");
const candidatesAt = (points: readonly Point[]): readonly Candidate[] =>
  points.map((point) => ({ territory: { ...someone, point }, points: 0, reasons: [], unknown: [] }));
const distance = ([x, y]: readonly [number, number], [x2, y2]: readonly [number, number]) => Math.hypot(x - x2, y - y2);

test("a candidate with nobody near it stands where it lies; one of another country is told outside of the drawing", () => {
  const tanger = realAtlas.territories.get("ma-municipality-tanger")?.point ?? [0, 0];
  const { marks, outside } = placeCandidates(candidatesAt([tanger, [2.35, 48.85]]), morocco);
  expect(marks.map(({ place, point }) => distance(place, point) < 2)).toEqual([true]);
  expect(outside.map(({ number }) => number)).toEqual([2]);
});

test("every candidate has its number in the drawing, near where it lies, and no two numbers touch", () => {
  const point = fc.tuple(fc.double({ min: -16, max: -2, noNaN: true }), fc.double({ min: 22, max: 35, noNaN: true }));
  const crowd = fc
    .array(point, { minLength: 1, maxLength: 10 })
    .chain((spots) => fc.array(fc.constantFrom(...spots), { minLength: 1, maxLength: 25 }));
  fc.assert(
    fc.property(crowd, (points) => {
      const { marks, outside } = placeCandidates(candidatesAt(points), morocco);
      expect(marks.length + outside.length).toBe(points.length);
      for (const [index, { place, point: from }] of marks.entries()) {
        const [x, y] = place;
        expect([x > 0, x < width, y > 0, y < morocco.height]).toEqual([true, true, true, true]);
        expect(distance(place, from)).toBeLessThan(27 * 4);
        for (const other of marks.slice(index + 1)) expect(distance(place, other.place)).toBeGreaterThan(26);
      }
    }),
    { numRuns: 60 },
  );
});
