import type { Territory } from "../domain/model.ts";
import { byShore, type Shore, shoreOfId, shores } from "../domain/shores.ts";
import type { Layout } from "../state/view.ts";
import { type Mercator, toMercator } from "./mercator.ts";

/**
 * Where each part of the two countries stands on the sheet. A zone is moved and scaled as a whole: territories,
 * points, links and labels all pass through the same function, so that both layouts are one map. The mainland of a shore
 * is the zone of its name.
 */
export const zones = [...shores, "guadeloupe", "martinique", "guiana", "reunion", "mayotte", "polynesia"] as const;
export type Zone = (typeof zones)[number];

/** Scale, then shift, both in the unit square of Web Mercator. */
export interface Placement {
  readonly scale: number;
  readonly shift: Mercator;
}

/** A rectangle of the sheet in the unit square: west, north, east, south. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** Proportions of the window: face to face, the countries stand side by side in all but a tall one. */
export type Orientation = "wide" | "square" | "tall";

export interface Arrangement {
  readonly placements: Readonly<Record<Zone, Placement>>;
  /** Frames drawn around the overseas territories. */
  readonly frames: Readonly<Partial<Record<Zone, Box>>>;
  /** What the opening view shows, apart from labels that stand out of it to the east. */
  readonly extent: Box;
  /** Room for those labels, in pixels. */
  readonly labelRoom: number;
  readonly lanes: Lanes;
}

/**
 * Between the two countries every link passes through a lane of its own, so that links part in the middle instead of
 * falling into one bundle. Lanes cross a line of the sheet, `at`, and are spread along it `from` … `to`.
 */
export interface Lanes {
  /** `x`: links run from north to south and lanes are spread along x; `y`: from west to east, spread along y. */
  readonly spread: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const overseas: Readonly<Record<string, Zone>> = {
  "971": "guadeloupe",
  "972": "martinique",
  "973": "guiana",
  "974": "reunion",
  "976": "mayotte",
};

/** French regions overseas, by their INSEE code. */
const overseasRegions: Readonly<Record<string, Zone>> = {
  "fr-region-01": "guadeloupe",
  "fr-region-02": "martinique",
  "fr-region-03": "guiana",
  "fr-region-04": "reunion",
  "fr-region-06": "mayotte",
};

/** Zone of a territory: overseas ones are told by their code or that of their department. */
export function zoneOf({ id, parentId }: Pick<Territory, "id" | "parentId">): Zone {
  const shore = shoreOfId(id);
  if (shore === "ma") return shore;
  if (id === "fr-other-987" || parentId === "fr-other-987") return "polynesia";
  const department = /^fr-department-(.+)$/.exec(parentId ?? id)?.[1];
  return (department && overseas[department]) || overseasRegions[id] || shore;
}

/** Zones that stand in a frame. */
export function isInset(zone: Zone): boolean {
  return !shores.some((shore) => shore === zone);
}

/** Box around a range of degrees. */
function boxOf(west: number, south: number, east: number, north: number): Box {
  const [left, bottom] = toMercator(west, south);
  const [right, top] = toMercator(east, north);
  return [left, top, right, bottom];
}

/**
 * Ground that each zone covers, in degrees, with a little air around. That of Polynesia stops at the Society Islands and
 * the nearer Tuamotu: all of it, as wide as Europe, would leave nothing to see in a frame.
 */
const extents: Readonly<Record<Zone, Box>> = {
  fr: boxOf(-5.2, 41.3, 9.6, 51.15),
  ma: boxOf(-17.15, 20.75, -0.95, 35.95),
  guadeloupe: boxOf(-61.85, 15.8, -60.95, 16.55),
  martinique: boxOf(-61.3, 14.35, -60.75, 14.92),
  guiana: boxOf(-54.7, 2.0, -51.5, 5.9),
  reunion: boxOf(55.15, -21.45, 55.9, -20.82),
  mayotte: boxOf(44.98, -13.05, 45.33, -12.6),
  polynesia: boxOf(-152.2, -18.2, -145.2, -15.6),
};

/** Whether all of an outline lies on the ground that its zone covers: the far islands of Polynesia do not. */
export function isCovered(zone: Zone, outline: readonly Mercator[]): boolean {
  const [west, north, east, south] = extents[zone];
  return outline.every(([x, y]) => west <= x && x <= east && north <= y && y <= south);
}

const width = ([west, , east]: Box) => east - west;
const height = ([, north, , south]: Box) => south - north;

/** Placement that fits the ground of a zone in a box of the sheet, centred, keeping its proportions. */
function fit(zone: Zone, box: Box): Placement {
  const ground = extents[zone];
  const scale = Math.min(width(box) / width(ground), height(box) / height(ground));
  return {
    scale,
    shift: [
      (box[0] + box[2]) / 2 - (scale * (ground[0] + ground[2])) / 2,
      (box[1] + box[3]) / 2 - (scale * (ground[1] + ground[3])) / 2,
    ],
  };
}

const unmoved: Placement = { scale: 1, shift: [0, 0] };
/** Those with partnerships come last: their lines leave a grid of one row without crossing the other frames. */
const insetZones = ["guadeloupe", "martinique", "guiana", "mayotte", "reunion", "polynesia"] as const;

/** Insets in a grid of cells that fills a box, row by row; in several rows, those with partnerships take the first. */
function insets(
  box: Box,
  columns: number,
): Pick<Arrangement, "frames"> & { placements: Record<(typeof insetZones)[number], Placement> } {
  const rows = Math.ceil(insetZones.length / columns);
  const gap = (width(box) * 0.05) / columns;
  const cellWidth = (width(box) - gap * (columns - 1)) / columns;
  const cellHeight = (height(box) - gap * (rows - 1)) / rows;
  const frames: Partial<Record<Zone, Box>> = {};
  const placements = {} as Record<(typeof insetZones)[number], Placement>;
  const inOrder = rows > 1 ? insetZones.toReversed() : insetZones;
  inOrder.forEach((zone, index) => {
    const left = box[0] + (index % columns) * (cellWidth + gap);
    const top = box[1] + Math.floor(index / columns) * (cellHeight + gap);
    const frame: Box = [left, top, left + cellWidth, top + cellHeight];
    frames[zone] = frame;
    const air = cellWidth * 0.12;
    // The name of the inset stands along its lower edge, in two lines if it must.
    placements[zone] = fit(zone, [frame[0] + air, frame[1] + air, frame[2] - air, frame[3] - cellHeight * 0.4]);
  });
  return { frames, placements };
}

/** Geography as it is; overseas territories are drawn in frames over the Sahara, where no link passes. */
function geographic(): Arrangement {
  const { frames, placements } = insets(boxOf(-0.9, 20.9, 10.5, 32.2), 2);
  const [west, at] = toMercator(-17, 40.4);
  return {
    placements: { fr: unmoved, ma: unmoved, ...placements },
    frames,
    extent: boxOf(-17.6, 20.6, 10.6, 51.3),
    labelRoom: 46,
    lanes: { spread: "x", at, from: west, to: toMercator(8, 40)[0] },
  };
}

/** Width of a wide sheet in the unit square, chosen so that France keeps about its size when the layout changes. */
const sheetWidth = 0.096;
/** Middle of the sheet: that of the geographic extent, so that changing the layout hardly moves the camera. */
const sheetMiddle = toMercator(-3.8, 38.2);

/** A point given in parts of the width of the sheet, from the north-west corner of a sheet that is `height` tall. */
function onSheet(x: number, y: number, height: number): Mercator {
  return [sheetMiddle[0] + (x - 0.5) * sheetWidth, sheetMiddle[1] + (y - height / 2) * sheetWidth];
}

/** What sets one face-to-face sheet apart from another: boxes in parts of its width, from its north-west corner. */
interface Sheet {
  readonly height: number;
  readonly mainlands: Readonly<Record<Shore, Box>>;
  readonly insets: Box;
  readonly insetColumns: number;
  readonly extent: Box;
  readonly labelRoom: number;
  readonly lanes: Lanes;
}

/** The Moroccan north, where most partnerships end, faces France in all of them. */
const sheets: Readonly<Record<Orientation, Sheet>> = {
  wide: {
    height: 0.735,
    mainlands: { fr: [0, 0.03, 0.55, 0.57], ma: [0.56, 0.05, 1.2, 0.73] },
    insets: [-0.01, 0.63, 0.55, 0.73],
    insetColumns: 6,
    extent: [-0.03, 0, 1.19, 0.735],
    labelRoom: 84,
    lanes: { spread: "y", at: 0.69, from: 0.01, to: 0.6 },
  },
  square: {
    height: 0.735,
    mainlands: { fr: [0, 0.03, 0.44, 0.46], ma: [0.375, 0.05, 1, 0.73] },
    insets: [0, 0.53, 0.33, 0.72],
    insetColumns: 3,
    extent: [-0.03, 0, 0.99, 0.735],
    labelRoom: 84,
    lanes: { spread: "y", at: 0.555, from: 0.02, to: 0.52 },
  },
  tall: {
    height: 1.97,
    mainlands: { fr: [0.06, 0, 0.86, 0.78], ma: [0.2, 0.98, 1, 1.72] },
    insets: [-0.02, 1.76, 1.04, 1.94],
    insetColumns: 6,
    extent: [-0.02, -0.01, 1.04, 1.97],
    labelRoom: 14,
    lanes: { spread: "x", at: 0.9, from: 0.03, to: 0.98 },
  },
};

/** The two countries at full size, side by side or one above the other. */
function faceToFace(orientation: Orientation): Arrangement {
  const sheet = sheets[orientation];
  const box = ([left, top, right, bottom]: Box): Box => [
    ...onSheet(left, top, sheet.height),
    ...onSheet(right, bottom, sheet.height),
  ];
  const { frames, placements } = insets(box(sheet.insets), sheet.insetColumns);
  const { spread, at, from, to } = sheet.lanes;
  const [start, end] =
    spread === "y"
      ? [onSheet(at, from, sheet.height), onSheet(at, to, sheet.height)]
      : [onSheet(from, at, sheet.height), onSheet(to, at, sheet.height)];
  const [along, run] = spread === "y" ? ([1, 0] as const) : ([0, 1] as const);
  return {
    placements: { ...byShore((shore) => fit(shore, box(sheet.mainlands[shore]))), ...placements },
    frames,
    extent: box(sheet.extent),
    labelRoom: sheet.labelRoom,
    lanes: { spread, at: start[run], from: start[along], to: end[along] },
  };
}

const geographicArrangement = geographic();
const faceArrangements: Readonly<Record<Orientation, Arrangement>> = {
  wide: faceToFace("wide"),
  square: faceToFace("square"),
  tall: faceToFace("tall"),
};

/** The arrangement of a layout in a window of that orientation. */
export function arrangementOf(layout: Layout, orientation: Orientation): Arrangement {
  return layout === "geo" ? geographicArrangement : faceArrangements[orientation];
}

/** Moves a point as its zone is placed: Mercator in, Mercator out. */
export function place([x, y]: Mercator, { scale, shift }: Placement): Mercator {
  return [scale * x + shift[0], scale * y + shift[1]];
}

/** Placement on the way from one to another; `progress` from 0 to 1. */
export function between(from: Placement, to: Placement, progress: number): Placement {
  const mix = (a: number, b: number) => a + (b - a) * progress;
  return { scale: mix(from.scale, to.scale), shift: [mix(from.shift[0], to.shift[0]), mix(from.shift[1], to.shift[1])] };
}
