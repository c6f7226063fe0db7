/** Scale and translation of a plane; where names are put is told in `areaNames.ts` and `pointNames.ts`. */

import type { Mercator } from "./mercator.ts";

/**
 * How one plane is taken to another: scaled, then translated. A zone goes so from true geography to the plane that is
 * drawn, and that plane to the pixels of a window.
 */
export interface Placement {
  readonly scale: number;
  readonly translate: Mercator;
}

/** A point, where a placement puts it. */
export function toPlane([x, y]: Mercator, { scale, translate }: Placement): Mercator {
  return [scale * x + translate[0], scale * y + translate[1]];
}

/** The placement that takes back what another has done. */
export function inverse({ scale, translate: [x, y] }: Placement): Placement {
  return { scale: 1 / scale, translate: [-x / scale, -y / scale] };
}

/** One placement after another. */
export function after(first: Placement, second: Placement): Placement {
  return { scale: first.scale * second.scale, translate: toPlane(first.translate, second) };
}

/** Placement on the way from one to another; `progress` from 0 to 1. */
export function between(from: Placement, to: Placement, progress: number): Placement {
  const mix = (a: number, b: number) => a + (b - a) * progress;
  return {
    scale: mix(from.scale, to.scale),
    translate: [mix(from.translate[0], to.translate[0]), mix(from.translate[1], to.translate[1])],
  };
}
