import { select } from "../select.ts";
import { colour, inGeography } from "../liveStyle.ts";
import type { MapSource } from "./source.ts";

/** Borders of the neighbours. */
export const borders: MapSource = {
  id: "borders",
  draw: select(
    ({ ground }) => [ground],
    (ground) => ground?.borders,
  ),
  layers: [
    {
      id: "borders",
      style: {
        type: "line",
        layout: { visibility: inGeography },
        paint: { "line-color": colour("border"), "line-width": 0.6, "line-opacity": 0.7 },
      },
    },
  ],
};
