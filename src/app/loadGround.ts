import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { loadBoundary } from "../data/load.ts";

function collection(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  const found = object && feature(topology, object);
  return found?.type === "FeatureCollection" ? found : { type: "FeatureCollection", features: [] };
}

/** Land of the neighbours and waters, as GeoJSON, WGS 84. @throws LoadFailure */
export async function loadGround() {
  const [land, water] = await Promise.all([loadBoundary("land"), loadBoundary("water")]);
  return {
    land: collection(land, "land"),
    borders: collection(land, "borders"),
    lakes: collection(water, "lakes"),
    rivers: collection(water, "rivers"),
  };
}
