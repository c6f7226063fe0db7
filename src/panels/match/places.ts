import { extent } from "d3-array";
import { mesh } from "topojson-client";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Candidate } from "../../domain/candidates/model.ts";
import type { Point } from "../../domain/model.ts";

type Area = Polygon | MultiPolygon;

/** Width of the drawing, in its own units. */
export const width = 320;
/** Least distance of the middles of two marks, in units of the drawing: their size with its air, on a phone that draws nine tenths. */
const nearest = 35;
/** Space between the country and the edge, in units of the drawing: room for marks off the coast. */
const margin = 30;
/** Middles of marks keep this from the edge, in units of the drawing. */
const edge = 16;

/** A country as it is drawn: its outline and the limits of its regions, and where a point of it stands. */
export interface CountryDrawing {
  readonly path: string;
  readonly height: number;
  /** Undefined for a point outside of the drawing, which shows the mainland. */
  readonly placeOf: (point: Point) => readonly [x: number, y: number] | undefined;
}

const isRegionLimit = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a !== b;

/**
 * Draws a country: north above, distances true at its middle.
 * @param topology its départements or provinces, WGS 84
 * @param regionOf the region that holds a département or province
 */
export function drawCountry(topology: Topology, regionOf: (departmentId: string) => string | undefined): CountryDrawing {
  const departments = topology.objects["departments"];
  const areas =
    departments?.type === "GeometryCollection"
      ? departments.geometries.filter((one): one is Area => one.type === "Polygon" || one.type === "MultiPolygon")
      : [];
  const lines = mesh(
    topology,
    { type: "GeometryCollection", geometries: areas },
    (a, b) => a === b || isRegionLimit(regionOf(String(a.id)), regionOf(String(b.id))),
  ).coordinates;
  const points = lines.flat();
  const [west = 0, east = 0] = extent(points, ([longitude = 0]) => longitude);
  const [south = 0, north = 0] = extent(points, ([, latitude = 0]) => latitude);
  // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / Math.max(1e-9, (east - west) * narrowing);
  const x = (longitude: number) => margin + (longitude - west) * narrowing * scale;
  const y = (latitude: number) => margin + (north - latitude) * scale;
  return {
    path: lines
      .map(
        (line) =>
          `M${line.map(([longitude = 0, latitude = 0]) => `${x(longitude).toFixed(1)},${y(latitude).toFixed(1)}`).join("L")}`,
      )
      .join(""),
    height: Math.ceil((north - south) * scale + 2 * margin),
    placeOf: ([longitude, latitude]) =>
      longitude < west || longitude > east || latitude < south || latitude > north ? undefined : [x(longitude), y(latitude)],
  };
}

/** A candidate with its number in the list. */
export interface Numbered {
  readonly number: number;
  readonly candidate: Candidate;
}

type Place = readonly [x: number, y: number];

/** A candidate in the drawing: where it lies, and where its number stands, aside where another has its place. */
export interface Mark extends Numbered {
  readonly point: Place;
  readonly place: Place;
}

/** Sweeps after which marks are left as they are: a few dozen stand apart long before. */
const mostSweeps = 500;
/** The golden angle, in radians: marks of one point leave it in directions that never meet. */
const turn = Math.PI * (3 - Math.sqrt(5));

/** Places as near as may be to some points and apart from each other, within the drawing. */
function apart(points: readonly Place[], height: number): readonly Place[] {
  const places = points.map(([x, y], index): [number, number] => [x + Math.cos(index * turn), y + Math.sin(index * turn)]);
  const within = (value: number, most: number) => Math.min(most - edge, Math.max(edge, value));
  let isMoving = true;
  for (let sweep = 0; isMoving && sweep < mostSweeps; sweep += 1) {
    isMoving = false;
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1)) {
        const [x, y] = [other[0] - one[0], other[1] - one[1]];
        const distance = Math.hypot(x, y) || 1e-6;
        if (distance >= nearest) continue;
        isMoving = true;
        // A hair more than half each: steps that only come nearer to their end would never get there.
        const step = ((nearest - distance) / 2 + 0.05) / distance;
        one[0] = within(one[0] - x * step, width);
        one[1] = within(one[1] - y * step, height);
        other[0] = within(other[0] + x * step, width);
        other[1] = within(other[1] + y * step, height);
      }
  }
  return places;
}

/** Where candidates stand, and those that lie outside of the drawing. */
export function placeCandidates(
  candidates: readonly Candidate[],
  { placeOf, height }: CountryDrawing,
): { readonly marks: readonly Mark[]; readonly outside: readonly Numbered[] } {
  const numbered = candidates.map((candidate, index) => ({
    number: index + 1,
    candidate,
    point: placeOf(candidate.territory.point),
  }));
  const inside = numbered.flatMap(({ point, ...one }) => (point ? [{ ...one, point }] : []));
  const places = apart(
    inside.map(({ point }) => point),
    height,
  );
  return {
    marks: inside.map((one, index) => ({ ...one, place: places[index] ?? one.point })),
    outside: numbered.filter(({ point }) => point === undefined),
  };
}
