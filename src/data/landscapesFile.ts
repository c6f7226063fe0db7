import * as v from "valibot";
import { id } from "./cells.ts";
import { schemaVersion } from "./schema.ts";

const ids = v.array(id);

/** `gazetteer/landscapes.json`: ids of the territories that the pipeline found to be so, from where they lie. */
export const landscapesFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  coast: ids,
  border: ids,
  highland: ids,
  oasis: ids,
});
export type LandscapesFile = v.InferOutput<typeof landscapesFile>;
