import { shapeLand } from "./land.ts";
import { departmentsOfFrance, shapeMainland } from "./mainland.ts";
import { shapeMorocco } from "./morocco.ts";
import { readNaturalEarth } from "./naturalEarth.ts";
import { shapeOverseas } from "./overseas.ts";
import { type BoundaryFileName, writeProvenance } from "./provenance.ts";
import { ISLAND_GRID, MAINLAND_GRID, publishedText } from "./shaping.ts";
import { shapeWater, WATER_GRID } from "./water.ts";

/**
 * Builds the boundary files of the atlas from the packages that package-lock.json pins.
 *
 * All files but provenance.json are TopoJSON, quantized, in WGS 84 degrees of longitude and latitude:
 *
 * - france.topo.json: `departments`, the 96 of metropolitan France, identifiers such as `fr-department-2A`;
 * - france-overseas.topo.json: `departments`, the 5 overseas ones, and `collectivities` (`fr-other-987`);
 * - morocco.topo.json: `departments`, the 75 provinces and préfectures, identifiers such as `ma-department-tng`;
 * - land.topo.json: `land` (the other countries around, to be drawn below the two) and `borders` between them;
 * - water.topo.json: `lakes` and `rivers`;
 * - provenance.json: sources, versions, licences and attribution of each file.
 *
 * Regions are not there: they are merged from the départements that make them up, so that both levels
 * always share their lines.
 *
 * @returns file name -> content. Nothing is written to disk; two runs give the same bytes. Takes about ten
 * seconds and half a gigabyte of memory, for the sake of one source file of 62 MB.
 * @throws when a package is missing, or in another version than locked: run `npm ci` in this folder.
 */
export async function buildBoundaries(): Promise<ReadonlyMap<string, string>> {
  const units = readNaturalEarth();
  const mainland = await shapeMainland(units);
  const morocco = await shapeMorocco();
  const files: Readonly<Record<BoundaryFileName, string>> = {
    "france.topo.json": publishedText(await departmentsOfFrance(mainland), MAINLAND_GRID),
    "france-overseas.topo.json": publishedText(await shapeOverseas(units), ISLAND_GRID),
    "morocco.topo.json": publishedText(morocco, MAINLAND_GRID),
    "land.topo.json": publishedText(await shapeLand(mainland, morocco), MAINLAND_GRID),
    "water.topo.json": publishedText(await shapeWater(), WATER_GRID),
  };
  return new Map([...Object.entries(files), ["provenance.json", writeProvenance()]]);
}
