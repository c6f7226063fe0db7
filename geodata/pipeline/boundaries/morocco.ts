import { readPackageJson } from "../packages.ts";
import { type LayeredTopology, MAINLAND_GRID, moveToGrid, shape } from "./shaping.ts";

/**
 * The 75 provinces and préfectures of Morocco, from OpenStreetMap (October 2021) by way of morocco-map.
 *
 * @returns object `departments`, identifiers `ma-department-` + the three letters of the ISO 3166-2 code,
 * WGS 84 degrees on the mainland grid; no holes, no overlaps.
 */
export async function shapeMorocco(): Promise<LayeredTopology> {
  const provinces = readPackageJson<object>("morocco-map", "data/provinces.json");
  return shape(
    { "provinces.json": provinces },
    [
      "-i provinces.json name=departments",
      // mapshaper puts the TopoJSON identifier (MA-TNG) into the field FID.
      `-each 'id = "ma-department-" + FID.slice(3).toLowerCase()' -filter-fields id`,
      // The source was quantized after it was cut, so most of its rings touch themselves, and it leaves
      // lagoons out (13 km², chiefly Merja Zerga). A province is land and water: such holes are filled.
      "-clean snap-interval=0.0001 gap-fill-area=15km2 sliver-control=1",
      "-filter-islands min-area=3km2 remove-empty",
      // About twice the source's own grid of 160 m: finer would keep the steps of that grid.
      "-simplify weighted keep-shapes interval=300",
      "-clean gap-fill-area=3km2",
      ...moveToGrid(MAINLAND_GRID, "departments"),
    ],
    ["departments"],
  );
}
