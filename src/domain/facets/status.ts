/** Facet: status at the date. */

import { type Status, statuses } from "../model.ts";
import type { Facet } from "./facet.ts";

export const status: Facet<"status", Status> = {
  id: "status",
  valuesIn: () => statuses,
  options: () => statuses,
  valuesOf: ({ standing }) => [standing.status],
  isOfOneDate: true,
};
