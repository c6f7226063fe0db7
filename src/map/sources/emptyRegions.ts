import { only } from "../geometry/features.ts";
import { drawHatch } from "../hatch.ts";
import { whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { settledTerritories } from "../selectors.ts";
import type { MapSource } from "./source.ts";

/** Regions without any partnership: hatched, so that absence is seen as such. */
export const emptyRegions: MapSource = {
  id: "empty-regions",
  draw: select((inputs) => [settledTerritories(inputs), inputs.emptyIds], only),
  images: [{ id: "hatch", draw: (palette) => drawHatch(palette["border-strong"]) }],
  layers: [
    {
      id: "empty-regions",
      style: { type: "fill", layout: { visibility: whileStill }, paint: { "fill-pattern": "hatch", "fill-opacity": 0.9 } },
    },
  ],
  legend: [{ group: "areas", message: "legend.empty", sample: { shape: "hatch", colour: "border-strong", fill: "country" } }],
};
