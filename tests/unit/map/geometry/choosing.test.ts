import fc from "fast-check";
import { expect, test } from "vitest";
import { choosePlaces } from "../../../../src/map/geometry/choosing.ts";

interface Seat {
  readonly seat: number;
  readonly cost: number;
}
const same = (one: Seat, other: Seat) => one.seat === other.seat;

test("each takes its best place that the others leave", () => {
  const taken = choosePlaces(
    [
      { id: "a", choices: [{ seat: 1, cost: 1 }] },
      {
        id: "b",
        choices: [
          { seat: 1, cost: 1 },
          { seat: 2, cost: 5 },
        ],
      },
    ],
    same,
  );
  expect([...taken].map(([id, { seat }]) => [id, seat])).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("nobody is left out who need not be, even where one has to make room for another who makes room for a third", () => {
  const seats = (...numbers: readonly number[]) => numbers.map((seat, cost): Seat => ({ seat, cost }));
  const taken = choosePlaces(
    [
      { id: "a", choices: seats(1, 2) },
      { id: "b", choices: seats(2, 3) },
      { id: "c", choices: seats(1, 2) },
      { id: "d", choices: seats(3, 4) },
    ],
    same,
  );
  expect(taken.size).toBe(4);
});

test("no two places taken exclude each other", () => {
  const choosers = fc.array(fc.array(fc.record({ seat: fc.nat(6), cost: fc.nat(50) }), { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(choosers, (lists) => {
      const taken = choosePlaces(
        lists.map((choices, index) => ({ id: String(index), choices: choices.toSorted((a, b) => a.cost - b.cost) })),
        same,
      );
      const seats = [...taken.values()].map(({ seat }) => seat);
      expect(new Set(seats).size).toBe(seats.length);
    }),
  );
});
