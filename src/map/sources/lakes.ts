import { select } from "../select.ts";
import { colour, inGeography } from "../liveStyle.ts";
import type { MapSource } from "./source.ts";

/** Lakes, those of the two countries among them. */
export const lakes: MapSource = {
  id: "lakes",
  draw: select(
    ({ ground }) => [ground],
    (ground) => ground?.lakes,
  ),
  layers: [
    { id: "lakes", style: { type: "fill", layout: { visibility: inGeography }, paint: { "fill-color": colour("water") } } },
  ],
};
