/** Facet: how alive it is by what is known at the date. */

import { vitalities, type Vitality } from "../vitality.ts";
import type { Facet } from "./facet.ts";

export const vitality: Facet<"vitality", Vitality> = {
  id: "vitality",
  valuesIn: () => vitalities,
  options: () => vitalities,
  valuesOf: (entry) => [entry.vitality],
  isOfOneDate: true,
};
