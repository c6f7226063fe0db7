import type { LngLatBoundsLike, Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { prefersReducedMotion } from "../ui/media.ts";
import type { Box } from "./arrangement.ts";
import { fromMercator } from "./mercator.ts";

/** Length of the change of layout and of other movements of the camera, in milliseconds. */
export const movementDuration = 800;

/** A box of the sheet as MapLibre wants it. */
export function boundsOf([west, north, east, south]: Box): LngLatBoundsLike {
  return [fromMercator([west, south]), fromMercator([east, north])];
}

/** Shows a box of the sheet in what panels leave free; at once for those who ask for no motion. */
export function showBox(map: MapLibreMap, box: Box, padding: PaddingOptions, isAnimated: boolean): void {
  map.fitBounds(boundsOf(box), { padding, duration: isAnimated && !prefersReducedMotion() ? movementDuration : 0, maxZoom: 8 });
}

/** The box that holds all spots, with some air; undefined without any spot. */
export function boxAround(spots: readonly (readonly [number, number])[]): Box | undefined {
  if (spots.length === 0) return undefined;
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  const air = 0.002;
  return [Math.min(...xs) - air, Math.min(...ys) - air, Math.max(...xs) + air, Math.max(...ys) + air];
}
