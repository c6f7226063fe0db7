import { recordOf } from "../../domain/record.ts";
import { type Shore, shores } from "../../domain/shores.ts";
import type { Placement } from "./placement.ts";
import type { Font } from "./text.ts";
import { insetZones, type Zone } from "./zones.ts";
import { placeCorridors, type PlacedCorridor } from "./corridors.ts";
import type { Size } from "./faceForm.ts";
import type { Ground } from "./faceSheet.ts";
import { fitIn, frameInsets, type InsetZone, onSheet, spotsOnSheet } from "./fitting.ts";
import type { InsideSpot } from "./insideSpots.ts";
import type { Rect, Spot } from "./plane.ts";

/** What joins two regions, as wide as it is to be drawn, in pixels. */
export interface GeoTie {
  readonly id: string;
  readonly fr: string;
  readonly ma: string;
  readonly width: number;
}

/** Ways off the coasts of Spain and Portugal, in Mercator, from France to Morocco. */
export interface Coasts {
  readonly west: readonly Spot[];
  readonly east: readonly Spot[];
}

/** Sizes of letters, in pixels. */
export interface GeoFonts {
  readonly name: Font;
  readonly note: Font;
  /** Names of the frames of overseas territories. */
  readonly inset: Font;
}

/** The two countries where they lie: all that stays whatever is told of them. */
export interface GeoSheet {
  readonly size: Size;
  readonly fonts: GeoFonts;
  readonly placements: Readonly<Record<Zone, Placement>>;
  readonly frames: Readonly<Record<InsetZone, Rect>>;
  /** Rectangle around each country on the sheet. */
  readonly countries: Readonly<Record<Shore, Rect>>;
  /** Spots inside of a region on the sheet, the deepest first; empty for what stands in a frame. */
  readonly spotsOf: (id: string) => readonly InsideSpot[];
  readonly coasts: readonly (readonly Spot[])[];
}

/** Air above and below the countries, in pixels. */
const air = 12;
/**
 * Frames of overseas territories: over the Sahara in a wide window; below the countries in a narrow one, where they have
 * no more room than their names when the window is the narrowest. They are so wide for captions in letters of that size.
 */
const insets = { width: 168, letters: 11, away: 22, row: 64, nameRow: 15, narrow: 700, leastCell: 58 } as const;

/** Height of the name at the foot of a frame, in letters: two lines. */
const captionLines = 2.5;

interface InsetGrid {
  readonly columns: number;
  readonly height: number;
}

/** The grid of the frames in a narrow window. */
function narrowGrid(width: number): InsetGrid {
  const isRoomy = (width - 4) / insetZones.length >= insets.leastCell;
  return isRoomy ? { columns: insetZones.length, height: insets.row } : { columns: 2, height: 3 * insets.nameRow + 8 };
}

function insetBox({ width, height }: Size, { right, top, bottom }: Rect, letters: number): readonly [box: Rect, columns: number] {
  if (width < insets.narrow) {
    const grid = narrowGrid(width);
    return [{ left: 2, top: height - grid.height, right: width - 2, bottom: height }, grid.columns];
  }
  const wide = (insets.width * letters) / insets.letters;
  const left = Math.min(width - wide, right + insets.away);
  return [{ left, top: top + (bottom - top) * 0.62, right: left + wide, bottom }, 2];
}

/**
 * True geography in a window.
 * @param headroom height at the head of the sheet, in its middle, that a switch covers, in pixels
 */
export function layGeo(size: Size, ground: Ground, { west, east }: Coasts, headroom: number, fonts: GeoFonts): GeoSheet {
  const { fr, ma } = ground.frames;
  const whole: Rect = {
    left: Math.min(fr.left, ma.left),
    top: fr.top,
    right: Math.max(fr.right, ma.right),
    bottom: ma.bottom,
  };
  // In a narrow window the switch covers as much of the sheet's width as the countries take.
  const head = size.width < insets.narrow ? headroom : air;
  const foot = size.width < insets.narrow ? narrowGrid(size.width).height + air : air;
  const placement = fitIn(
    whole,
    { left: 0, top: head, right: size.width, bottom: size.height - foot },
    { across: 0.5, down: 0.3 },
  );

  const [left, top] = onSheet([whole.left, whole.top], placement);
  const [right, bottom] = onSheet([whole.right, whole.bottom], placement);
  const [box, columns] = insetBox(size, { left, top, right, bottom }, fonts.inset.size);
  const cells = frameInsets(box, columns, () => fonts.inset.size * captionLines);
  const inFrames = recordOf(insetZones, (zone) => fitIn(ground.frames[zone], cells[zone].ground));
  const placements = { ...inFrames, fr: placement, ma: placement };
  return {
    size,
    fonts,
    placements,
    frames: recordOf(insetZones, (zone) => cells[zone].frame),
    countries: recordOf(shores, (shore) => {
      const [west, north] = onSheet([ground.frames[shore].left, ground.frames[shore].top], placement);
      const [east, south] = onSheet([ground.frames[shore].right, ground.frames[shore].bottom], placement);
      return { left: west, top: north, right: east, bottom: south };
    }),
    spotsOf: (id) => {
      const { zone, spots } = ground.targetOf(id);
      return zone === "fr" || zone === "ma" ? spotsOnSheet(spots, placement) : [];
    },
    coasts: [west, east].map((way) => way.map((spot) => onSheet(spot, placement))),
  };
}

/** Ties led around what lies between the countries; those that end in a frame are left out. */
export function placeTies(sheet: GeoSheet, ties: readonly GeoTie[]): readonly PlacedCorridor[] {
  const needs = ties.flatMap(({ id, fr, ma, width }) => {
    const [from, to] = [sheet.spotsOf(fr)[0]?.spot, sheet.spotsOf(ma)[0]?.spot];
    return from && to ? [{ id, from, to, width }] : [];
  });
  return placeCorridors(needs, sheet.coasts, air / 2);
}
