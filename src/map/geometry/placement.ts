import type { Mercator } from "./mercator.ts";
import { type Box, extents, type Zone } from "./zones.ts";

/** How a zone is taken from true geography to the plane: scaled, then translated, both in the unit square of Web Mercator. */
export interface Placement {
  readonly scale: number;
  readonly translate: Mercator;
}

export const unmoved: Placement = { scale: 1, translate: [0, 0] };

/** A point of true geography, where the placement of its zone puts it: Mercator in, Mercator out. */
export function toPlane([x, y]: Mercator, { scale, translate }: Placement): Mercator {
  return [scale * x + translate[0], scale * y + translate[1]];
}

/** Placement on the way from one to another; `progress` from 0 to 1. */
export function between(from: Placement, to: Placement, progress: number): Placement {
  const mix = (a: number, b: number) => a + (b - a) * progress;
  return {
    scale: mix(from.scale, to.scale),
    translate: [mix(from.translate[0], to.translate[0]), mix(from.translate[1], to.translate[1])],
  };
}

const width = ([west, , east]: Box) => east - west;
const height = ([, north, , south]: Box) => south - north;

/** Placement that fits a zone in a box of the plane, centred, keeping its proportions. */
export function fit(zone: Zone, box: Box): Placement {
  const extent = extents[zone];
  const scale = Math.min(width(box) / width(extent), height(box) / height(extent));
  return {
    scale,
    translate: [
      (box[0] + box[2]) / 2 - (scale * (extent[0] + extent[2])) / 2,
      (box[1] + box[3]) / 2 - (scale * (extent[1] + extent[3])) / 2,
    ],
  };
}
