import { expect, test } from "vitest";
import type { AreaNeed } from "../../../../src/map/geometry/areaNames.ts";
import { numbersOn } from "../../../../src/map/geometry/areaNumbers.ts";
import type { Spot } from "../../../../src/map/geometry/plane.ts";

const block = { lines: ["1"], width: 8, height: 12 };
const area = (id: string, weight: number, ...spots: readonly Spot[]): AreaNeed => ({
  id,
  weight,
  number: block,
  set: () => block,
  spots: spots.map((spot) => ({ spot, depth: 10 })),
});

test("a number stands away from one that was there before, the greater first, and from lines; else nowhere", () => {
  const few = area("few", 1, [20, 20], [60, 20]);
  const many = area("many", 9, [24, 20], [90, 20]);
  const nowhere = area("nowhere", 0, [26, 20]);
  const crossed = area("crossed", 2, [120, 20], [150, 20]);
  const placed = numbersOn(
    [few, many, nowhere, crossed],
    [
      [
        [115, 0],
        [125, 40],
      ],
    ],
  );
  expect(placed.map(({ id, rect }) => [id, (rect.left + rect.right) / 2])).toEqual([
    ["many", 24],
    ["crossed", 150],
    ["few", 60],
  ]);
});
