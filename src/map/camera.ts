import type { LngLatBoundsLike, Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { prefersReducedMotion } from "../ui/media.ts";
import { fromMercator } from "./geometry/mercator.ts";
import type { Box } from "./geometry/zones.ts";
import { movementDuration } from "./scene.ts";

/** A box of the plane as MapLibre wants it. */
export function boundsOf([west, north, east, south]: Box): LngLatBoundsLike {
  return [fromMercator([west, south]), fromMercator([east, north])];
}

/** Shows a box of the plane in what panels leave free; at once for those who ask for no motion. */
export function showBox(map: MapLibreMap, box: Box, padding: PaddingOptions, isAnimated: boolean): void {
  map.fitBounds(boundsOf(box), { padding, duration: isAnimated && !prefersReducedMotion() ? movementDuration : 0, maxZoom: 8 });
}

/** The box that holds all positions, with some air; undefined without any spot. */
export function boxAround(positions: readonly (readonly [number, number])[]): Box | undefined {
  if (positions.length === 0) return undefined;
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  const air = 0.002;
  return [Math.min(...xs) - air, Math.min(...ys) - air, Math.max(...xs) + air, Math.max(...ys) + air];
}
