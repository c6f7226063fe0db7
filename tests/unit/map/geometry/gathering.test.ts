import { describe, expect, test } from "vitest";
import { gather, leastRoom } from "../../../../src/map/geometry/gathering.ts";

const items = [
  { id: "a", fr: "f1", ma: "m1", status: "active" },
  { id: "b", fr: "f1", ma: "m1", status: "active" },
  { id: "c", fr: "f1", ma: "m1", status: "ended" },
  { id: "d", fr: "f1", ma: "m2", status: "active" },
];

describe("partnerships between ports", () => {
  test("are each a strand where there is room", () => {
    expect(gather(items, leastRoom).map(({ id, count }) => [id, count])).toEqual(items.map(({ id }) => [id, 1]));
  });

  test("are ribbons of a pair and a status where there is not", () => {
    const ribbons = gather(items, leastRoom - 0.1);
    expect(ribbons.map(({ fr, ma, count, isOfOneStatus }) => [fr, ma, count, isOfOneStatus])).toEqual([
      ["f1", "m1", 2, true],
      ["f1", "m1", 1, true],
      ["f1", "m2", 1, true],
    ]);
    expect(ribbons.flatMap((ribbon) => ribbon.items)).toEqual(items);
  });

  test("are never more lines than a page can draw, however many they are", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      id: `p${index}`,
      fr: `f${index % 18}`,
      ma: `m${(index * 7) % 15}`,
      status: `status${index % 13}`,
    }));
    const lines = gather(many, 0.02);
    expect(lines.length).toBeLessThanOrEqual(1000);
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
    expect(lines.every(({ isOfOneStatus }) => !isOfOneStatus)).toBe(true);
  });
});
