import type { Shore } from "../../domain/shores.ts";
import { type AreaNeed, type NameColumn, type NameColumns, placeAreaNames, type PlacedAreaName, type Side } from "./areaNames.ts";
import type { PlacedCorridor } from "./corridors.ts";
import type { GeoFonts, GeoSheet } from "./geoSheet.ts";
import type { InsideSpot } from "./insideSpots.ts";
import type { Rect, Segment } from "./plane.ts";
import { type Measure, type TextBlock, wrap } from "./text.ts";

/** A region as it is told on the true map. */
export interface GeoArea {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  /** How many that is. */
  readonly count: number;
  /** Whether it is what is chosen: its name stands in a frame. */
  readonly isChosen: boolean;
  /** A line under its name: ages of what is chosen. */
  readonly note?: string;
}

/** Least height of a name in a frame, in pixels: that of something to point at, and its outline. */
const framed = 28;

/** How the name of an area is set: its number behind it, a note below. */
function needOf(area: GeoArea, spots: readonly InsideSpot[], fonts: GeoFonts, measure: Measure): AreaNeed {
  const set = (room: number, isShort: boolean): TextBlock => {
    const plain = wrap(`${area.name} ${area.number}`.trim(), room, fonts.name, measure, 3);
    const block = area.isChosen ? { ...plain, height: Math.max(plain.height + 4, framed) } : plain;
    if (area.note === undefined || isShort) return block;
    return {
      lines: [...block.lines, area.note],
      width: Math.max(block.width, measure(area.note, fonts.note)),
      height: block.height + fonts.note.size * 1.2,
    };
  };
  return { id: area.id, spots, set, number: wrap(area.number, Infinity, fonts.name, measure, 1), weight: area.count };
}

/** Air between a country, or what runs beside it, and the names of its regions, in pixels. */
const columnAir = 12;

/** The longest part of a span that no line comes near, between two x. */
function freeSpan(lines: readonly Segment[], [from, to]: Span, [top, bottom]: Span): Span {
  const taken = lines
    .filter(([a, b]) => Math.max(a[0], b[0]) > from && Math.min(a[0], b[0]) < to)
    .map(([a, b]): Span => {
      const yAt = (x: number) => (a[0] === b[0] ? a[1] : a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]));
      const [first, last] = [Math.max(from, Math.min(a[0], b[0])), Math.min(to, Math.max(a[0], b[0]))];
      const ys = a[0] === b[0] ? [a[1], b[1]] : [yAt(first), yAt(last)];
      return [Math.min(...ys) - lineAir, Math.max(...ys) + lineAir];
    })
    .sort((a, b) => a[0] - b[0]);
  const free: Span[] = [];
  let edge = top;
  for (const [above, below] of taken) {
    if (above > edge) free.push([edge, Math.min(above, bottom)]);
    edge = Math.max(edge, below);
  }
  if (edge < bottom) free.push([edge, bottom]);
  return free.reduce((longest, span) => (span[1] - span[0] > longest[1] - longest[0] ? span : longest), [top, top]);
}

type Span = readonly [from: number, to: number];
/** Air above and below a line that names keep, and width of a usual name, in pixels. */
const [lineAir, usualWidth] = [9, 160] as const;

/** Lines that take the whole height of a rectangle, at both of its ends. */
const edgesOf = ({ left, top, right, bottom }: Rect): readonly Segment[] =>
  [left, right].map(
    (x): Segment => [
      [x, top],
      [x, bottom],
    ],
  );

/** Where the names of a country stand: clear of it, of the other country, of frames and of what joins them. */
function columnsOf(sheet: GeoSheet, shore: Shore, lines: readonly Segment[], covers: readonly Rect[]): NameColumns {
  const { fr, ma } = sheet.countries;
  const { left, right } = sheet.countries[shore];
  const frames = Object.values(sheet.frames);
  const frameLeft = Math.min(...frames.map((frame) => frame.left));
  const frameTop = Math.min(...frames.map((frame) => frame.top));
  const isBeside = frameTop < ma.bottom - columnAir;
  const bounds = { left: 4, right: shore === "ma" && isBeside ? frameLeft - columnAir : sheet.size.width - 4 };
  const foot = isBeside ? sheet.size.height : frameTop;
  const spans = {
    // On the right France ends with Corsica; on the left, the south of France and the north of Morocco share the sea.
    fr: { left: [4, ma.top] as const, right: [4, fr.bottom] as const },
    ma: { left: [ma.top, foot] as const, right: [fr.bottom + 4, foot] as const },
  };
  const column = (side: Side): NameColumn => {
    const x = side === "left" ? left - columnAir : right + columnAir;
    const room = side === "left" ? x - bounds.left : bounds.right - x;
    const reach = Math.min(room, usualWidth);
    const [top, bottom] = freeSpan(
      [...lines, ...covers.flatMap(edgesOf)],
      side === "left" ? [x - reach, x] : [x, x + reach],
      spans[shore][side],
    );
    return { x, room, top, bottom };
  };
  return { left: column("left"), right: column("right") };
}

/**
 * Names of areas beside their countries.
 * @param covers what controls cover of the sheet
 */
export function nameAreas(
  sheet: GeoSheet,
  areas: Readonly<Record<Shore, readonly GeoArea[]>>,
  ties: readonly PlacedCorridor[],
  covers: readonly Rect[],
  fonts: GeoFonts,
  measure: Measure,
): readonly PlacedAreaName[] {
  const lines = ties.flatMap(({ spots }) => spots.slice(1).map((spot, index): Segment => [spots[index] ?? spot, spot]));
  const nameShore = (shore: Shore, others: readonly Segment[]) => {
    const needs = areas[shore].flatMap((area) => {
      const spots = sheet.spotsOf(area.id);
      return spots.length > 0 ? [needOf(area, spots, fonts, measure)] : [];
    });
    return placeAreaNames(needs, columnsOf(sheet, shore, [...lines, ...others], covers), lines);
  };
  const french = nameShore("fr", []);
  return [
    ...french,
    ...nameShore(
      "ma",
      french.flatMap(({ leader }) => (leader ? [leader] : [])),
    ),
  ];
}
