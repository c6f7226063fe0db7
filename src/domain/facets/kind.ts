/** Facet: kind of partnership (cooperation, twinning, …). */

import { type Kind, kinds } from "../model.ts";
import type { Facet } from "./facet.ts";

export const kind: Facet<"kind", Kind> = {
  id: "kind",
  valuesIn: () => kinds,
  options: () => kinds,
  valuesOf: ({ partnership }) => [partnership.kind],
};
