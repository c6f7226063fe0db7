/** Facet: level of the authorities that take part. */

import { type Level, levels } from "../model.ts";
import type { Facet } from "./facet.ts";

export const level: Facet<"level", Level> = {
  id: "level",
  valuesIn: () => levels,
  options: () => levels,
  valuesOf: (entry) => entry.levels,
};
