import type { Territory } from "../../domain/model.ts";
import { type Shore, shoreOfId, shores } from "../../domain/shores.ts";
import { type Mercator, toMercator } from "./mercator.ts";

/** Zones that stand in a frame, row by row in two columns: those with partnerships on the right, from where their names come. */
export const insetZones = ["guadeloupe", "martinique", "guiana", "polynesia", "mayotte", "reunion"] as const;
type InsetZone = (typeof insetZones)[number];

/** A part of the two countries that is placed as a whole. The mainland of a shore is the zone of its name. */
export type Zone = Shore | InsetZone;

/** Something of each zone. */
export function byZone<Value>(of: (zone: Zone) => Value): Readonly<Record<Zone, Value>> {
  return {
    fr: of("fr"),
    ma: of("ma"),
    guadeloupe: of("guadeloupe"),
    martinique: of("martinique"),
    guiana: of("guiana"),
    reunion: of("reunion"),
    mayotte: of("mayotte"),
    polynesia: of("polynesia"),
  };
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

/** Whether a zone stands in a frame. */
export function isInset(zone: Zone): zone is InsetZone {
  return !shores.some((shore) => shore === zone);
}

/** A rectangle of the plane in the unit square of Web Mercator: west, north, east, south. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** Box around a range of degrees. */
function boxOf(west: number, south: number, east: number, north: number): Box {
  const [left, bottom] = toMercator(west, south);
  const [right, top] = toMercator(east, north);
  return [left, top, right, bottom];
}

/**
 * What each zone covers, in degrees, with a little air around. That of Polynesia stops at the Society Islands and
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

/** Whether all of an outline lies in what its zone covers: the far islands of Polynesia do not. */
export function isCovered(zone: Zone, outline: readonly Mercator[]): boolean {
  const [west, north, east, south] = extents[zone];
  return outline.every(([x, y]) => west <= x && x <= east && north <= y && y <= south);
}
