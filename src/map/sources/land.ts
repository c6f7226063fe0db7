import { select } from "../select.ts";
import { colour, inGeography } from "../liveStyle.ts";
import type { MapSource } from "./source.ts";

/** Land of the neighbours. */
export const land: MapSource = {
  id: "land",
  draw: select(
    ({ ground }) => [ground],
    (ground) => ground?.land,
  ),
  layers: [
    {
      id: "land",
      style: {
        type: "fill",
        layout: { visibility: inGeography },
        paint: { "fill-color": colour("land"), "fill-antialias": true },
      },
    },
  ],
};
