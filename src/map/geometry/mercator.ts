/**
 * Web Mercator on the unit square, as MapLibre uses it: x grows eastward from 0 at 180°W to 1 at 180°E,
 * y grows southward from 0 near 85°N to 1 near 85°S.
 */
export type Mercator = readonly [x: number, y: number];

/** Longitude and latitude in degrees (WGS 84) to the unit square. */
export function toMercator(longitude: number, latitude: number): Mercator {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The unit square to longitude and latitude in degrees (WGS 84). */
export function fromMercator([x, y]: Mercator): [longitude: number, latitude: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}
