import * as v from "valibot";
import type { PlacedLandscapes } from "../domain/candidates/landscapes.ts";
import { id } from "./cells.ts";
import { schemaVersion } from "./schema.ts";

const ids = v.array(id);

/**
 * `gazetteer/landscapes.json`: ids of the territories that the pipeline found to be so, from where they lie; those of oases,
 * which are listed, with the document that lists each.
 */
export const landscapesFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  coast: ids,
  border: ids,
  highland: ids,
  oasis: v.record(id, id),
});
export type LandscapesFile = v.InferOutput<typeof landscapesFile>;

/** What territories are like, from the file that tells it. */
export const placedLandscapesOf = ({ coast, border, highland, oasis }: LandscapesFile): PlacedLandscapes => ({
  coast: new Set(coast),
  border: new Set(border),
  highland: new Set(highland),
  oasis: new Map(Object.entries(oasis)),
});
