import type { Territory } from "../../domain/model.ts";
import { type Arrangement, positionOf } from "./arrangement.ts";
import { collect, type Drawing, pointFeature } from "./features.ts";
import type { Mercator } from "./mercator.ts";
import { zoneOf } from "./zones.ts";

export interface LabelProperties {
  readonly id: string;
  readonly name: string;
  readonly kind: "region" | "former" | "end" | "seeker" | "inset";
  /** Lower comes first when labels compete for room. */
  readonly rank: number;
  /**
   * Names stand away from the links: west of French points, east of Moroccan ones if they can; those at an edge of the
   * plane must turn inwards. Elsewhere the name of a region without a point lies on the region.
   */
  readonly side: "west" | "east" | "onlyWest" | "onlyEast" | "on";
}

/** Letters only: Arabic vowel signs and tatweel open gaps in letters drawn one by one. */
export function labelText(name: string): string {
  return name.replace(/[\u064B-\u065F\u0670\u0640]/g, "");
}

/** West of this longitude a name before its point would leave the plane of a small screen, in degrees. */
const westernEdge = -11.5;

/** A plane that leaves less room than this beside it, in pixels, has names at its edges turn inwards. */
const leastLabelRoom = 20;
/** How near to an edge, as a share of the width of the plane. */
const edge = 0.33;

function sideOf(
  territory: Territory,
  [x]: Mercator,
  hasPoint: boolean,
  { extent: [west, , east], labelRoom }: Arrangement,
): LabelProperties["side"] {
  const share = (x - west) / (east - west);
  if (labelRoom < leastLabelRoom && share < edge) return "onlyEast";
  if (labelRoom < leastLabelRoom && share > 1 - edge) return "onlyWest";
  if (territory.shore === "ma" && territory.point[0] < westernEdge) return "onlyEast";
  if (!hasPoint) return "on";
  return territory.shore === "fr" ? "west" : "east";
}

/** A label to write at a territory. */
export interface Label {
  readonly territory: Territory;
  readonly name: string;
  readonly kind: LabelProperties["kind"];
  readonly rank: number;
  /** Whether a point is drawn where the territory stands. */
  readonly hasPoint: boolean;
}

/** Names of territories where they stand. */
export function drawLabels(labels: readonly Label[], arrangement: Arrangement): Drawing<LabelProperties> {
  return collect(
    labels.map(({ territory, name, kind, rank, hasPoint }) => {
      const frame = kind === "inset" ? arrangement.frames[zoneOf(territory)] : undefined;
      const position: Mercator = frame
        ? [(frame[0] + frame[2]) / 2, frame[3] - (frame[3] - frame[1]) * 0.02]
        : positionOf(territory, arrangement);
      const side = sideOf(territory, position, hasPoint, arrangement);
      return pointFeature({ id: territory.id, name: labelText(name), kind, rank, side }, position);
    }),
  );
}
