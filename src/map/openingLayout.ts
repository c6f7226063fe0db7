import type { Layout } from "../state/view.ts";
import type { Orientation } from "./geometry/arrangement.ts";

/**
 * Which layout opens when the address does not say.
 *
 * A window wider than tall has room for the two countries side by side, where each partnership is a line of its own:
 * that says who works with whom. A narrow one would make them tiny; there geography, which is tall by nature (France
 * above Morocco), fills the screen, and links gathered by pairs of regions stay readable.
 * @param width and height of the map, panels included, in pixels
 */
export function openingLayout(width: number, height: number): Layout {
  return width >= 1200 && width >= height ? "face" : "geo";
}

/** Proportions of the window, in the three kinds for which face to face has a plan. */
export function orientationOf(width: number, height: number): Orientation {
  return width >= height * 1.55 ? "wide" : width >= height * 0.9 ? "square" : "tall";
}

/** Least room between two lanes for links to be drawn one by one, in pixels: closer, the eye would mix them up. */
const leastRoom = { geo: 9, face: 6.5 } as const;

/**
 * Whether links are drawn one by one, or gathered by pairs of regions.
 * @param span length over which lanes are spread, in pixels of the screen
 */
export function isOpen(layout: Layout, linkCount: number, span: number): boolean {
  return linkCount === 0 || span / linkCount >= leastRoom[layout];
}
