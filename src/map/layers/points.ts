import type { Layer } from "./layer.ts";

/** Territories that seek a partner. */
export const halos: Layer = {
  id: "halos",
  source: "points",
  isPickable: true,
  isStill: true,
  style: (palette) => ({
    type: "circle",
    filter: ["==", ["get", "kind"], "seeker"],
    paint: {
      "circle-radius": 11,
      "circle-color": palette["status-seeking"],
      "circle-opacity": 0.22,
      "circle-stroke-color": palette["status-seeking"],
      "circle-stroke-width": 2,
    },
  }),
};

export const points: Layer = {
  id: "points",
  source: "points",
  isPickable: true,
  isStill: true,
  style: (palette) => ({
    type: "circle",
    paint: {
      "circle-radius": ["match", ["get", "kind"], "seeker", 3.4, "region", 4.2, "former", 4.2, 3.2],
      "circle-color": ["match", ["get", "kind"], "seeker", palette["status-seeking"], "former", palette.sea, palette.surface],
      "circle-stroke-color": ["case", ["boolean", ["feature-state", "lit"], false], palette.accent, palette.ink],
      "circle-stroke-width": ["case", ["boolean", ["feature-state", "lit"], false], 3, 1.4],
    },
  }),
};
