import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../ui/palette.ts";

/**
 * Sources of the map, each with the drawing of the same name. What the map opens with is one, `base`: territories, their
 * limits, and gathered links. One source comes in one piece, several would each cost a frame of their own.
 */
export type SourceId =
  | "base"
  | "land"
  | "borders"
  | "lakes"
  | "rivers"
  | "empty-regions"
  | "department-limits"
  | "lit-territories"
  | "former-lines"
  | "lit-flows"
  | "badges"
  | "links"
  | "lit-links"
  | "points"
  | "labels";

/** A layer without the names that the list gives it. */
export interface Layer {
  readonly id: string;
  readonly source: SourceId;
  /** Only part of true geography: hidden when the countries stand face to face. */
  readonly isGeographic?: true;
  /** Hidden while the countries move: what it shows has no place in between. */
  readonly isStill?: true;
  /** Whether the pointer meets its features. */
  readonly isPickable?: true;
  /** How it steps back while something else is lit: a constant for the whole layer, which costs no new tiles. */
  readonly stepsBack?: { readonly [Property in "line-opacity" | "text-opacity"]?: number };
  /** Style of the layer, without id and source. */
  readonly style: (palette: Palette) => DistributiveOmit<LayerSpecification, "id" | "source">;
}

type DistributiveOmit<Type, Keys extends PropertyKey> = Type extends unknown ? Omit<Type, Keys> : never;
