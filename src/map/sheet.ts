import type { PaddingOptions } from "maplibre-gl";
import type { Words } from "../i18n/words.tsx";
import type { Layout } from "../state/view.ts";
import { coasts } from "./coasts.ts";
import { type Arrangement, arrange, centredHome } from "./geometry/arrangement.ts";
import type { Size } from "./geometry/faceForm.ts";
import type { FaceSheet, Ground } from "./geometry/faceSheet.ts";
import { type GeoSheet, layGeo } from "./geometry/geoSheet.ts";
import type { Mercator } from "./geometry/mercator.ts";
import type { Measure } from "./geometry/text.ts";
import { faceSheetOf, geoFonts } from "./letters.ts";
import type { PortContent, Strand } from "./ports.ts";

/** Where a sheet lies in the window of the map, in pixels. */
export interface Spread {
  readonly origin: Mercator;
  readonly size: Size;
}

/** A layout in the room that panels leave, whatever is filtered or chosen. */
export type Sheet = Spread & { readonly arrangement: Arrangement } & (
    | { readonly layout: "face"; readonly face: FaceSheet<Strand> }
    | { readonly layout: "geo"; readonly geo: GeoSheet }
  );

/** Height below the sheet that legend, small print and buttons take, in pixels, beyond what panels are told to keep. */
const footHeight = 26;
/** Width of the free map from which the switch of layouts stands at its foot in a wide window, in pixels. */
const leastForSwitch = 880;
/** What the map keeps free at its head where the switch is not there, in pixels. */
export const bareHead = 14;
/** Width that a button in a corner of the map takes, with the air beside it, in pixels. */
export const corner = 116;

/**
 * Whether the switch of layouts has room at the foot of the map.
 * @param padding what panels cover, in pixels
 * @param scale size of letters, as a share of the usual
 */
export function hasRoomAtFoot({ width }: Size, { left, right }: Required<PaddingOptions>, scale: number): boolean {
  return width - left - right >= leastForSwitch * scale;
}
/** Room that a sheet takes even where panels leave none, in pixels. */
const least: Size = { width: 280, height: 240 };

/**
 * The room for the sheet.
 * @param padding what panels cover, in pixels
 * @param foot height below it that controls take, in pixels
 * @param leastHeight that it takes in any case, in pixels
 */
export function spreadOf(
  { width, height }: Size,
  { left, right, top, bottom }: Required<PaddingOptions>,
  foot = footHeight,
  leastHeight = least.height,
): Spread {
  return {
    origin: [left, top],
    size: {
      width: Math.max(least.width, width - left - right),
      height: Math.max(leastHeight, height - top - bottom - foot),
    },
  };
}

/**
 * The same between the buttons in the upper corners.
 * @param corners width that each of them takes from the edge of the window, in pixels
 */
export function between(corners: number, window: Size, { origin: [x, y], size }: Spread): Spread {
  const left = Math.max(x, corners);
  const right = Math.min(x + size.width, window.width - corners);
  return { origin: [left, y], size: { width: Math.max(least.width, right - left), height: size.height } };
}

/**
 * Lays a layout out in the room that there is.
 * @param window size of the map, panels included, in pixels
 * @param letters how much larger than usual the reader asks letters to be
 */
export function layOut(
  layout: Layout,
  window: Size,
  { origin, size }: Spread,
  content: PortContent,
  ground: Ground,
  words: Words,
  measure: Measure,
  letters = 1,
): Sheet {
  if (layout === "face") {
    const face = faceSheetOf(content, ground, size, 0, words, measure, letters);
    return { layout, face, origin, size, arrangement: arrange(face, origin, centredHome(window)) };
  }
  const geo = layGeo(size, ground, coasts, 0, geoFonts(size.width, letters));
  const { scale, translate } = geo.placements.fr;
  // Where distances are true, the plane is the globe itself.
  const home = { scale, translate: [translate[0] + origin[0], translate[1] + origin[1]] as const };
  return { layout, geo, origin, size, arrangement: arrange(geo, origin, home) };
}
