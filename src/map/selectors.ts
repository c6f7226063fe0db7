import { eraOn } from "../domain/succession.ts";
import { shapesOn } from "./geometry/shapes.ts";
import { drawTerritories } from "./geometry/territories.ts";
import { select } from "./select.ts";

/**
 * What several sources draw from, each worked out from those above it. What only one source needs stands with that source.
 */

/** Regions and limits on the day of the view. */
export const shapesNow = select(({ atlas, boundaries, snapshot }) => [atlas, boundaries, eraOn(atlas, snapshot.today)], shapesOn);

/** The regions and what belongs to none, where the arrangement puts them. */
export const settledTerritories = select(
  (inputs) => [shapesNow(inputs), inputs.arrangement],
  (shapes, { placements }) => drawTerritories(shapes, placements),
);
