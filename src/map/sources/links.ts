import type { ExpressionSpecification } from "maplibre-gl";
import { drawLinks } from "../geometry/links.ts";
import { dashByStatus, isDashed, isSolid, widthByAge } from "../linkStyle.ts";
import { colour, statusColour, steppingBackTo, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { laneOrder, singleEntries } from "../selectors.ts";
import type { LegendEntry, MapSource, PickRule } from "./source.ts";

const layout = { "line-cap": "butt", "line-join": "round", visibility: whileStill } as const;
const width: ExpressionSpecification = ["case", ["get", "inherited"], 3.2, widthByAge];
const paint = { "line-color": statusColour, "line-width": width, "line-opacity": steppingBackTo(0.16) };
const pick: PickRule = { target: "line", kind: "partnership" };

const entry = (message: LegendEntry["message"], sample: LegendEntry["sample"]): LegendEntry => ({
  group: "links",
  message,
  sample,
  isTold: ({ areLinksOpen }) => areLinksOpen,
});

/** Partnerships that are drawn one by one, as lines. */
export const drawnLinks = select(
  (inputs) => [inputs.atlas, singleEntries(inputs), laneOrder(inputs), inputs.arrangement, inputs.pixel],
  drawLinks,
);

/**
 * Partnerships one by one. What a former region leaves to its heirs is drawn hollow: the colour of its status around the
 * colour of the country.
 */
export const links: MapSource = {
  id: "links",
  isFirst: true,
  draw: drawnLinks,
  layers: [
    { id: "links", style: { type: "line", filter: isSolid, layout, paint }, pick },
    {
      id: "dashed-links",
      style: { type: "line", filter: isDashed, layout, paint: { ...paint, "line-dasharray": dashByStatus } },
      pick,
    },
    {
      id: "inherited-links",
      style: {
        type: "line",
        filter: ["get", "inherited"],
        layout: { visibility: whileStill },
        paint: { "line-color": colour("country"), "line-width": 1.4, "line-opacity": steppingBackTo(0.16) },
      },
    },
  ],
  legend: [
    entry("age.recent", { shape: "status", status: "active", age: "recent" }),
    entry("age.ageing", { shape: "status", status: "active", age: "ageing" }),
    entry("legend.older", { shape: "status", status: "active", age: "old" }),
    entry("legend.inherited", { shape: "hollow", colour: "status-active" }),
  ],
};
