import { type Shore, shores } from "../../domain/shores.ts";
import type { PortNeed } from "./columns.ts";
import { boxesOf, measures, type Share, within } from "./faceBoxes.ts";
import type { Rect } from "./plane.ts";
import type { Font, Measure, TextBlock } from "./text.ts";
import { wrap } from "./text.ts";

/** Width and height, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A port as geometry knows it. */
export interface FacePort {
  readonly id: string;
  readonly name: string;
}

/**
 * How the two countries stand face to face.
 * - `beside`: each map beside its ports.
 * - `above`: each map above its ports, where the width is small.
 * - `alone`: ports alone, on the screen of a phone; the map is one tap away.
 */
export type FormKind = "beside" | "above" | "alone";

/** Sizes of letters, in pixels. */
export interface FaceFonts {
  /** How much larger than usual they are, as the reader has asked: what is measured in letters grows with them. */
  readonly scale: number;
  readonly name: Font;
  readonly number: Font;
  /** Names of the frames of overseas territories. */
  readonly inset: Font;
  /** Lines under names, names of towns. */
  readonly note: Font;
}

export interface FaceForm {
  readonly kind: FormKind;
  readonly fonts: FaceFonts;
  readonly blocks: ReadonlyMap<string, TextBlock>;
  /** x of the inner edge of the bars: strands run between the two. */
  readonly bars: Readonly<Record<Shore, number>>;
  /** Distances from the inner edge of a bar outwards: to the middle of the number, the near edge of the name, the edge of the column. */
  readonly offsets: { readonly number: number; readonly name: number } & Readonly<Record<Shore, number>>;
  /** Height that the ports stand in, and where it begins. */
  readonly top: number;
  readonly height: number;
  /** Where each map may stand, and the frames of the overseas territories; empty where there is no room for them. */
  readonly boxes: Readonly<Record<Shore | "insets", Rect>>;
  readonly insetColumns: number;
  /** Least height of a port: that of something to point at. */
  readonly leastPort: number;
}

/** Room between a number, which may have a ring, and its name, in pixels. */
const nameAir = 11;
/** Widths from which maps stand beside their ports, and above them, in pixels. */
const widths = { beside: 780, above: 500 } as const;
/** Height from which maps stand above their ports: below, the strip on top of a fiche, ports have it for themselves, in pixels. */
const leastAbove = 220;
/** What gives way to strands: nothing, height of the maps, or their width as well, so that names stand in one line. */
export const squeezes = ["none", "low", "long", "longest"] as const;
export type Squeeze = (typeof squeezes)[number];

/** The form that shows the maps as large as a width allows, in letters so much larger than usual. */
export function kindOf(size: Size, scale = 1): FormKind {
  const width = size.width / scale;
  if (width >= widths.beside) return "beside";
  return width >= widths.above && size.height / scale >= leastAbove ? "above" : "alone";
}

/** Room that a name may take in a line, as a share of the width, and the least and most of it in pixels. */
const nameRooms: Readonly<Record<FormKind, Share>> = {
  beside: { share: 0.11, least: 100, most: 170 },
  above: { share: 0.27, least: 100, most: 180 },
  alone: { share: 0.25, least: 76, most: 150 },
};

/** Most lines of a name, and of one in larger letters, which find no room otherwise. */
const mostLines = { usual: 2, large: 3 } as const;

/** Room in which all but the very longest names of regions stand in one line, and these as well, in pixels. */
const longRooms: Readonly<Partial<Record<Squeeze, number>>> = { long: 150, longest: 188 };

/** How far the columns reach, and how their names are set. */
function setColumns(
  kind: FormKind,
  squeeze: Squeeze,
  width: number,
  ports: Readonly<Record<Shore, readonly FacePort[]>>,
  numbers: readonly string[],
  fonts: FaceFonts,
  measure: Measure,
): Pick<FaceForm, "blocks" | "offsets"> {
  const { bar, air } = measures;
  const { scale } = fonts;
  const unscaled = width / scale;
  const room = scale * ((unscaled >= widths.above ? longRooms[squeeze] : undefined) ?? within(nameRooms[kind], unscaled));
  const most = scale > 1 ? mostLines.large : mostLines.usual;
  const blocks = new Map(
    shores.flatMap((shore) => ports[shore].map(({ id, name }) => [id, wrap(name, room, fonts.name, measure, most)])),
  );
  const numberWidth = Math.max(...numbers.map((number) => measure(number, fonts.number)));
  const widest = (shore: Shore) => Math.max(0, ...ports[shore].map(({ id }) => blocks.get(id)?.width ?? 0));
  const name = bar + air + numberWidth + nameAir * scale;
  return { blocks, offsets: { number: bar + air + numberWidth / 2, name, fr: name + widest("fr"), ma: name + widest("ma") } };
}

/**
 * Columns, middle and boxes of a sheet of that size: all of the form but where each port stands.
 * @param headroom height at the head of the sheet, in its middle, that a switch covers, in pixels
 * @param kind see `kindOf`; ports alone fit where maps would leave them no height
 * @param squeeze what gives way so that strands have room
 * @param numbers the widest numbers that may stand at a port, as they are written
 */
export function formOf(
  { width, height }: Size,
  headroom: number,
  kind: FormKind,
  squeeze: Squeeze,
  ports: Readonly<Record<Shore, readonly FacePort[]>>,
  numbers: readonly string[],
  fonts: FaceFonts,
  measure: Measure,
): FaceForm {
  const columns = setColumns(kind, squeeze, width, ports, numbers, fonts, measure);
  const { fr, ma } = columns.offsets;
  const boxes = boxesOf[kind](width, height, headroom, { fr, ma }, squeeze, fonts.scale);
  return { kind, fonts, ...columns, leastPort: 24, ...boxes };
}

/** What the ports of a column need, given what each carries. */
export function needsOf(form: FaceForm, ports: readonly FacePort[], loads: ReadonlyMap<string, number>): readonly PortNeed[] {
  return ports.map(({ id }) => ({ id, load: loads.get(id) ?? 0, nameHeight: form.blocks.get(id)?.height ?? 0 }));
}
