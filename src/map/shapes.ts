import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { isValidOn } from "../domain/dates.ts";
import type { Atlas, Day, Membership } from "../domain/model.ts";
import { isCovered, type Zone, zoneOf } from "./arrangement.ts";
import { type Mercator, toMercator } from "./mercator.ts";

/** The boundary files, as loaded: TopoJSON, WGS 84. */
export interface Boundaries {
  readonly france: Topology;
  readonly franceOverseas: Topology;
  readonly morocco: Topology;
}

/** A surface on its true ground, in Mercator, to be placed on the sheet. */
export interface Surface {
  readonly id: string;
  readonly zone: Zone;
  /** Polygons, each a list of rings. */
  readonly polygons: readonly (readonly (readonly Mercator[])[])[];
}

/** Lines on their true ground, in Mercator. */
export interface Lines {
  readonly zone: Zone;
  readonly lines: readonly (readonly Mercator[])[];
}

/** What is drawn of the territories on a day. */
export interface Shapes {
  readonly regions: readonly Surface[];
  readonly regionLines: readonly Lines[];
  readonly departmentLines: readonly Lines[];
  /** Outlines that belong to no region: French Polynesia. */
  readonly others: readonly Surface[];
}

type Area = Polygon | MultiPolygon;

const toRing = (ring: readonly (readonly number[])[]): Mercator[] =>
  ring.map(([longitude = 0, latitude = 0]) => toMercator(longitude, latitude));

function areasOf(topology: Topology, name: string): Area[] {
  const object = topology.objects[name] as GeometryCollection | undefined;
  return (object?.geometries ?? []).filter(
    (geometry): geometry is Area => geometry.type === "Polygon" || geometry.type === "MultiPolygon",
  );
}

const idOf = (geometry: GeometryObject) => String(geometry.id);

/** Which region holds a department on that day. */
function regionOf(memberships: Atlas["membershipsByDepartment"], departmentId: string, day: Day): string | undefined {
  return memberships.get(departmentId)?.find((membership: Membership) => isValidOn(membership, day))?.regionId;
}

/** Dissolves départements and provinces into the regions of a day. */
export function shapesOn(atlas: Atlas, boundaries: Boundaries, day: Day): Shapes {
  const regions: Surface[] = [];
  const regionLines: Lines[] = [];
  const departmentLines: Lines[] = [];
  const others: Surface[] = [];
  for (const topology of [boundaries.france, boundaries.franceOverseas, boundaries.morocco]) {
    const areas = areasOf(topology, "departments");
    const byRegion = new Map<string, Area[]>();
    for (const area of areas) {
      const regionId = regionOf(atlas.membershipsByDepartment, idOf(area), day) ?? idOf(area);
      byRegion.set(regionId, [...(byRegion.get(regionId) ?? []), area]);
    }
    for (const [id, parts] of byRegion) {
      const first = parts[0];
      const zone = zoneOf({ id: first ? idOf(first) : id });
      regions.push({ id, zone, polygons: merge(topology, parts).coordinates.map((rings) => rings.map(toRing)) });
    }
    const zones = new Map<Zone, Area[]>();
    for (const area of areas) {
      const zone = zoneOf({ id: idOf(area) });
      zones.set(zone, [...(zones.get(zone) ?? []), area]);
    }
    for (const [zone, parts] of zones) {
      const collection: GeometryCollection = { type: "GeometryCollection", geometries: parts };
      const between = (keep: (a: string | undefined, b: string | undefined, isOuter: boolean) => boolean) =>
        mesh(topology, collection, (a, b) =>
          keep(
            regionOf(atlas.membershipsByDepartment, idOf(a), day),
            regionOf(atlas.membershipsByDepartment, idOf(b), day),
            a === b,
          ),
        ).coordinates.map(toRing);
      regionLines.push({ zone, lines: between((a, b, isOuter) => isOuter || a !== b) });
      departmentLines.push({ zone, lines: between((a, b, isOuter) => !isOuter && a === b) });
    }
    for (const area of areasOf(topology, "collectivities")) {
      const { geometry } = feature(topology, area as Polygon);
      const polygons = (geometry.type as string) === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const zone = zoneOf({ id: idOf(area) });
      others.push({
        id: idOf(area),
        zone,
        polygons: (polygons as unknown as number[][][][])
          .map((rings) => rings.map(toRing))
          .filter(([outer = []]) => isCovered(zone, outer)),
      });
    }
  }
  return { regions, regionLines, departmentLines, others };
}
