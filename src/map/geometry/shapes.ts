import { group } from "d3-array";
import { merge, mesh } from "topojson-client";
import type { GeometryObject, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { isValidOn } from "../../domain/dates.ts";
import type { Atlas, Day } from "../../domain/model.ts";
import { type Mercator, toMercator } from "./mercator.ts";
import { isCovered, type Zone, zoneOf } from "./zones.ts";

/** The boundary files, as loaded: TopoJSON, WGS 84. */
export interface Boundaries {
  readonly france: Topology;
  readonly franceOverseas: Topology;
  readonly morocco: Topology;
}

/** A surface in true geography, in Mercator, to be placed on the plane. */
export interface Surface {
  readonly id: string;
  readonly zone: Zone;
  /** Polygons, each a list of rings. */
  readonly polygons: readonly (readonly (readonly Mercator[])[])[];
}

/** Lines in true geography, in Mercator. */
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
/** Which region holds a department on the day; none where a territory belongs to no region. */
type RegionOf = (departmentId: string) => string | undefined;

const idOf = (geometry: GeometryObject) => String(geometry.id);

function areasOf(topology: Topology, name: string): Area[] {
  const object = topology.objects[name];
  return object?.type === "GeometryCollection"
    ? object.geometries.filter((area): area is Area => area.type === "Polygon" || area.type === "MultiPolygon")
    : [];
}

const toLine = (line: readonly (readonly number[])[]): Mercator[] =>
  line.map(([longitude = 0, latitude = 0]) => toMercator(longitude, latitude));

/** Areas dissolved into one surface. */
function surfaceOf(topology: Topology, id: string, zone: Zone, parts: Area[]): Surface {
  return { id, zone, polygons: merge(topology, parts).coordinates.map((rings) => rings.map(toLine)) };
}

/** Limits between the areas of a zone and around them. */
function limitsOf(topology: Topology, geometries: Area[], regionOf: RegionOf) {
  const linesWhere = (isKept: (a: string | undefined, b: string | undefined, isOuter: boolean) => boolean) =>
    mesh(topology, { type: "GeometryCollection", geometries }, (a, b) =>
      isKept(regionOf(idOf(a)), regionOf(idOf(b)), a === b),
    ).coordinates.map(toLine);
  return {
    ofRegions: linesWhere((a, b, isOuter) => isOuter || a !== b),
    ofDepartments: linesWhere((a, b, isOuter) => !isOuter && a === b),
  };
}

/** Dissolves départements and provinces into the regions of a day. */
export function shapesOn(atlas: Atlas, boundaries: Boundaries, day: Day): Shapes {
  const regions = new Map(
    [...atlas.membershipsByDepartment].map(([id, memberships]) => [
      id,
      memberships.find((membership) => isValidOn(membership, day))?.regionId,
    ]),
  );
  // Asked for the areas on either side of every arc.
  const regionOf: RegionOf = (departmentId) => regions.get(departmentId);
  const topologies = [boundaries.france, boundaries.franceOverseas, boundaries.morocco];
  const limits = topologies.flatMap((topology) =>
    [...group(areasOf(topology, "departments"), (area) => zoneOf({ id: idOf(area) }))].map(([zone, areas]) => ({
      zone,
      ...limitsOf(topology, areas, regionOf),
    })),
  );
  return {
    regions: topologies.flatMap((topology) =>
      [...group(areasOf(topology, "departments"), (area) => regionOf(idOf(area)) ?? idOf(area))].map(([id, areas]) =>
        surfaceOf(topology, id, zoneOf({ id: areas[0] ? idOf(areas[0]) : id }), areas),
      ),
    ),
    regionLines: limits.map(({ zone, ofRegions }) => ({ zone, lines: ofRegions })),
    departmentLines: limits.map(({ zone, ofDepartments }) => ({ zone, lines: ofDepartments })),
    others: topologies.flatMap((topology) =>
      areasOf(topology, "collectivities").map((area) => {
        const surface = surfaceOf(topology, idOf(area), zoneOf({ id: idOf(area) }), [area]);
        return { ...surface, polygons: surface.polygons.filter(([outer = []]) => isCovered(surface.zone, outer)) };
      }),
    ),
  };
}
