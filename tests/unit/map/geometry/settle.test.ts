import fc from "fast-check";
import { expect, test } from "vitest";
import { settle } from "../../../../src/map/geometry/settle.ts";

test("things that have room stay where they want to be", () => {
  expect(
    settle(
      [
        { wanted: 10, room: 4 },
        { wanted: 30, room: 8 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 30]);
});

test("things that would overlap part by as little as they must", () => {
  expect(
    settle(
      [
        { wanted: 20, room: 10 },
        { wanted: 20, room: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([15, 25]);
  expect(
    settle(
      [
        { wanted: 0, room: 10 },
        { wanted: 1, room: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 15]);
});

test("things keep their order, do not overlap, and stay within while there is room", () => {
  const things = fc.array(fc.record({ wanted: fc.integer({ min: -50, max: 250 }), room: fc.integer({ min: 1, max: 20 }) }), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(things, (list) => {
      const standing = list.toSorted((a, b) => a.wanted - b.wanted);
      const places = settle(standing, 0, 200);
      standing.forEach(({ room }, index) => {
        const before = places[index - 1] ?? -Infinity;
        const place = places[index] ?? Number.NaN;
        expect(place - before).toBeGreaterThanOrEqual((room + (standing[index - 1]?.room ?? 0)) / 2 - 1e-9);
        expect(place - room / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(place + room / 2).toBeLessThanOrEqual(200 + 1e-9);
      });
    }),
  );
});
