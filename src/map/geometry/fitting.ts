import type { Placement } from "./placement.ts";
import { insetZones } from "./zones.ts";
import type { InsideSpot } from "./insideSpots.ts";
import type { Rect, Spot } from "./plane.ts";

/** A box of the sheet and how what is fitted in it stands: 0 at its left or upper edge, 1 at the other. */
export interface Stand {
  readonly across: number;
  readonly down: number;
}

/** Placement that fits a frame of the true ground (Mercator) in a box of the sheet (pixels), keeping its proportions. */
export function fitIn(frame: Rect, box: Rect, { across, down }: Stand = { across: 0.5, down: 0.5 }): Placement {
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const scale = Math.max(0, Math.min((box.right - box.left) / width, (box.bottom - box.top) / height));
  return {
    scale,
    translate: [
      box.left + (box.right - box.left - width * scale) * across - frame.left * scale,
      box.top + (box.bottom - box.top - height * scale) * down - frame.top * scale,
    ],
  };
}

/** A spot of the true ground on the sheet. */
export function onSheet([x, y]: Spot, { scale, translate }: Placement): Spot {
  return [x * scale + translate[0], y * scale + translate[1]];
}

/** Spots inside of a surface on the sheet. */
export function spotsOnSheet(spots: readonly InsideSpot[], placement: Placement): readonly InsideSpot[] {
  return spots.map(({ spot, depth }) => ({ spot: onSheet(spot, placement), depth: depth * placement.scale }));
}

/** A zone that stands in a frame. */
export type InsetZone = (typeof insetZones)[number];

/** In three columns, what has partnerships stands one above the other on the side of its names: no leader crosses a frame. */
const orderOfThree: readonly InsetZone[] = ["guadeloupe", "martinique", "polynesia", "mayotte", "guiana", "reunion"];

/** Room between two frames, and inside of a frame around its ground, in pixels. */
const [between, air] = [4, 4];

/**
 * Frames of the overseas territories in a grid that fills a box.
 * @param captionHeightIn room at the foot of a frame of that size for its name, in pixels
 */
export function frameInsets(
  box: Rect,
  columns: number,
  captionHeightIn: (width: number, height: number) => number,
): Readonly<Record<InsetZone, { frame: Rect; ground: Rect }>> {
  const rows = Math.ceil(insetZones.length / columns);
  const width = (box.right - box.left - between * (columns - 1)) / columns;
  const height = (box.bottom - box.top - between * (rows - 1)) / rows;
  const foot = captionHeightIn(width, height);
  const order = columns === 3 ? orderOfThree : insetZones;
  const cell = (zone: InsetZone) => {
    const index = order.indexOf(zone);
    const left = box.left + (index % columns) * (width + between);
    const top = box.top + Math.floor(index / columns) * (height + between);
    const frame = { left, top, right: left + width, bottom: top + height };
    const ground = { left: left + air, top: top + air, right: frame.right - air, bottom: frame.bottom - air - foot };
    return { frame, ground };
  };
  return {
    guadeloupe: cell("guadeloupe"),
    martinique: cell("martinique"),
    guiana: cell("guiana"),
    mayotte: cell("mayotte"),
    reunion: cell("reunion"),
    polynesia: cell("polynesia"),
  };
}
