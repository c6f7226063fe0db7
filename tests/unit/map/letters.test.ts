import { pairs } from "d3-array";
import { expect, test } from "vitest";
import { shores } from "../../../src/domain/shores.ts";
import { nameRect } from "../../../src/map/geometry/nameRects.ts";
import { laidIn, type WindowName } from "../../fixtures/sheets.ts";

const faceIn = (name: WindowName, letters: number) => {
  const { sheet } = laidIn(name, "face", letters);
  if (sheet.layout !== "face") throw new Error("another layout was asked for");
  return { ...sheet.face, size: sheet.size };
};

test.each(["wide", "square", "narrow", "grown"] as const)(
  "in letters twice as large no name of a %s window is cut or touches another",
  (name) => {
    const { ports, size } = faceIn(name, 2);
    for (const shore of shores) {
      const rects = ports.filter((port) => port.shore === shore).map((port) => nameRect(port, port.y, undefined));
      for (const { left, right, top, bottom } of rects) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1);
        expect([right <= size.width + 1, bottom <= size.height + 1]).toEqual([true, true]);
      }
      for (const [above, below] of pairs(rects)) expect(below.top).toBeGreaterThanOrEqual(above.bottom);
    }
  },
);

test.each([
  ["wide", 1.5],
  ["square", 1.1],
  ["grown", 1.25],
] as const)("names of a %s window grow with the letters that the reader asks for", (name, least) => {
  const [usual = 1, large = 0] = [1, 2].map((letters) => faceIn(name, letters).form.fonts.name.size);
  expect(large / usual).toBeGreaterThanOrEqual(least);
});

test("letters of usual size change nothing, and the true map follows as far as its width allows", () => {
  expect(faceIn("wide", 1).form.fonts.scale).toBe(1);
  const [wide, narrow] = (["wide", "narrow"] as const).map((name) => {
    const { sheet } = laidIn(name, "geo", 2);
    return sheet.layout === "geo" ? sheet.geo.fonts.name.size : 0;
  });
  expect([wide, narrow]).toEqual([22, 11]);
});
