import { collect } from "../geometry/features.ts";
import { drawLimits } from "../geometry/territories.ts";
import { colour, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { shapesNow } from "../selectors.ts";
import type { MapSource } from "./source.ts";

/** Limits of departments, Moroccan provinces among them. Only close by: from afar they would hide the links. */
export const departmentLimits: MapSource = {
  id: "department-limits",
  draw: select(
    (inputs) => [shapesNow(inputs), inputs.arrangement],
    ({ departmentLines }, { placements }) => collect(drawLimits("department-limit", departmentLines, placements)),
  ),
  layers: [
    {
      id: "department-limits",
      style: {
        type: "line",
        minzoom: 4.6,
        layout: { visibility: whileStill },
        paint: {
          "line-color": colour("border"),
          "line-width": 0.6,
          "line-opacity": ["interpolate", ["linear"], ["zoom"], 4.6, 0, 5.6, 0.8],
        },
      },
    },
  ],
};
