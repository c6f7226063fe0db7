import { kinds } from "../model.ts";
import type { Facet } from "./facet.ts";

export const kind: Facet<"kind"> = {
  id: "kind",
  valuesOf: ({ partnership }) => [partnership.kind],
  options: () => kinds,
};
