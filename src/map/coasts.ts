import { type Mercator, toMercator } from "./geometry/mercator.ts";

/**
 * Ways off the coasts of Spain and Portugal, from France to Morocco, in degrees: what joins the two countries on the true
 * map goes around what lies between them. One runs over the Atlantic, the other over the Mediterranean.
 */
const degrees = {
  west: [
    [-3.6, 45.0],
    [-7.4, 45.0],
    [-10.9, 43.4],
    [-11.6, 39.6],
    [-9.9, 36.0],
    [-9.6, 34.2],
    [-11.2, 31.6],
    [-12.0, 29.6],
    [-14.8, 27.4],
    [-17.4, 24.2],
  ],
  east: [
    [5.0, 42.3],
    [4.3, 40.8],
    [2.6, 38.7],
    [0.4, 37.1],
    [-2.0, 36.1],
    [-4.1, 35.7],
  ],
} as const;

const inMercator = (way: readonly (readonly [number, number])[]): readonly Mercator[] =>
  way.map(([longitude, latitude]) => toMercator(longitude, latitude));

/** The same in Mercator. */
export const coasts = { west: inMercator(degrees.west), east: inMercator(degrees.east) };
