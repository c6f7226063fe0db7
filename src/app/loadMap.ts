import { loadBoundary } from "../data/load.ts";
import type { Boundaries } from "../map/shapes.ts";

/** What a page with a map waits for: its code, which is heavy, and the boundaries. */
export interface MapParts {
  readonly MapView: (typeof import("../map/MapView.tsx"))["MapView"];
  readonly boundaries: Boundaries;
}

let loading: Promise<MapParts> | undefined;
let loaded: MapParts | undefined;

async function loadCode() {
  const { MapView, prepareMap } = await import("../map/MapView.tsx");
  prepareMap();
  return MapView;
}

async function load(): Promise<MapParts> {
  const [MapView, france, franceOverseas, morocco] = await Promise.all([
    loadCode(),
    loadBoundary("france"),
    loadBoundary("franceOverseas"),
    loadBoundary("morocco"),
  ]);
  loaded = { MapView, boundaries: { france, franceOverseas, morocco } };
  return loaded;
}

/** Loads the parts of the map, once; what failed is asked for again. @throws LoadFailure when a boundary file does */
export function loadMap(): Promise<MapParts> {
  if (!loading) {
    loading = load();
    loading.catch(() => (loading = undefined));
  }
  return loading;
}

/** The parts of the map if they are there already: whoever has them need not wait a turn. */
export const loadedMap = (): MapParts | undefined => loaded;
