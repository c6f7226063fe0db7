import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../ui/palette.ts";

/** Sources of the map, each with the drawing of the same name. */
export const sourceIds = [
  "land",
  "borders",
  "lakes",
  "rivers",
  "territories",
  "lit-territories",
  "lines",
  "former-lines",
  "flows",
  "lit-flows",
  "badges",
  "links",
  "lit-links",
  "points",
  "labels",
] as const;
export type SourceId = (typeof sourceIds)[number];

/** A layer without the names that the list gives it. */
export interface Layer {
  readonly id: string;
  readonly source: SourceId;
  /** Drawn before all else: who works with whom must be seen first. */
  readonly isFirst?: true;
  /** Only part of true geography: hidden when the countries stand face to face. */
  readonly isGeographic?: true;
  /** Whether the pointer meets its features. */
  readonly isPickable?: true;
  /** Style of the layer, without id and source. */
  readonly style: (palette: Palette) => DistributiveOmit<LayerSpecification, "id" | "source">;
}

type DistributiveOmit<Type, Keys extends PropertyKey> = Type extends unknown ? Omit<Type, Keys> : never;
