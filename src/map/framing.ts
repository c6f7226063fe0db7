import type { PaddingOptions } from "maplibre-gl";
import type { Layout } from "../state/view.ts";
import { type Arrangement, arrangementOf } from "./geometry/arrangement.ts";
import { isOpen, openingLayout, orientationOf } from "./openingLayout.ts";
import type { Size } from "./useEngine.ts";

/** How a window frames the map. */
export interface Framing {
  readonly layout: Layout;
  readonly arrangement: Arrangement;
  /** A pixel of the screen at the opening view, in Mercator. */
  readonly pixel: number;
}

/** More links than this stay gathered however close the reader comes: they could not be told apart. */
const mostOpenLinks = 400;
/** What is left to the map even where panels cover all of it, in pixels. */
const leastRoom = 100;

/**
 * Panels come and go; the framing follows from the window and from what panels cover when the site opens, so that nothing
 * flips beside them.
 * @param chosen the layout that the reader has chosen
 * @param size of the map, panels included, in pixels
 * @param openingPadding what panels cover when the site opens, in pixels
 */
export function framingOf(chosen: Layout | undefined, size: Size, openingPadding: Required<PaddingOptions>): Framing {
  const { left, right, top, bottom } = openingPadding;
  const layout = chosen ?? openingLayout(size.width, size.height);
  const arrangement = arrangementOf(layout, orientationOf(size.width, size.height));
  const [west, north, east, south] = arrangement.extent;
  const width = Math.max(leastRoom, size.width - left - right - arrangement.labelRoom);
  const height = Math.max(leastRoom, size.height - top - bottom);
  return { layout, arrangement, pixel: Math.max((east - west) / width, (south - north) / height) };
}

/**
 * Whether so many links are drawn one by one in a framing, or gathered.
 * @param isClose whether the reader has come close
 */
export function areLinksOpenIn({ layout, arrangement: { lanes }, pixel }: Framing, linkCount: number, isClose: boolean): boolean {
  return (isClose && linkCount <= mostOpenLinks) || isOpen(layout, linkCount, (lanes.to - lanes.from) / pixel);
}
