import { collect } from "../geometry/features.ts";
import { dashByStatus } from "../linkStyle.ts";
import { statusColour, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { bandStyles, drawnFlows, highlight } from "../selectors.ts";
import type { MapSource } from "./source.ts";

/** Bands of the highlighted flows, as the filters leave them. */
export const highlightedFlows: MapSource = {
  id: "highlighted-flows",
  draw: select(
    (inputs) => [highlight(inputs).flows, drawnFlows(inputs), bandStyles(inputs)],
    (flowIds, { bands }, styles) =>
      collect(
        bands.features.flatMap((feature) => {
          const style = flowIds.has(feature.properties.flow) ? styles.get(feature.properties.id) : undefined;
          return style ? [{ ...feature, properties: { ...feature.properties, ...style } }] : [];
        }),
      ),
  ),
  layers: [
    {
      id: "highlighted-flows",
      style: {
        type: "line",
        layout: { "line-join": "round", visibility: whileStill },
        paint: {
          "line-color": statusColour,
          "line-width": ["+", ["get", "width"], 1.6],
          "line-offset": ["*", ["get", "offset"], 1.3],
          "line-dasharray": dashByStatus,
        },
      },
    },
  ],
};
