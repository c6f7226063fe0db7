import { only } from "../geometry/features.ts";
import { dashByStatus } from "../linkStyle.ts";
import { colour, statusColour, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { highlight } from "../selectors.ts";
import { drawnLinks } from "./links.ts";
import type { MapSource } from "./source.ts";

/** Links of what is highlighted, among those drawn one by one. */
export const highlightedLinks: MapSource = {
  id: "highlighted-links",
  draw: select((inputs) => [drawnLinks(inputs), highlight(inputs).links], only),
  layers: [
    {
      id: "highlighted-links",
      style: {
        type: "line",
        layout: { "line-cap": "butt", "line-join": "round", visibility: whileStill },
        paint: { "line-color": statusColour, "line-width": 4, "line-dasharray": dashByStatus },
      },
    },
    {
      id: "highlighted-inherited-links",
      style: {
        type: "line",
        filter: ["get", "inherited"],
        layout: { visibility: whileStill },
        paint: { "line-color": colour("country"), "line-width": 1.8 },
      },
    },
  ],
};
