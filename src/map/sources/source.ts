import type { FeatureCollection } from "geojson";
import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  MapGeoJSONFeature,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { LegendEntry } from "../legend.ts";
import type { Hovered } from "../../state/hover.ts";
import type { View } from "../../state/view.ts";
import type { Palette } from "../../ui/palette.ts";
import type { Selector } from "../select.ts";

/** What the pointer may meet, in the order in which one wins over another: all but areas are met within a few pixels. */
export const targets = ["point", "number", "line", "area"] as const;

/** What happens when the pointer meets a feature of a layer. */
export interface PickRule {
  readonly target: (typeof targets)[number];
  /** What the feature stands for. */
  readonly kind: Hovered["kind"];
  /** The property that bears the id of that; `id` unless it is told. */
  readonly property?: string;
  /** Features that may be met; all, unless it is told. */
  readonly isSeen?: (feature: MapGeoJSONFeature) => boolean;
  /** The view after a click; what was clicked is selected, unless it is told. */
  readonly choose?: (view: View, id: string) => View;
}

/** A layer of the style of MapLibre, which its source names. */
export interface MapLayer {
  readonly id: string;
  readonly style:
    | Omit<CircleLayerSpecification, "id" | "source">
    | Omit<FillLayerSpecification, "id" | "source">
    | Omit<LineLayerSpecification, "id" | "source">
    | Omit<SymbolLayerSpecification, "id" | "source">;
  /** Absent: the pointer does not meet it. */
  readonly pick?: PickRule;
}

/** A picture that a layer repeats. */
export interface MapImage {
  readonly id: string;
  readonly draw: (palette: Palette) => { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
}

/** States of features by the property `id`: they change how things look without new tiles, which is what makes filters fast. */
export type FeatureStates = ReadonlyMap<string, Readonly<Record<string, string | number | boolean>>>;

/** One thing that the map shows: all that is to be known of it. */
export interface MapSource {
  readonly id: string;
  /**
   * What it draws: GeoJSON whose features bear their `id` as a property. `undefined` when it has no part in what is shown,
   * and may go.
   */
  readonly draw: Selector<FeatureCollection | undefined>;
  /** States of its features; every state of a source has the same names. */
  readonly states?: Selector<FeatureStates>;
  readonly images?: readonly MapImage[];
  /** From bottom to top. */
  readonly layers: readonly MapLayer[];
  readonly legend?: readonly LegendEntry[];
  /** Whether it belongs to the first picture, which all else waits for. */
  readonly isFirst?: true;
  /**
   * Sources with the same bundle are one source for MapLibre, which comes in one piece where several would each cost a frame
   * of their own. Their layers tell their features apart, and no two of them bear the same id.
   */
  readonly bundle?: string;
}
