import { regionsOn } from "../succession.ts";
import type { Facet } from "./facet.ts";

export const frenchRegion: Facet<"fr"> = {
  id: "fr",
  valuesOf: ({ regionIds }) => regionIds.fr,
  options: (atlas, { today }) => regionsOn(atlas, today, "fr").map(({ id }) => id),
};
