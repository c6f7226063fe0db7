import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { loadBoundary } from "../data/load.ts";

function collection(topology: Topology | undefined, name: string): FeatureCollection {
  const object = topology?.objects[name];
  const found = topology && object && feature(topology, object);
  return found?.type === "FeatureCollection" ? found : { type: "FeatureCollection", features: [] };
}

/**
 * Land of the neighbours and waters, as GeoJSON, WGS 84. What cannot be loaded is left out, for the map can do without it.
 * @param onFailure gets the LoadFailure of each file that is left out
 */
export async function loadGround(onFailure: (error: unknown) => void) {
  const orNothing = (error: unknown) => onFailure(error);
  const [land, water] = await Promise.all([loadBoundary("land"), loadBoundary("water")].map((file) => file.catch(orNothing)));
  return {
    land: collection(land ?? undefined, "land"),
    borders: collection(land ?? undefined, "borders"),
    lakes: collection(water ?? undefined, "lakes"),
    rivers: collection(water ?? undefined, "rivers"),
  };
}
