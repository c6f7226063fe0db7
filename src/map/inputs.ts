import type { FeatureCollection } from "geojson";
import type { Atlas } from "../domain/model.ts";
import type { Entry, Snapshot } from "../domain/snapshot.ts";
import type { Hovered } from "../state/hover.ts";
import type { Layout, Selection } from "../state/view.ts";
import type { Palette } from "../ui/palette.ts";
import type { Arrangement } from "./geometry/arrangement.ts";
import type { Boundaries, Shapes } from "./geometry/shapes.ts";

/** What surrounds the two countries: land of the neighbours and waters, GeoJSON in WGS 84. */
export interface Ground {
  readonly land: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
}

/** What is under way between what was shown before and what is asked for now. */
export interface Motion {
  /** Where the zones stand at this moment. */
  readonly placements: Arrangement["placements"];
  /** Whether the countries are on their way from one arrangement to another. */
  readonly isMoving: boolean;
  /** The regions before the reform that the date has just passed, while its limits fade, and how much is left of them (1 to 0). */
  readonly former: { readonly shapes: Shapes; readonly opacity: number } | undefined;
}

/** Nothing is under way. */
export const atRest = ({ placements }: Arrangement): Motion => ({ placements, isMoving: false, former: undefined });

/** All that sources draw from, and nothing else: one object that all of them share. */
export interface MapInputs extends Motion {
  readonly atlas: Atlas;
  /** The atlas at the date of the view. */
  readonly snapshot: Snapshot;
  /** What passes the filters. */
  readonly entries: readonly Entry[];
  readonly selection: Selection | undefined;
  readonly hovered: Hovered | undefined;
  readonly isParallelShown: boolean;
  readonly palette: Palette;
  readonly boundaries: Boundaries;
  /** Not there until it has been loaded, which only true geography asks for. */
  readonly ground: Ground | undefined;
  readonly layout: Layout;
  readonly arrangement: Arrangement;
  /** How many partnerships each region is shown with: those that filters leave or, of what is chosen, those that are lit. */
  readonly counts: ReadonlyMap<string, number>;
  /** Regions that hold nothing at that date, whatever the filters. */
  readonly emptyIds: ReadonlySet<string>;
  /** The region that is chosen, or those that a chosen partnership ties together. */
  readonly litIds: ReadonlySet<string>;
}
