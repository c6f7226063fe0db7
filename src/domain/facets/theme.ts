/** Facet: themes. */

import { type ThemeId, themeIds } from "../model.ts";
import type { Facet } from "./facet.ts";

export const theme: Facet<"theme", ThemeId> = {
  id: "theme",
  valuesIn: () => themeIds,
  options: () => themeIds,
  valuesOf: ({ themes }) => themes,
};
