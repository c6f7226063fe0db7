import { regionsOn } from "../succession.ts";
import type { Facet } from "./facet.ts";

export const moroccanRegion: Facet<"ma"> = {
  id: "ma",
  valuesOf: ({ regionIds }) => regionIds.ma,
  options: (atlas, { today }) => regionsOn(atlas, today, "ma").map(({ id }) => id),
};
