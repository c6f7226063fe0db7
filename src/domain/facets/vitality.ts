import { vitalities, type Vitality } from "../vitality.ts";
import type { Facet } from "./facet.ts";

export const vitality: Facet<"vitality", Vitality> = {
  id: "vitality",
  valuesIn: () => vitalities,
  options: () => vitalities,
  valuesOf: (entry) => [entry.vitality],
  isOfOneDate: true,
};
