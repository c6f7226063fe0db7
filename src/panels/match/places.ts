import { extent } from "d3-array";
import { mesh } from "topojson-client";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Candidate } from "../../domain/candidates/model.ts";
import type { Point } from "../../domain/model.ts";

type Area = Polygon | MultiPolygon;

/** Width of the drawing, in its own units. */
export const width = 320;
/** Marks whose middles are nearer than this, in units of the drawing, stand side by side in one place. */
const nearest = 22;
/** Space between the country and the edge, in units of the drawing. */
const margin = 12;

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

/** Candidates that stand in one place of the drawing. */
export interface Mark {
  readonly place: readonly [x: number, y: number];
  readonly numbered: readonly Numbered[];
}

/** Where candidates stand, those too near one another together; and those that lie outside of the drawing. */
export function placeCandidates(
  candidates: readonly Candidate[],
  { placeOf }: CountryDrawing,
): { readonly marks: readonly Mark[]; readonly outside: readonly Numbered[] } {
  const marks: Mark[] = [];
  const outside: Numbered[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const numbered = { number: index + 1, candidate };
    const place = placeOf(candidate.territory.point);
    if (!place) {
      outside.push(numbered);
      continue;
    }
    const near = marks.findIndex(({ place: [x, y] }) => Math.hypot(x - place[0], y - place[1]) < nearest);
    const mark = marks[near];
    if (mark) marks[near] = { ...mark, numbered: [...mark.numbered, numbered] };
    else marks.push({ place, numbered: [numbered] });
  }
  return { marks, outside };
}
