import { describe, expect, test } from "vitest";
import { areLinksOpenIn, framingOf } from "../../../src/map/framing.ts";
import { pixelOf } from "../../fixtures/arrangements.ts";

const openingPadding = { left: 352, right: 16, top: 62, bottom: 178 };
const size = { width: 1440, height: 845 };

describe("the framing of a window", () => {
  test("is the layout that reads best in it, unless the reader has chosen one", () => {
    expect(framingOf(undefined, size, openingPadding).layout).toBe("face");
    expect(framingOf("geo", size, openingPadding).layout).toBe("geo");
    expect(framingOf(undefined, { width: 390, height: 788 }, openingPadding).layout).toBe("geo");
  });

  test("fits all that the opening view shows, names included, in what panels leave free", () => {
    const { arrangement, pixel } = framingOf("face", size, openingPadding);
    const { left, right, top, bottom } = openingPadding;
    const [width, height] = [size.width - left - right - arrangement.labelRoom, size.height - top - bottom];
    expect(pixel).toBe(pixelOf(arrangement, width, height));
  });

  test("leaves something to the map even where panels cover all of it", () => {
    const { pixel } = framingOf("face", { width: 300, height: 200 }, openingPadding);
    expect(pixel).toBeGreaterThan(0);
    expect(Number.isFinite(pixel)).toBe(true);
  });
});

test("links open when they are few for the window, or when the reader has come close and they are not too many", () => {
  const framing = framingOf("face", size, openingPadding);
  const { lanes } = framing.arrangement;
  const most = Math.floor((lanes.to - lanes.from) / framing.pixel / 6.5);
  expect([areLinksOpenIn(framing, most, false), areLinksOpenIn(framing, most + 1, false)]).toEqual([true, false]);
  expect([areLinksOpenIn(framing, most + 1, true), areLinksOpenIn(framing, 401, true)]).toEqual([true, false]);
});
