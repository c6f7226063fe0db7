import type { Language } from "../../src/domain/languages.ts";
import type { Rect } from "../../src/map/geometry/plane.ts";

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

const header = 56;

/** The page as its style sheet lays it out: header, filters at the start, time below, controls on the map. */
export function sceneOf(width: number, height: number, language: Language, panels: Panels): Scene {
  const isRightToLeft = language === "ar";
  const head: Rect = { left: 0, top: 0, right: width, bottom: header };
  if (width < 900) {
    const foot: Rect = { left: 0, top: height - 60, right: width, bottom: height };
    return {
      width,
      height,
      free: { left: 8, top: header + 8, right: width - 8, bottom: height - 68 },
      headroom: 50,
      covers: [head, foot],
    };
  }
  const [start, end] = [panels === "filters" ? 352 : 16, 16];
  const [left, right] = isRightToLeft ? [end, width - start] : [start, width - end];
  const time: Rect = { left: left - 4, top: height - timeHeight(height) - 12, right: right + 4, bottom: height - 12 };
  const filters: Rect = isRightToLeft
    ? { left: width - 340, top: header + 12, right: width - 12, bottom: height - 12 }
    : { left: 12, top: header + 12, right: 340, bottom: height - 12 };
  return {
    width,
    height,
    free: { left, top: header + 12, right, bottom: time.top - 28 },
    headroom: width - start - end >= 780 ? 8 : 46,
    covers: [head, time, ...(panels === "filters" ? [filters] : [])],
  };
}

/** The time axis is folded to a line where the window is low. */
const timeHeight = (height: number) => (height < 860 ? 46 : 130);
