import type { Territory } from "../../domain/model.ts";
import type { Layout } from "../../state/view.ts";
import { faceToFace } from "./faceToFace.ts";
import { fitInFrame, insetFrames } from "./insets.ts";
import { type Mercator, toMercator } from "./mercator.ts";
import { type Placement, toPlane, unmoved } from "./placement.ts";
import { type Box, boxOf, byZone, type Zone, zoneOf } from "./zones.ts";

/** Proportions of the window: face to face, the countries stand side by side in all but a tall one. */
export const orientations = ["wide", "square", "tall"] as const;
export type Orientation = (typeof orientations)[number];

/**
 * Where each part of the two countries stands on the plane that is drawn: what D3 calls a composite projection. A zone is
 * moved and scaled as a whole: territories, points, links and labels all pass through the same function, so that both
 * layouts are one map.
 */
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
 * falling into one bundle. Lanes cross a line of the plane, `at`, and lie along it `from` … `to`.
 */
export interface Lanes {
  /** `x`: links run from north to south and lanes lie beside each other along x; `y`: from west to east, along y. */
  readonly axis: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Geography as it is; overseas territories are drawn in frames over the Sahara, where no link passes. */
function geographic(): Arrangement {
  const frames = insetFrames({ box: boxOf(-0.9, 20.9, 10.5, 32.2), columns: 2 });
  const [west, at] = toMercator(-17, 40.4);
  return {
    placements: byZone((zone) => {
      const frame = frames[zone];
      return frame ? fitInFrame(zone, frame) : unmoved;
    }),
    frames,
    extent: boxOf(-17.6, 20.6, 10.6, 51.3),
    labelRoom: 46,
    lanes: { axis: "x", at, from: west, to: toMercator(8, 40)[0] },
  };
}

const geographicArrangement = geographic();
const faceArrangements: Readonly<Record<Orientation, Arrangement>> = {
  wide: faceToFace("wide"),
  square: faceToFace("square"),
  tall: faceToFace("tall"),
};

/** The arrangement of a layout in a window of that orientation; always the same object. */
export function arrangementOf(layout: Layout, orientation: Orientation): Arrangement {
  return layout === "geo" ? geographicArrangement : faceArrangements[orientation];
}

/** Where a territory stands on the plane. */
export function positionOf(territory: Territory, { placements }: Pick<Arrangement, "placements">): Mercator {
  return toPlane(toMercator(...territory.point), placements[zoneOf(territory)]);
}
