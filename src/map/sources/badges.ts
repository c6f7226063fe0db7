import { collect, pointFeature } from "../geometry/features.ts";
import { colour, steppingBackTo, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { drawnFlows, visibleFlows } from "../selectors.ts";
import { chooseFlow } from "./flows.ts";
import type { MapSource } from "./source.ts";

/** Number of partnerships of each flow that gathers several; one needs no number. */
export const badges: MapSource = {
  id: "badges",
  draw: select(
    (inputs) => [visibleFlows(inputs), drawnFlows(inputs)],
    (flows, { badgePositions }) =>
      collect(
        flows.flatMap(({ id, entries }) => {
          const position = badgePositions.get(id);
          return position && entries.length > 1 ? [pointFeature({ id, count: entries.length }, position)] : [];
        }),
      ),
  ),
  layers: [
    {
      id: "badges",
      style: {
        type: "symbol",
        layout: {
          visibility: whileStill,
          "text-field": ["to-string", ["get", "count"]],
          "text-font": ["Passerelles Bold"],
          "text-size": 11,
          // Two numbers that touched would read as one.
          "text-padding": 3,
          "symbol-sort-key": ["-", 0, ["get", "count"]],
        },
        paint: {
          "text-color": colour("label"),
          "text-halo-color": colour("halo"),
          "text-halo-width": 2,
          "text-opacity": steppingBackTo(0.3),
        },
      },
      pick: { target: "number", kind: "flow", choose: chooseFlow },
    },
  ],
};
