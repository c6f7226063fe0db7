import { collect } from "../geometry/features.ts";
import { drawFrames, drawLimits, drawParallel } from "../geometry/territories.ts";
import { colour, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { shapesNow } from "../selectors.ts";
import type { MapSource } from "./source.ts";

/** Limits of regions, frames of the insets and, for those who ask for it, the parallel 27°40′ N. */
export const limits: MapSource = {
  id: "limits",
  bundle: "opening",
  isFirst: true,
  draw: select(
    (inputs) => [shapesNow(inputs), inputs.placements, inputs.arrangement, inputs.isParallelShown],
    ({ regionLines }, placements, { frames }, isParallelShown) =>
      collect([
        ...drawLimits("region-limit", regionLines, placements),
        ...drawFrames(frames),
        ...(isParallelShown ? [drawParallel(placements)] : []),
      ]),
  ),
  layers: [
    {
      id: "region-limits",
      style: {
        type: "line",
        filter: ["==", ["get", "kind"], "region-limit"],
        layout: { "line-join": "round" },
        paint: {
          "line-color": colour("border-strong"),
          "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.7, 8, 1.6],
        },
      },
    },
    {
      id: "parallel",
      style: {
        type: "line",
        filter: ["==", ["get", "kind"], "parallel"],
        paint: { "line-color": colour("label"), "line-width": 1.4, "line-dasharray": [4, 3] },
      },
    },
    {
      id: "frames",
      style: {
        type: "line",
        filter: ["==", ["get", "kind"], "frame"],
        layout: { visibility: whileStill },
        paint: { "line-color": colour("border-strong"), "line-width": 0.8 },
      },
    },
  ],
  legend: [
    {
      group: "limits",
      message: "legend.parallel",
      sample: { shape: "line", colour: "label", width: 1, dash: [4, 3] },
      isTold: ({ isParallelShown }) => isParallelShown,
    },
  ],
};
