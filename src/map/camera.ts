import type { LngLatBoundsLike, Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { prefersReducedMotion } from "../ui/media.ts";
import { fromMercator } from "./geometry/mercator.ts";
import type { Box } from "./geometry/zones.ts";
import { movementDuration } from "./scene.ts";

/** What is left to the map even where panels cover all of it, in pixels. */
const leastRoom = 100;

/** A box of the plane as MapLibre wants it. */
export function boundsOf([west, north, east, south]: Box): LngLatBoundsLike {
  return [fromMercator([west, south]), fromMercator([east, north])];
}

/** Padding that leaves some room to the map: MapLibre fits nothing in none. */
function paddingIn(map: MapLibreMap, { left, right, top, bottom }: Required<PaddingOptions>): Required<PaddingOptions> {
  const { clientWidth, clientHeight } = map.getContainer();
  const across = Math.min(1, Math.max(0, clientWidth - leastRoom) / (left + right || 1));
  const down = Math.min(1, Math.max(0, clientHeight - leastRoom) / (top + bottom || 1));
  return { left: left * across, right: right * across, top: top * down, bottom: bottom * down };
}

/** Shows a box of the plane in what panels leave free; at once for those who ask for no motion. */
export function showBox(map: MapLibreMap, box: Box, padding: Required<PaddingOptions>, isAnimated: boolean): void {
  const duration = isAnimated && !prefersReducedMotion() ? movementDuration : 0;
  map.fitBounds(boundsOf(box), { padding: paddingIn(map, padding), duration, maxZoom: 8 });
}

/** The zoom at which a box fits in what panels leave free. */
export function zoomFor(map: MapLibreMap, box: Box, padding: Required<PaddingOptions>): number {
  return map.cameraForBounds(boundsOf(box), { padding: paddingIn(map, padding) })?.zoom ?? map.getZoom();
}

/** The box that holds all positions, with some air; undefined without any. */
export function boxAround(positions: readonly (readonly [number, number])[]): Box | undefined {
  if (positions.length === 0) return undefined;
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  const air = 0.002;
  return [Math.min(...xs) - air, Math.min(...ys) - air, Math.max(...xs) + air, Math.max(...ys) + air];
}
