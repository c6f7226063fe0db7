import type { Facet } from "./facet.ts";

/** Devices that partnerships used. */
export const tool: Facet<"tool"> = {
  id: "tool",
  valuesIn: ({ tools }) => [...tools.keys()],
  options: ({ tools }) => [...tools.keys()],
  valuesOf: ({ toolIds }) => toolIds,
};
