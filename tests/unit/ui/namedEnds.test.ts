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
  nameEnds(picture, "ar", () => 50);
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

  test("for programs that know directions it says so itself, and is held by the style of its language", () => {
    const { picture } = pictureOf('direction="rtl" text-anchor="end"');
    const style = nameEnds(picture, "ar", () => 50);
    const text = picture.querySelector("text");
    expect([text?.getAttribute("direction"), text?.getAttribute("class"), picture.getAttribute("lang")]).toEqual([
      "rtl",
      "held-end",
      "ar",
    ]);
    expect(text?.hasAttribute("textLength")).toBe(false);
    expect(style).toContain(".held-end:lang(ar){text-anchor:end}");
  });

  test("a line from left to right stands where it stood, as long as in our letters, in whatever letters there are", () => {
    const { home, picture } = pictureOf('direction="ltr"');
    nameEnds(picture, "fr", () => 50);
    expect(home.innerHTML).not.toMatch(/direction|text-anchor|held|\u2067/);
    const [left, right] = drawnBetween('direction="ltr"');
    expect(left).toBeCloseTo(200, -1);
    expect(right - left).toBeCloseTo(50, -1);
  });
});
