// @vitest-environment happy-dom
import { Resvg } from "@resvg/resvg-js";
import { afterAll, describe, expect, test } from "vitest";
import { openFonts } from "../../../.build/pictures.ts";
import { nameEnds } from "../../../src/ui/namedEnds.ts";

const { fontFiles, close } = openFonts();
afterAll(close);

/** A picture of 400 pixels with a text at 200. */
const pictureOf = (attributes: string) => {
  const home = document.createElement("div");
  home.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" font-family="IBM Plex Sans Arabic"><g ${attributes}><text x="200" y="30">طنجة وليل</text></g></svg>`;
  const picture = home.querySelector("svg");
  if (!picture) throw new Error("no picture");
  return { home, picture };
};

/** Where a program that knows no direction draws the words, in pixels from the left. */
function drawnBetween(attributes: string): readonly [left: number, right: number] {
  const { home, picture } = pictureOf(attributes);
  nameEnds(picture);
  const box = new Resvg(home.innerHTML, { font: { fontFiles, loadSystemFonts: false } }).innerBBox();
  if (!box) throw new Error("nothing is drawn");
  return [box.x, box.x + box.width];
}

describe("texts of a saved picture", () => {
  test("a line from right to left ends where it began, for a program that knows no direction", () => {
    const [left, right] = drawnBetween('direction="rtl"');
    expect(right).toBeCloseTo(200, -1);
    expect(left).toBeLessThan(190);
    expect(drawnBetween('direction="rtl" text-anchor="start"')).toEqual([left, right]);
  });

  test("what ended at a place begins there, and what stood in the middle stays", () => {
    expect(drawnBetween('direction="rtl" text-anchor="end"')[0]).toBeCloseTo(200, -1);
    const [left, right] = drawnBetween('direction="rtl" text-anchor="middle"');
    expect((left + right) / 2).toBeCloseTo(200, -1);
  });

  test("no direction is left, and a line from left to right is as it was", () => {
    const { home, picture } = pictureOf('direction="ltr"');
    nameEnds(picture);
    expect(home.innerHTML).not.toMatch(/direction|text-anchor|\u2067/);
    expect(drawnBetween('direction="ltr"')[0]).toBeCloseTo(200, -1);
  });
});
