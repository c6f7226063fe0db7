import type { Feature, Geometry } from "geojson";
import type { Arrangement } from "./arrangement.ts";
import { collect, type Drawing, lineFeature } from "./features.ts";
import { fromMercator, toMercator } from "./mercator.ts";
import { toPlane } from "./placement.ts";
import type { Lines, Shapes, Surface } from "./shapes.ts";

type Placements = Arrangement["placements"];

interface TerritoryProperties {
  readonly id: string;
  readonly kind: "region" | "other";
}

/** Regions, and what belongs to none. */
export function drawTerritories(shapes: Shapes, placements: Placements): Drawing<TerritoryProperties> {
  const surface =
    (kind: "region" | "other") =>
    ({ id, zone, polygons }: Surface): Feature<Geometry, TerritoryProperties> => ({
      type: "Feature",
      properties: { id, kind },
      geometry: {
        type: "MultiPolygon",
        coordinates: polygons.map((rings) =>
          rings.map((ring) => ring.map((point) => fromMercator(toPlane(point, placements[zone])))),
        ),
      },
    });
  return collect([...shapes.regions.map(surface("region")), ...shapes.others.map(surface("other"))]);
}

type LimitKind = "region-limit" | "department-limit" | "frame" | "parallel";
type Limit = Feature<Geometry, { readonly kind: LimitKind }>;

/** Limits of territories, one feature a zone. */
export function drawLimits(kind: LimitKind, limits: readonly Lines[], placements: Placements): Limit[] {
  return limits.map(({ lines, zone }) => ({
    type: "Feature",
    properties: { kind },
    geometry: {
      type: "MultiLineString",
      coordinates: lines.map((line) => line.map((point) => fromMercator(toPlane(point, placements[zone])))),
    },
  }));
}

/** Frames of the insets. */
export function drawFrames(frames: Arrangement["frames"]): Limit[] {
  return Object.values(frames).map(([west, north, east, south]) =>
    lineFeature({ kind: "frame" }, [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
      [west, north],
    ]),
  );
}

/** The parallel 27°40′ N from the Atlantic to the meridian 8°40′ W. */
export function drawParallel(placements: Placements): Limit {
  const latitude = 27 + 40 / 60;
  return lineFeature(
    { kind: "parallel" },
    [-13.17, -(8 + 40 / 60)].map((longitude) => toPlane(toMercator(longitude, latitude), placements.ma)),
  );
}
