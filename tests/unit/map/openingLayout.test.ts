import { describe, expect, test } from "vitest";
import { isOpen, openingLayout, orientationOf } from "../../../src/map/openingLayout.ts";

describe("the layout that opens first", () => {
  test.each([
    [1440, 900, "face"],
    [1200, 1200, "face"],
    [1199, 800, "geo"],
    [1024, 768, "geo"],
    [390, 844, "geo"],
    [1300, 1800, "geo"],
  ] as const)("in a window of %i by %i is %s", (width, height, layout) => {
    expect(openingLayout(width, height)).toBe(layout);
  });
});

test.each([
  [1440, 900, "wide"],
  [1024, 768, "square"],
  [390, 844, "tall"],
] as const)("a window of %i by %i is %s", (width, height, orientation) => {
  expect(orientationOf(width, height)).toBe(orientation);
});

test("links are drawn one by one only while the eye can tell them apart", () => {
  expect([isOpen("face", 100, 650), isOpen("face", 101, 650)]).toEqual([true, false]);
  expect([isOpen("geo", 100, 900), isOpen("geo", 101, 900)]).toEqual([true, false]);
  expect(isOpen("geo", 0, 0)).toBe(true);
});
