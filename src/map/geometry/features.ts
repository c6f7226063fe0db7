import type { Feature, FeatureCollection, Geometry } from "geojson";
import { fromMercator, type Mercator } from "./mercator.ts";

/**
 * What the map is given to draw: GeoJSON in WGS 84, where "WGS 84" is the plane of the arrangement. Colours and widths are
 * the business of the layers.
 */
export type Drawing<Properties> = FeatureCollection<Geometry, Properties>;

/** Features as a collection. */
export const collect = <Properties>(features: Feature<Geometry, Properties>[]): Drawing<Properties> => ({
  type: "FeatureCollection",
  features,
});

/** The part of a drawing whose features bear one of some ids. */
export function only<Properties extends { readonly id: string }>(
  drawing: Drawing<Properties>,
  ids: ReadonlySet<string>,
): Drawing<Properties> {
  return collect(drawing.features.filter(({ properties }) => ids.has(properties.id)));
}

/** A point of the plane. */
export const pointFeature = <Properties>(properties: Properties, position: Mercator): Feature<Geometry, Properties> => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: fromMercator(position) },
});

/** A line of the plane. */
export const lineFeature = <Properties>(
  properties: Properties,
  positions: readonly Mercator[],
): Feature<Geometry, Properties> => ({
  type: "Feature",
  properties,
  geometry: { type: "LineString", coordinates: positions.map(fromMercator) },
});
