import { distance } from "@turf/turf";
import type { Position } from "geojson";

/** Side of the squares that points are sorted into, in degrees: more than any distance asked for, from here to 60° north. */
const side = 0.5;

const squareOf = (value: number) => Math.floor(value / side);
const keyOf = (column: number, row: number) => `${column} ${row}`;

/**
 * Tells how near the nearest of many points is.
 * @param points longitude and latitude in WGS 84 degrees, each with what it stands for
 * @returns the nearest one to a position, no further than a distance in kilometres, 25 at most; undefined where there is none
 */
export function nearestOf<Value>(
  points: readonly (readonly [Position, Value])[],
): (position: Position, kilometres: number) => Value | undefined {
  const squares = new Map<string, (readonly [Position, Value])[]>();
  for (const point of points) {
    const [longitude = 0, latitude = 0] = point[0];
    const key = keyOf(squareOf(longitude), squareOf(latitude));
    const known = squares.get(key);
    if (known) known.push(point);
    else squares.set(key, [point]);
  }
  return (position, kilometres) => {
    const [longitude = 0, latitude = 0] = position;
    let best: Value | undefined;
    let least = kilometres;
    for (const column of [-1, 0, 1])
      for (const row of [-1, 0, 1])
        for (const [other, value] of squares.get(keyOf(squareOf(longitude) + column, squareOf(latitude) + row)) ?? []) {
          const away = distance([...position], other, { units: "kilometers" });
          if (away <= least) [best, least] = [value, away];
        }
    return best;
  };
}
