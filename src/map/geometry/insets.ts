import { fit, type Placement } from "./placement.ts";
import { type Box, insetZones, type Zone } from "./zones.ts";

/** Where the frames of the insets stand: a grid of cells that fills a box, row by row. */
export interface InsetGrid {
  readonly box: Box;
  readonly columns: number;
}

/** The frame of each inset; in several rows, those with partnerships take the first. */
export function insetFrames({ box, columns }: InsetGrid): Readonly<Partial<Record<Zone, Box>>> {
  const [west, north, east, south] = box;
  const rows = Math.ceil(insetZones.length / columns);
  const gap = ((east - west) * 0.05) / columns;
  const cellWidth = (east - west - gap * (columns - 1)) / columns;
  const cellHeight = (south - north - gap * (rows - 1)) / rows;
  const inOrder = rows > 1 ? insetZones.toReversed() : insetZones;
  return Object.fromEntries(
    inOrder.map((zone, index): [Zone, Box] => {
      const left = west + (index % columns) * (cellWidth + gap);
      const top = north + Math.floor(index / columns) * (cellHeight + gap);
      return [zone, [left, top, left + cellWidth, top + cellHeight]];
    }),
  );
}

/** Placement that fits an inset in its frame, above its name. */
export function fitInFrame(zone: Zone, [west, north, east, south]: Box): Placement {
  const air = (east - west) * 0.12;
  // The name of the inset stands along its lower edge, in two lines if it must.
  return fit(zone, [west + air, north + air, east - air, south - (south - north) * 0.4]);
}
