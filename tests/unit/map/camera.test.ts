// @vitest-environment happy-dom
import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { expect, test } from "vitest";
import { boxAround, showBox, showHome } from "../../../src/map/camera.ts";

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

test("from its opening view the map comes no farther away, and gets there from wherever it is", () => {
  const arrived: (() => void)[] = [];
  let [zoom, least] = [5, 0];
  const map = {
    getContainer: () => ({ clientWidth: 1440, clientHeight: 844 }),
    getCenter: () => ({ lng: 0, lat: 0 }),
    getZoom: () => zoom,
    setMinZoom: (next: number) => {
      least = next;
      zoom = Math.max(zoom, least);
    },
    once: (_type: string, listener: () => void) => arrived.push(listener),
    easeTo: (asked: { zoom: number }) => {
      zoom = Math.max(least, asked.zoom);
      for (const tell of arrived.splice(0)) tell();
    },
  };
  for (const asked of [3, 6]) {
    showHome(map as unknown as MapLibreMap, { scale: 512 * 2 ** asked, translate: [0, 0] }, { width: 1440, height: 844 }, false);
    expect([zoom, least]).toEqual([asked, asked]);
  }
});
