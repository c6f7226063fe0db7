import { themeIds } from "../model.ts";
import type { Facet } from "./facet.ts";

export const theme: Facet<"theme"> = {
  id: "theme",
  valuesOf: ({ themes }) => themes,
  options: () => themeIds,
};
