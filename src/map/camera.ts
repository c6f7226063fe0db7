import type { CameraOptions, Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { prefersReducedMotion } from "../ui/media.ts";
import type { Size } from "./geometry/faceForm.ts";
import { fromMercator, toMercator } from "./geometry/mercator.ts";
import { inverse, type Placement, toPlane } from "./geometry/placement.ts";
import type { Box } from "./geometry/zones.ts";
import { movementDuration } from "./scene.ts";

/** What is left to the map even where panels cover all of it, in pixels. */
const leastRoom = 100;
/** Pixels of the whole plane at the zoom 0 of MapLibre. */
const planeAtZoomZero = 512;

/** The camera that puts the plane in a window as a placement says. */
export function cameraOf(home: Placement, { width, height }: Size): CameraOptions & { readonly center: [number, number] } {
  return {
    center: fromMercator(toPlane([width / 2, height / 2], inverse(home))),
    zoom: Math.log2(home.scale / planeAtZoomZero),
  };
}

/** Where the camera puts the plane now, in pixels of the window. */
export function placementNow(map: MapLibreMap): Placement {
  const { clientWidth, clientHeight } = map.getContainer();
  const { lng, lat } = map.getCenter();
  const scale = planeAtZoomZero * 2 ** map.getZoom();
  const [x, y] = toMercator(lng, lat);
  return { scale, translate: [clientWidth / 2 - x * scale, clientHeight / 2 - y * scale] };
}

/** Padding that leaves some room to the map: MapLibre fits nothing in none. */
function paddingIn(map: MapLibreMap, { left, right, top, bottom }: Required<PaddingOptions>): Required<PaddingOptions> {
  const { clientWidth, clientHeight } = map.getContainer();
  const across = Math.min(1, Math.max(0, clientWidth - leastRoom) / (left + right || 1));
  const down = Math.min(1, Math.max(0, clientHeight - leastRoom) / (top + bottom || 1));
  return { left: left * across, right: right * across, top: top * down, bottom: bottom * down };
}

const durationOf = (isAnimated: boolean) => (isAnimated && !prefersReducedMotion() ? movementDuration : 0);

/** Shows a box of the plane in what panels leave free; at once for those who ask for no motion. */
export function showBox(
  map: MapLibreMap,
  [west, north, east, south]: Box,
  padding: Required<PaddingOptions>,
  isAnimated: boolean,
): void {
  map.fitBounds([fromMercator([west, south]), fromMercator([east, north])], {
    padding: paddingIn(map, padding),
    duration: durationOf(isAnimated),
    maxZoom: 8,
  });
}

/** Whether two placements put nothing farther apart than the eye sees, in a window. */
function isSame(a: Placement, b: Placement): boolean {
  return (
    Math.abs(a.scale / b.scale - 1) < 1e-6 &&
    a.translate.every((value, axis) => Math.abs(value - (b.translate[axis] ?? 0)) < 0.01)
  );
}

/**
 * Shows the opening view; at once for those who ask for no motion. From there the map comes no farther away: names keep their
 * size, and would lie over each other.
 */
export function showHome(map: MapLibreMap, home: Placement, size: Size, isAnimated: boolean): void {
  const { center, zoom = 0 } = cameraOf(home, size);
  const isThere = () => Math.abs(map.getZoom() - zoom) < 1e-6;
  map.setMinZoom(Math.min(map.getZoom(), zoom));
  if (!isSame(placementNow(map), home)) {
    map.once("moveend", () => isThere() && map.setMinZoom(zoom));
    map.easeTo({ center, zoom, duration: durationOf(isAnimated) });
  } else map.setMinZoom(zoom);
}

/** The box that holds all positions, with some air; undefined without any. */
export function boxAround(positions: readonly (readonly [number, number])[]): Box | undefined {
  if (positions.length === 0) return undefined;
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  const air = 0.002;
  return [Math.min(...xs) - air, Math.min(...ys) - air, Math.max(...xs) + air, Math.max(...ys) + air];
}
