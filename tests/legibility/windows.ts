import type { Language } from "../../src/domain/languages.ts";
import type { Rect } from "../../src/map/geometry/plane.ts";
import { spreadOf } from "../../src/map/sheet.ts";

/** A window and what the page covers of its map, in pixels of the page. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What panels, switch and margins leave to the map. */
  readonly free: Rect;
  /** Height at the head of it, in its middle, that the switch of layouts covers. */
  readonly headroom: number;
  /** Panels and controls, for the picture and for what must not lie under them. */
  readonly covers: readonly Rect[];
}

export type Panels = "filters" | "none";

/** Sizes of the page, in pixels, as its style sheets have them. */
const page = {
  header: 56,
  sentence: 57,
  gap: 12,
  panel: 328,
  toggles: 61,
  wide: { top: 62, side: 16 },
  narrow: { top: 14, side: 8 },
} as const;
/** Height of the panel of time, which is flatter in a low window. */
const timeHeight = (height: number) => (height > 860 ? 138 : 62);

/** The page as its style sheets lay it out: header, filters at the start, time below, controls on the map. */
export function sceneOf(width: number, height: number, language: Language, panels: Panels): Scene {
  const isRightToLeft = language === "ar";
  const { header, gap, panel, toggles } = page;
  const head: Rect = { left: 0, top: 0, right: width, bottom: header };
  const isNarrow = width < 900;
  const { top, side } = isNarrow ? page.narrow : page.wide;
  const hasFilters = panels === "filters";
  const start = hasFilters ? gap + panel : 0;
  const foot = isNarrow ? toggles : gap + timeHeight(height);
  const [left, right] = isRightToLeft ? [0, start] : [start, 0];
  const padding = {
    left: left > 0 ? left + gap : side,
    right: right > 0 ? right + gap : side,
    top,
    bottom: foot + gap,
  };
  const { origin, size } = spreadOf({ width, height: height - header }, padding);
  const filters: Rect = {
    left: isRightToLeft ? width - start : gap,
    right: isRightToLeft ? width - gap : start,
    top: header + gap,
    bottom: height - gap,
  };
  return {
    width,
    height,
    free: {
      left: origin[0],
      top: header + origin[1],
      right: origin[0] + size.width,
      bottom: header + origin[1] + size.height,
    },
    headroom: 0,
    covers: [head, { left: 0, top: height - foot, right: width, bottom: height }, ...(hasFilters ? [filters] : [])],
  };
}
