import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spaceOut } from "../../../../src/map/geometry/spaceOut.ts";

/** Rounding of numbers of this size. */
const rounding = 1e-9;

const anyItems = fc.array(
  fc.record({
    wish: fc.double({ min: -1, max: 2, noNaN: true }),
    room: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
  }),
  { minLength: 1, maxLength: 30 },
);

/** The share of its room that each can have between 0 and 1. */
const shareOf = (items: readonly { room: number }[]) => Math.min(1, 1 / items.reduce((sum, { room }) => sum + room, 0));

const distance = (items: readonly { wish: number }[], places: readonly number[]) =>
  items.reduce((sum, { wish }, index) => sum + (wish - (places[index] ?? Number.NaN)) ** 2, 0);

describe("lines spaced out between two ends", () => {
  test("keep their order and their room", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const places = spaceOut(items, 0, 1);
        for (let index = 1; index < items.length; index += 1) {
          const asked = (((items[index - 1]?.room ?? 0) + (items[index]?.room ?? 0)) / 2) * shareOf(items);
          expect((places[index] ?? 0) - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(asked - rounding);
        }
      }),
    );
  });

  test("stay within the ends, room included", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const places = spaceOut(items, 0, 1);
        const half = (index: number) => ((items.at(index)?.room ?? 0) / 2) * shareOf(items);
        expect(places).toHaveLength(items.length);
        expect((places[0] ?? -1) - half(0)).toBeGreaterThanOrEqual(-rounding);
        expect((places.at(-1) ?? 2) + half(-1)).toBeLessThanOrEqual(1 + rounding);
      }),
    );
  });

  test("stand exactly where they wish when there is room", () => {
    const anyRoomy = fc
      .array(
        fc.record({ air: fc.double({ min: 0, max: 1, noNaN: true }), room: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((gaps) => {
        const total = gaps.reduce((sum, { air, room }) => sum + air + room, 0);
        let edge = 0;
        return gaps.map(({ air, room }) => {
          const wish = edge + air + room / 2;
          edge = wish + room / 2;
          return { wish: wish / total, room: room / total };
        });
      });
    fc.assert(
      fc.property(anyRoomy, (items) => {
        spaceOut(items, 0, 1).forEach((place, index) => expect(place).toBeCloseTo(items[index]?.wish ?? Number.NaN, 9));
      }),
    );
  });

  test("lie, all together, no farther from their wishes than in any other place that keeps order, room and ends", () => {
    const anyRival = anyItems.chain((items) =>
      fc.tuple(
        fc.constant(items),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: items.length, maxLength: items.length }),
      ),
    );
    fc.assert(
      fc.property(anyRival, ([items, shifts]) => {
        const share = shareOf(items);
        const free = 1 - items.reduce((sum, { room }) => sum + room, 0) * share;
        const sorted = [...shifts].sort((a, b) => a - b);
        let taken = 0;
        const rival = items.map(({ room }, index) => {
          taken += room * share;
          return taken - (room * share) / 2 + (sorted[index] ?? 0) * free;
        });
        expect(distance(items, spaceOut(items, 0, 1))).toBeLessThanOrEqual(distance(items, rival) + rounding);
      }),
      { numRuns: 500 },
    );
  });

  test("share what there is, each in proportion, when they ask for too much", () => {
    expect(
      spaceOut(
        [
          { wish: 0.5, room: 1 },
          { wish: 0.5, room: 3 },
        ],
        0,
        1,
      ),
    ).toEqual([0.125, 0.625]);
  });

  test("may be none", () => {
    expect(spaceOut([], 0, 1)).toEqual([]);
  });
});
