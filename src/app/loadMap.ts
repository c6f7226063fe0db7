import { loadBoundary } from "../data/load.ts";
import type { Boundaries } from "../map/geometry/shapes.ts";
import { loadOnce } from "../ui/loadOnce.ts";
import { areStylesThere } from "./styles.ts";

/** What a page with a map waits for: its code, which is heavy, and the boundaries. */
export interface MapParts {
  readonly MapView: typeof import("../map/MapView.tsx")["MapView"];
  readonly boundaries: Boundaries;
}

const loadBoundaries = loadOnce(async (): Promise<Boundaries> => {
  const [france, franceOverseas, morocco] = await Promise.all([
    loadBoundary("france"),
    loadBoundary("franceOverseas"),
    loadBoundary("morocco"),
  ]);
  return { france, franceOverseas, morocco };
});

const loadCode = loadOnce(async () => {
  const { MapView, prepareMap } = await import("../map/MapView.tsx");
  if (areStylesThere) prepareMap();
  return MapView;
});

let loaded: MapParts | undefined;

/** Loads the parts of the map. @throws LoadFailure when a boundary file fails, TypeError when the code does */
export const loadMap = loadOnce(async (): Promise<MapParts> => {
  const [MapView, boundaries] = await Promise.all([loadCode(), loadBoundaries()]);
  loaded = { MapView, boundaries };
  return loaded;
});

/** The parts of the map if they are there already: whoever has them need not wait a turn. */
export const loadedMap = (): MapParts | undefined => loaded;

/**
 * Starts to load the map with the page: all of it when it opens on a map, else what the page asked for ahead of its
 * scripts. A failure shows when the map is asked for.
 */
export function expectMap(isShownFirst: boolean): void {
  const loading = isShownFirst ? loadMap() : loadBoundaries();
  loading.catch(() => undefined);
}
