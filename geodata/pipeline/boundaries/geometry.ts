import { area, booleanPointInPolygon, centroid, featureCollection, kinks, multiPolygon, point, polygon, union } from "@turf/turf";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import type { GeometryCollection, MultiPolygon as TopologyAreas, Topology } from "topojson-specification";

export type Area = Feature<Polygon | MultiPolygon>;

/** A TopoJSON file of which nothing is known yet but that it is one. */
export type ReadTopology = Topology<Record<string, GeometryCollection>>;

/** The features of a layer, in WGS 84 degrees; none when the topology has no such layer. */
function featuresOf(topology: ReadTopology, layer: string): Feature[] {
  const collection = topology.objects[layer];
  return collection === undefined ? [] : feature(topology, collection).features;
}

/** The areas of a layer, in WGS 84 degrees; what is no area is left out. */
export function areasOf(topology: ReadTopology, layer: string): Area[] {
  return featuresOf(topology, layer).filter(
    (one): one is Area => one.geometry?.type === "Polygon" || one.geometry?.type === "MultiPolygon",
  );
}

/** The polygons of an area: for each one its outer ring, then its holes. */
function polygonsOf({ geometry }: Area): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** The inner rings of an area, each as an area of its own. */
export function holesOf(one: Area): Area[] {
  return polygonsOf(one).flatMap(([, ...holes]) => holes.map((ring) => polygon([ring])));
}

/** What is wrong with the rings of an area, in plain English; nothing when they are sound. */
export function faultsOfRings(one: Area): string[] {
  const polygons = polygonsOf(one);
  if (polygons.length === 0) return ["has no ring"];
  const rings = polygons.flat();
  if (rings.some((ring) => ring.length < 4)) return ["has a ring of fewer than 4 points"];
  if (rings.some((ring) => String(ring[0]) !== String(ring.at(-1)))) return ["has a ring that does not close"];
  return polygons.flatMap((coordinates) =>
    kinks(polygon(coordinates)).features.map(({ geometry }) => `crosses itself at ${asText(geometry.coordinates)}`),
  );
}

/** Area on the sphere, in square metres. */
export function squareMetres(areas: readonly Area[]): number {
  return areas.reduce((sum, one) => sum + area(one), 0);
}

/** The areas as one, found from their coordinates alone: it sees overlaps that a topology may hide. */
export function unionOf(areas: readonly Area[]): Area {
  const [first, ...others] = areas;
  if (first === undefined) return multiPolygon([]);
  return others.length === 0 ? first : (union(featureCollection([...areas])) ?? multiPolygon([]));
}

/** The named areas of a layer as one, as the application merges them: without the lines that they share. */
export function mergeByTopology(topology: ReadTopology, layer: string, identifiers: ReadonlySet<string>): Area {
  const geometries = topology.objects[layer]?.geometries ?? [];
  const chosen = geometries.filter(({ id }) => identifiers.has(String(id)));
  return multiPolygon(merge(topology, chosen as TopologyAreas[]).coordinates);
}

/** Whether a position (WGS 84 degrees) lies inside an area, its edge left out. */
export function isInside(position: Position, one: Area): boolean {
  return booleanPointInPolygon(point(position), one, { ignoreBoundary: true });
}

/** The middle of each stretch of a layer's lines, in WGS 84 degrees. */
export function middlesOfLines(topology: ReadTopology, layer: string): Position[] {
  const lines = featuresOf(topology, layer).flatMap(({ geometry }) => linesOf(geometry));
  return lines.flatMap((line) =>
    line.slice(1).map((end, index) => {
      const start = line[index] ?? end;
      return [((start[0] ?? 0) + (end[0] ?? 0)) / 2, ((start[1] ?? 0) + (end[1] ?? 0)) / 2];
    }),
  );
}

function linesOf(geometry: Feature["geometry"]): Position[][] {
  if (geometry.type === "LineString") return [(geometry satisfies LineString).coordinates];
  if (geometry.type === "MultiLineString") return (geometry satisfies MultiLineString).coordinates;
  return [];
}

/** Where an area lies, to be read in a message: "longitude, latitude" in WGS 84 degrees. */
export function whereIs(one: Area): string {
  return asText(centroid(one).geometry.coordinates);
}

function asText(position: Position): string {
  return position.map((degrees) => degrees.toFixed(3)).join(", ");
}
