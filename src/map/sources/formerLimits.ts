import { collect } from "../geometry/features.ts";
import { drawLimits } from "../geometry/territories.ts";
import { colour, fading } from "../liveStyle.ts";
import { select } from "../select.ts";
import type { MapSource } from "./source.ts";

/** Limits that a reform has just removed: they light up, then fade, when the date passes it. */
export const formerLimits: MapSource = {
  id: "former-limits",
  draw: select(
    ({ former, arrangement }) => [former?.shapes, arrangement],
    (shapes, { placements }) => shapes && collect(drawLimits("region-limit", shapes.regionLines, placements)),
  ),
  layers: [
    {
      id: "former-limits",
      style: {
        type: "line",
        layout: { "line-join": "round" },
        paint: {
          "line-color": colour("status-revival"),
          "line-width": 2.4,
          "line-opacity": fading,
          // It is told anew at every frame.
          "line-opacity-transition": { duration: 0 },
        },
      },
    },
  ],
};
