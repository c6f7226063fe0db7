import { levels } from "../model.ts";
import type { Facet } from "./facet.ts";

export const level: Facet<"level"> = {
  id: "level",
  valuesOf: (entry) => entry.levels,
  options: () => levels,
};
