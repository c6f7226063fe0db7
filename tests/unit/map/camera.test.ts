// @vitest-environment happy-dom
import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { expect, test } from "vitest";
import { boxAround, showBox } from "../../../src/map/camera.ts";

/** Padding that a map of some size is asked to fit a box with. */
function paddingAsked(width: number, height: number, padding: Required<PaddingOptions>) {
  const asked: PaddingOptions[] = [];
  const map = {
    getContainer: () => ({ clientWidth: width, clientHeight: height }),
    fitBounds: (_bounds: unknown, options: { padding: PaddingOptions }) => asked.push(options.padding),
  };
  showBox(map as unknown as MapLibreMap, [0.4, 0.4, 0.5, 0.5], padding, false);
  return asked[0];
}

test("a box is shown in what panels leave free", () => {
  const padding = { left: 352, right: 16, top: 62, bottom: 178 };
  expect(paddingAsked(1440, 845, padding)).toEqual(padding);
});

test("where panels cover all of the map, they leave it some room in their proportion", () => {
  expect(paddingAsked(900, 200, { left: 600, right: 400, top: 50, bottom: 150 })).toEqual({
    left: 480,
    right: 320,
    top: 25,
    bottom: 75,
  });
});

test("a box around positions holds them all, with some air; there is none around nothing", () => {
  const [west, north, east, south] = boxAround([
    [0.4, 0.5],
    [0.6, 0.3],
  ]) ?? [1, 1, 0, 0];
  expect([west < 0.4, north < 0.3, east > 0.6, south > 0.5]).toEqual([true, true, true, true]);
  expect(boxAround([])).toBeUndefined();
});
