/** Where maps, frames and ports of a sheet stand, by how the two countries stand face to face. */

import type { Shore } from "../../domain/shores.ts";
import type { FaceForm, FormKind, Squeeze } from "./faceForm.ts";
import type { Rect } from "./plane.ts";

/** Thickness of a bar, air beside numbers, way of a leader between names and map, in pixels. */
export const measures = { bar: 5, air: 6, lane: 12 } as const;
/** Width of the frames of overseas territories between the two maps, where these stand above their ports, in pixels. */
const insetsWidth = 196;
/** Height of the buttons in the upper corners of a wide window, in pixels. */
const cornerHeight = 40;
/** Height that small print takes at the head of the sheet of a small window, in pixels. */
const printHeight = 8;

/** A length that is a share of another, within bounds in pixels. */
export interface Share {
  readonly share: number;
  readonly least: number;
  readonly most: number;
}

/** Share of the width that strands run across where maps stand beside, and the least and most of it in pixels. */
const middles = { beside: { share: 0.285, least: 220, most: 440 } } as const;
/** Width of a map below which the frames stand in two columns, in pixels. */
const slim = 190;

export const within = ({ share, least, most }: Share, width: number) => Math.max(least, Math.min(most, share * width));

type Boxes = Pick<FaceForm, "bars" | "top" | "height" | "boxes" | "insetColumns">;
const noBox: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

export const boxesOf: Readonly<
  Record<
    FormKind,
    (
      width: number,
      height: number,
      headroom: number,
      columns: Readonly<Record<Shore, number>>,
      squeeze: Squeeze,
      scale: number,
    ) => Boxes
  >
> = {
  beside: (width, height, headroom, columns, _squeeze, scale) => {
    const middle = Math.min(within(middles.beside, width), height * 0.75);
    const maps = (width - middle - columns.fr - columns.ma - 2 * measures.lane) / 2;
    // Maps cannot be higher than the sheet: what they do not need is given to the strands.
    const used = Math.min(maps, height * 0.8);
    const isSlim = used < slim;
    const corner = cornerHeight * scale;
    const insets = Math.min(124, height * 0.22);
    return {
      bars: { fr: used + measures.lane + columns.fr, ma: width - used - measures.lane - columns.ma },
      top: headroom,
      height: height - headroom,
      boxes: {
        fr: { left: 0, top: corner, right: used, bottom: height - insets - 12 },
        insets: { left: 0, top: height - insets, right: used - 22, bottom: height },
        ma: { left: width - used, top: corner, right: width, bottom: height },
      },
      insetColumns: isSlim ? 2 : 3,
    };
  },
  above: (width, height, headroom, columns, squeeze) => {
    const strip = Math.max(headroom + 64, squeeze !== "none" ? 0 : Math.min(220, height * 0.22));
    const side = (width - insetsWidth) / 2;
    const head = headroom + printHeight;
    return {
      bars: { fr: columns.fr, ma: width - columns.ma },
      top: strip + 10,
      height: height - strip - 10,
      boxes: {
        fr: { left: 0, top: head, right: side, bottom: strip },
        insets: { left: side, top: head, right: width - side, bottom: strip },
        ma: { left: width - side, top: head, right: width, bottom: strip },
      },
      insetColumns: 3,
    };
  },
  alone: (width, height, headroom, columns) => ({
    bars: { fr: columns.fr, ma: width - columns.ma },
    top: headroom,
    height: height - headroom,
    boxes: { fr: noBox, insets: noBox, ma: noBox },
    insetColumns: 3,
  }),
};
