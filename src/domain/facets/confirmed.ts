import { ages } from "../snapshot.ts";
import type { Facet } from "./facet.ts";

export const confirmed: Facet<"confirmed"> = {
  id: "confirmed",
  valuesOf: ({ age }) => [age],
  options: () => ages,
};
