import type { Layer } from "./layer.ts";

/** Land of the neighbours. */
export const land: Layer = {
  id: "land",
  source: "land",
  isGeographic: true,
  style: (palette) => ({ type: "fill", paint: { "fill-color": palette.land, "fill-antialias": true } }),
};

export const borders: Layer = {
  id: "borders",
  source: "borders",
  isGeographic: true,
  style: (palette) => ({ type: "line", paint: { "line-color": palette.border, "line-width": 0.6, "line-opacity": 0.7 } }),
};

export const lakes: Layer = {
  id: "lakes",
  source: "lakes",
  isGeographic: true,
  style: (palette) => ({ type: "fill", paint: { "fill-color": palette.water } }),
};

export const rivers: Layer = {
  id: "rivers",
  source: "rivers",
  isGeographic: true,
  style: (palette) => ({
    type: "line",
    paint: { "line-color": palette.water, "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.5, 8, 1.6] },
  }),
};
