import { statuses } from "../model.ts";
import type { Facet } from "./facet.ts";

export const status: Facet<"status"> = {
  id: "status",
  valuesOf: ({ standing }) => [standing.status],
  options: () => statuses,
};
