import area from "@turf/area";
import { multiPolygon, polygon } from "@turf/helpers";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import polylabel from "polylabel";
import { feature, merge } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Point } from "../domain/model.ts";
import type { Tables } from "./tables.ts";

type DepartmentTopology = Topology<{ departments: GeometryCollection }>;

/** Shapes of all departments, provinces and préfectures, and of the regions that they add up to. */
export interface Shapes {
  /** Shape of a department or region; undefined for a territory that has none. */
  readonly of: (territoryId: string) => Feature<Polygon | MultiPolygon> | undefined;
}

/** Parses the boundary files and dissolves départements and provinces into every region they ever belonged to. */
export function readShapes(boundaries: ReadonlyMap<string, string>, memberships: Tables["memberships"]): Shapes {
  const shapes = new Map<string, Feature<Polygon | MultiPolygon>>();
  for (const name of ["france.topo.json", "france-overseas.topo.json", "morocco.topo.json"]) {
    // Our own boundary files, which tests and promises hold to this shape.
    const topology = JSON.parse(boundaries.get(name) ?? "") as DepartmentTopology;
    const geometries = topology.objects.departments.geometries;
    for (const geometry of geometries) {
      shapes.set(String(geometry.id), feature(topology, geometry) as Feature<Polygon | MultiPolygon>);
    }
    const regionIds = new Set(memberships.map(({ region_id }) => region_id));
    for (const regionId of regionIds) {
      const held = new Set(memberships.filter((row) => row.region_id === regionId).map((row) => row.department_id));
      const parts = geometries.filter(({ id }) => held.has(String(id)));
      // The types of the package ask for polygons alone, which départements and provinces are.
      if (parts.length > 0) shapes.set(regionId, multiPolygon(merge(topology, parts as Parameters<typeof merge>[1]).coordinates));
    }
  }
  return { of: (territoryId) => shapes.get(territoryId) };
}

/** Where a label fits best in a shape: the point of its largest part that is farthest from the edge. */
function innerPoint(shape: Feature<Polygon | MultiPolygon>): Point {
  const parts = shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  const largest = parts.reduce((best, part) => (area(polygon(part)) > area(polygon(best)) ? part : best));
  const [longitude, latitude] = polylabel(largest, 0.001);
  return [round(longitude), round(latitude)];
}

/** Four decimals of a degree: about ten metres. */
const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/**
 * The point of every territory: the one of the table, else a point inside its boundary, else that of its department.
 * @throws Error for a territory that can be placed nowhere
 */
export function placeTerritories(tables: Tables, shapes: Shapes): ReadonlyMap<string, { point: Point; basis: string }> {
  const placed = new Map<string, { point: Point; basis: string }>();
  const pending = [...tables.territories].sort((a, b) => Number(a.parent_id !== "") - Number(b.parent_id !== ""));
  for (const row of pending) {
    const shape = shapes.of(row.id);
    const parent = placed.get(row.parent_id);
    if (row.longitude !== "")
      placed.set(row.id, { point: [Number(row.longitude), Number(row.latitude)], basis: row.point_basis });
    else if (shape) placed.set(row.id, { point: innerPoint(shape), basis: "boundary" });
    else if (parent) placed.set(row.id, { point: parent.point, basis: "parent" });
    else throw new Error(`territories.csv: ${row.id} has no point, no boundary and no placed parent`);
  }
  return placed;
}
