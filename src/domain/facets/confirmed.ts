/** Facet: age of the last confirmation. */

import { type Age, ages } from "../snapshot.ts";
import type { Facet } from "./facet.ts";

export const confirmed: Facet<"confirmed", Age> = {
  id: "confirmed",
  valuesIn: () => ages,
  options: () => ages,
  valuesOf: ({ age }) => [age],
  isOfOneDate: true,
};
