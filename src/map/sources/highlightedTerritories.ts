import { addDays } from "../../domain/dates.ts";
import { eraOn } from "../../domain/succession.ts";
import { collect, only } from "../geometry/features.ts";
import { shapesOn } from "../geometry/shapes.ts";
import { drawTerritories } from "../geometry/territories.ts";
import { colour, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { settledTerritories } from "../selectors.ts";
import type { MapSource } from "./source.ts";

/** The outline of a former region that is selected, as it was on its last day. */
const formerRegion = select(
  ({ atlas, boundaries, selection, snapshot, arrangement }) => [atlas, boundaries, selection, snapshot.today, arrangement],
  (atlas, boundaries, selection, today, { placements }) => {
    const chosen = selection?.kind === "territory" ? atlas.territories.get(selection.id) : undefined;
    if (!chosen?.validTo || chosen.validTo > today) return [];
    const shapes = shapesOn(atlas, boundaries, eraOn(atlas, addDays(chosen.validTo, -1)));
    return only(drawTerritories(shapes, placements), new Set([chosen.id])).features;
  },
);

/** Outlines of the regions that what is chosen ties together. */
export const highlightedTerritories: MapSource = {
  id: "highlighted-territories",
  draw: select(
    (inputs) => [settledTerritories(inputs), inputs.litIds, formerRegion(inputs)],
    (drawn, ids, former) => collect([...only(drawn, ids).features, ...former]),
  ),
  layers: [
    {
      id: "highlighted-territories",
      style: {
        type: "line",
        layout: { visibility: whileStill },
        paint: { "line-color": colour("accent"), "line-width": 2.5 },
      },
    },
  ],
};
