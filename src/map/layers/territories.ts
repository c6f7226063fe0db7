import type { Layer } from "./layer.ts";

/** Regions of the date, tinted lightly by number of partnerships (`tint` from 0 to 1 in the state of the feature). */
export const regions: Layer = {
  id: "regions",
  source: "base",
  isPickable: true,
  style: (palette) => ({
    type: "fill",
    filter: ["in", ["get", "kind"], ["literal", ["region", "other"]]],
    paint: {
      // Limits are drawn over the edges, which need no smoothing of their own.
      "fill-antialias": false,
      "fill-color": [
        "interpolate",
        ["linear"],
        ["coalesce", ["feature-state", "tint"], 0],
        0,
        palette.country,
        1,
        palette["country-full"],
      ],
    },
  }),
};

/** Regions without any partnership: hatched, so that absence is seen as such. */
export const emptyRegions: Layer = {
  id: "empty-regions",
  source: "empty-regions",
  isStill: true,
  style: () => ({ type: "fill", paint: { "fill-pattern": "hatch", "fill-opacity": 0.9 } }),
};

export const selectedRegion: Layer = {
  id: "selected-region",
  source: "lit-territories",
  isStill: true,
  style: (palette) => ({ type: "line", paint: { "line-color": palette.accent, "line-width": 2.5 } }),
};

/** Only close by: from afar they would hide the links. */
export const departmentLimits: Layer = {
  id: "department-limits",
  source: "department-limits",
  isStill: true,
  style: (palette) => ({
    type: "line",
    minzoom: 4.6,
    paint: {
      "line-color": palette.border,
      "line-width": 0.6,
      "line-opacity": ["interpolate", ["linear"], ["zoom"], 4.6, 0, 5.6, 0.8],
    },
  }),
};

export const regionLines: Layer = {
  id: "region-lines",
  source: "base",
  style: (palette) => ({
    type: "line",
    filter: ["==", ["get", "kind"], "region-limit"],
    layout: { "line-join": "round" },
    paint: { "line-color": palette["border-strong"], "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.7, 8, 1.6] },
  }),
};

/** Limits that a reform has just removed: they light up, then fade, when the date passes it. */
export const formerLines: Layer = {
  id: "former-lines",
  source: "former-lines",
  style: (palette) => ({
    type: "line",
    filter: ["==", ["get", "kind"], "region-limit"],
    layout: { "line-join": "round" },
    paint: { "line-color": palette["status-revival"], "line-width": 2.4, "line-opacity": 0 },
  }),
};

/** The parallel 27°40′N, for those who ask for it. */
export const parallel: Layer = {
  id: "parallel",
  source: "base",
  style: (palette) => ({
    type: "line",
    filter: ["==", ["get", "kind"], "parallel"],
    paint: { "line-color": palette.label, "line-width": 1.4, "line-dasharray": [4, 3] },
  }),
};

export const frames: Layer = {
  id: "frames",
  source: "base",
  isStill: true,
  style: (palette) => ({
    type: "line",
    filter: ["==", ["get", "kind"], "frame"],
    paint: { "line-color": palette["border-strong"], "line-width": 0.8 },
  }),
};
