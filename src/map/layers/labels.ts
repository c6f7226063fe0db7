import type { Layer } from "./layer.ts";

/** Where a name may stand around its point, and how far from it in ems; the first that is free is taken. */
const east = ["left", [0.7, 0], "bottom-left", [0.5, -0.4], "top-left", [0.5, 0.4]] as const;
const west = ["right", [-0.7, 0], "bottom-right", [-0.5, -0.4], "top-right", [-0.5, 0.4]] as const;
const middle = ["bottom", [0, -0.7], "top", [0, 0.7]] as const;

/** Names, the most important first where room is scarce. */
export const labels: Layer = {
  id: "labels",
  source: "labels",
  isStill: true,
  style: (palette) => ({
    type: "symbol",
    filter: ["!=", ["get", "kind"], "inset"],
    layout: {
      "text-field": ["get", "name"],
      "text-font": [
        "case",
        ["==", ["get", "kind"], "end"],
        ["literal", ["Passerelles Regular"]],
        ["literal", ["Passerelles Bold"]],
      ],
      "text-size": ["match", ["get", "kind"], "end", 12, "former", 11.5, 12.5],
      "text-max-width": 9,
      "text-line-height": 1.1,
      "text-variable-anchor-offset": [
        "match",
        ["get", "side"],
        "west",
        ["literal", [...west, ...east, ...middle]],
        "onlyWest",
        ["literal", [...west, ...middle]],
        "onlyEast",
        ["literal", [...east, ...middle]],
        "on",
        ["literal", ["center", [0, 0], ...middle, ...east, ...west]],
        ["literal", [...east, ...middle, ...west]],
      ],
      "text-justify": "auto",
      "text-padding": 2,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": [
        "match",
        ["get", "kind"],
        "seeker",
        palette["status-seeking"],
        "former",
        palette["label-soft"],
        palette.label,
      ],
      "text-halo-color": palette.halo,
      "text-halo-width": 1.6,
      "text-halo-blur": 0.3,
    },
  }),
};

/** Names of the frames, along their lower edge. */
export const insetLabels: Layer = {
  id: "inset-labels",
  source: "labels",
  isStill: true,
  style: (palette) => ({
    type: "symbol",
    filter: ["==", ["get", "kind"], "inset"],
    layout: {
      "text-field": ["get", "name"],
      "text-font": ["Passerelles Regular"],
      "text-size": 10.5,
      "text-max-width": 5.5,
      "text-line-height": 1.05,
      "text-anchor": "bottom",
      // Above the frame, not on it: letters may hang below their line.
      "text-offset": [0, -0.3],
      "text-padding": 1,
    },
    paint: { "text-color": palette["label-soft"], "text-halo-color": palette.halo, "text-halo-width": 1.2 },
  }),
};
