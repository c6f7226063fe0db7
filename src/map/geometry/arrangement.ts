import type { Territory } from "../../domain/model.ts";
import type { Rect } from "./plane.ts";
import { type Mercator, toMercator } from "./mercator.ts";
import { after, inverse, type Placement, toPlane } from "./placement.ts";
import { type Box, byZone, type Zone, zoneOf } from "./zones.ts";

/**
 * Where each part of the two countries stands on the plane that MapLibre draws: what D3 calls a composite projection. A zone
 * is moved and scaled as a whole, so that both layouts are one map.
 */
export interface Arrangement {
  readonly placements: Readonly<Record<Zone, Placement>>;
  /** Frames drawn around the overseas territories. */
  readonly frames: Readonly<Partial<Record<Zone, Box>>>;
  /** Where the opening view puts the plane in the window, in pixels: it shows the sheet as it was laid out. */
  readonly home: Placement;
}

/** A layout as it was laid out in a window, in pixels of the sheet. */
interface LaidOut {
  readonly placements: Readonly<Record<Zone, Placement>>;
  readonly frames: Readonly<Partial<Record<Zone, Rect>>>;
}

/** Pixels of the whole plane where nothing lies as it does on the globe: wider than any window. */
const planeWidth = 8192;

/** The opening view of a plane whose middle is that of a window. */
export const centredHome = ({ width, height }: { readonly width: number; readonly height: number }): Placement => ({
  scale: planeWidth,
  translate: [(width - planeWidth) / 2, (height - planeWidth) / 2],
});

/**
 * What lies on a sheet, on the plane of MapLibre.
 * @param origin where the sheet begins in the window, in pixels
 * @param home see `Arrangement`
 */
export function arrange({ placements, frames }: LaidOut, [left, top]: Mercator, home: Placement): Arrangement {
  const back = inverse(home);
  const toWindow = ({ scale, translate: [x, y] }: Placement): Placement => ({ scale, translate: [x + left, y + top] });
  const boxOf = (rect: Rect): Box => [
    ...toPlane([rect.left + left, rect.top + top], back),
    ...toPlane([rect.right + left, rect.bottom + top], back),
  ];
  return {
    placements: byZone((zone) => after(toWindow(placements[zone]), back)),
    frames: Object.fromEntries(Object.entries(frames).map(([zone, rect]) => [zone, boxOf(rect)])),
    home,
  };
}

/** Where a territory stands on the plane. */
export function positionOf(territory: Territory, { placements }: Pick<Arrangement, "placements">): Mercator {
  return toPlane(toMercator(...territory.point), placements[zoneOf(territory)]);
}
