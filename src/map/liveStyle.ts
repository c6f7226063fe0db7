import type { ExpressionSpecification, Map as MapLibreMap, StateSpecification } from "maplibre-gl";
import type { Layout } from "../state/view.ts";
import type { Palette } from "../ui/palette.ts";
import type { MapInputs } from "./inputs.ts";

/**
 * What changes live for the whole style: the global state of MapLibre, which the expressions of layers read. Setting it
 * touches only the layers that ask for what changed, whenever they were added.
 */
export interface LiveStyle {
  readonly palette: Palette;
  readonly layout: Layout;
  /** Whether the countries are on their way from one layout to the other. */
  readonly isMoving: boolean;
  /** Opacity of the limits that a reform has just removed, from 0 to 1. */
  readonly formerLimits: number;
}

const live = (name: keyof LiveStyle): ExpressionSpecification => ["global-state", name];

/** A colour of the house, in the theme in force. */
export const colour = (name: keyof Palette): ExpressionSpecification => ["to-color", ["get", name, live("palette")]];

/** The visibility of what has no position while the countries move. */
export const whileStill: ExpressionSpecification = ["case", live("isMoving"), "none", "visible"];

/** The visibility of what is part of true geography only. */
export const inGeography: ExpressionSpecification = ["case", ["==", live("layout"), "geo"], "visible", "none"];

/** The opacity of limits that fade away. */
export const fading: ExpressionSpecification = live("formerLimits");

/** The live part of a style as it begins: before anything is shown. */
export function liveStyleAtFirst(palette: Palette): StateSpecification {
  const first: LiveStyle = { palette, layout: "geo", isMoving: false, formerLimits: 0 };
  return Object.fromEntries(Object.entries(first).map(([name, value]) => [name, { default: value }]));
}

/** The live part of the style that follows from the inputs of the map. */
export function liveStyleOf(inputs: MapInputs): LiveStyle {
  const { palette, layout, isMoving, former } = inputs;
  return { palette, layout, isMoving, formerLimits: former?.opacity ?? 0 };
}

/** Tells the style what has changed since it was told last. */
export function setLiveStyle(map: MapLibreMap, next: LiveStyle, before: LiveStyle | undefined): void {
  const names = ["palette", "layout", "isMoving", "formerLimits"] as const satisfies readonly (keyof LiveStyle)[];
  for (const name of names) if (next[name] !== before?.[name]) map.setGlobalStateProperty(name, next[name]);
}
