import { select } from "../select.ts";
import { colour, inGeography } from "../liveStyle.ts";
import type { MapSource } from "./source.ts";

/** Rivers, those of the two countries among them. */
export const rivers: MapSource = {
  id: "rivers",
  draw: select(
    ({ ground }) => [ground],
    (ground) => ground?.rivers,
  ),
  layers: [
    {
      id: "rivers",
      style: {
        type: "line",
        layout: { visibility: inGeography },
        paint: { "line-color": colour("water"), "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.5, 8, 1.6] },
      },
    },
  ],
};
