import type { Language } from "../../src/domain/languages.ts";
import type { Rect } from "../../src/map/geometry/plane.ts";
import { bareHead, hasRoomAtFoot, spreadOf } from "../../src/map/sheet.ts";

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

/** Sizes of the page, in pixels, as its style sheets have them; a browser test holds them (`tests/browser/layout.test.ts`). */
const page = {
  header: 56,
  gap: 12,
  panel: 328,
  toggles: 61,
  wide: { top: 62, side: 16 },
  narrow: { top: 14, side: 8 },
  /** Least height of the map of a small window, which scrolls where it is lower. */
  leastStage: 540,
} as const;
/** Height of the panel of time, which is flatter in a low window. */
const timeHeight = (height: number) => (height > 860 ? 138 : 62);
/** Height of the sentence above the map, at most, in any language, by the width from which it is so. */
const sentences: readonly (readonly [least: number, height: number])[] = [
  [900, 59],
  [600, 45],
  [360, 81],
  [0, 99],
];

/** Where the map begins and ends, in pixels of the page. */
export function stageOf(width: number, height: number): { readonly top: number; readonly bottom: number } {
  const [, sentence] = sentences.find(([least]) => width >= least) ?? [0, 0];
  const top = page.header + sentence;
  return { top, bottom: width < 900 ? Math.max(height, top + page.leastStage) : height };
}

/** The page as its style sheets lay it out: header, sentence, filters at the start, time below, controls on the map. */
export function sceneOf(width: number, height: number, language: Language, panels: Panels): Scene {
  const isRightToLeft = language === "ar";
  const { gap, panel, toggles } = page;
  const stage = stageOf(width, height);
  const head: Rect = { left: 0, top: 0, right: width, bottom: stage.top };
  const isNarrow = width < 900;
  const { top, side } = isNarrow ? page.narrow : page.wide;
  const hasFilters = panels === "filters";
  const start = hasFilters ? gap + panel : 0;
  const foot = isNarrow ? toggles : gap + timeHeight(height);
  const [left, right] = isRightToLeft ? [0, start] : [start, 0];
  const map = { width, height: stage.bottom - stage.top };
  const sides = { left: left > 0 ? left + gap : side, right: right > 0 ? right + gap : side, bottom: foot + gap };
  const isSwitchAtHead = !isNarrow && !hasRoomAtFoot(map, { ...sides, top }, 1);
  const { origin, size } = spreadOf(map, { ...sides, top: isNarrow || isSwitchAtHead ? top : bareHead });
  const filters: Rect = {
    left: isRightToLeft ? width - start : gap,
    right: isRightToLeft ? width - gap : start,
    top: stage.top + gap,
    bottom: height - gap,
  };
  return {
    width,
    height: stage.bottom,
    free: {
      left: origin[0],
      top: stage.top + origin[1],
      right: origin[0] + size.width,
      bottom: stage.top + origin[1] + size.height,
    },
    headroom: 0,
    covers: [
      head,
      { left: 0, top: stage.bottom - foot, right: width, bottom: stage.bottom },
      ...corners(width, stage.top, isNarrow),
      ...(hasFilters ? [filters] : []),
    ],
  };
}

/** The buttons in the upper corners of the map of a wide window, in pixels of the page. */
function corners(width: number, top: number, isNarrow: boolean): readonly Rect[] {
  const { gap } = page;
  const button = { width: 124, height: 38 };
  const at = (left: number): Rect => ({ left, top: top + gap, right: left + button.width, bottom: top + gap + button.height });
  return isNarrow ? [] : [at(gap), at(width - gap - button.width)];
}
