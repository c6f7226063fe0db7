import { drawTerritories } from "../geometry/territories.ts";
import { colour } from "../liveStyle.ts";
import { select } from "../select.ts";
import { shapesNow } from "../selectors.ts";
import type { MapSource } from "./source.ts";

/** How full of colour each region is, from 0 to 1: it grows with the root of the number of partnerships shown at its port. */
const tints = select(
  (inputs) => [shapesNow(inputs), inputs.counts],
  ({ regions, others }, counts) => {
    const most = Math.max(1, ...counts.values());
    return new Map([...regions, ...others].map(({ id }) => [id, { tint: Math.sqrt((counts.get(id) ?? 0) / most) }]));
  },
);

/** Regions of the date, tinted lightly by number of partnerships, and what belongs to no region. */
export const territories: MapSource = {
  id: "territories",
  bundle: "opening",
  isFirst: true,
  draw: select((inputs) => [shapesNow(inputs), inputs.placements], drawTerritories),
  states: tints,
  layers: [
    {
      id: "territories",
      style: {
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
            colour("country"),
            1,
            colour("country-full"),
          ],
        },
      },
      pick: { target: "area", kind: "territory" },
    },
  ],
  legend: [{ group: "areas", message: "legend.tint", sample: { shape: "area", from: "country", to: "country-full" } }],
};
