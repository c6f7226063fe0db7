import { bbox, booleanPointInPolygon, distance } from "@turf/turf";
import type { MultiLineString, Position } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { areasOf, type Area, type ReadTopology } from "../boundaries/geometry.ts";
import { nearestOf } from "./nearness.ts";

/** A kilometre of an outline: of which département or province it is, and what lies behind it. */
export interface OutlinePoint {
  readonly departmentId: string;
  readonly position: Position;
  readonly isCoast: boolean;
}

/** Outlines are read a point a kilometre. */
const step = 1;
/** Where other land lies within so many kilometres of an outline, that is a border, else it is a coast: how far outlines of two sources may part. */
const borderWithin = 4;
/** Its neighbours are not among the land that we draw: what of its outline is a border cannot be told. */
const untold = "fr-department-973";

/** Positions along lines, no further apart than a step. */
function alongLines(lines: readonly Position[][]): Position[] {
  return lines.flatMap((line) =>
    line.flatMap((start, index) => {
      const end = line[index + 1];
      if (!end) return [start];
      const count = Math.max(1, Math.ceil(distance(start, end, { units: "kilometers" }) / step));
      const [[fromLongitude = 0, fromLatitude = 0], [toLongitude = 0, toLatitude = 0]] = [start, end];
      return Array.from({ length: count }, (_none, part) => [
        fromLongitude + ((toLongitude - fromLongitude) * part) / count,
        fromLatitude + ((toLatitude - fromLatitude) * part) / count,
      ]);
    }),
  );
}

const ringsOf = ({ geometry }: Area): Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

/** Tells whether other land lies at a position, or near it: land is drawn below France, and reaches under it. */
function createLandReader(land: readonly Area[]): (position: Position) => boolean {
  const near = nearestOf(alongLines(land.flatMap(ringsOf)).map((position) => [position, true] as const));
  const boxed = land.map((area) => ({ area, box: bbox(area) }));
  return (position) => {
    if (near(position, borderWithin)) return true;
    const [longitude = 0, latitude = 0] = position;
    return boxed.some(
      ({ area, box: [west, south, east, north] }) =>
        longitude >= west &&
        longitude <= east &&
        latitude >= south &&
        latitude <= north &&
        booleanPointInPolygon([...position], area),
    );
  };
}

/**
 * The outlines of France and Morocco, a point a kilometre, each told a coast or a border.
 * @param boundaries our boundary files by name
 */
export function readOutlines(boundaries: ReadonlyMap<string, string>): readonly OutlinePoint[] {
  const land: ReadTopology = JSON.parse(boundaries.get("land.topo.json") ?? "");
  const isOtherLand = createLandReader(areasOf(land, "land"));
  return ["france.topo.json", "france-overseas.topo.json", "morocco.topo.json"].flatMap((name) => {
    const topology: Topology<{ departments: GeometryCollection }> = JSON.parse(boundaries.get(name) ?? "");
    const { departments } = topology.objects;
    return departments.geometries
      .map(({ id }) => String(id))
      .filter((id) => id !== untold)
      .flatMap((departmentId) => {
        const outline: MultiLineString = mesh(topology, departments, (a, b) => a === b && String(a.id) === departmentId);
        return alongLines(outline.coordinates).map((position) => ({
          departmentId,
          position,
          isCoast: !isOtherLand(position),
        }));
      });
  });
}
