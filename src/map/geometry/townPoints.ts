import { type Obstacles, type PlacedName, placeNames, type PointNeed } from "./pointNames.ts";
import type { Spot } from "./plane.ts";
import { type Font, leading, type Measure } from "./text.ts";

/** An authority that a chosen strand ends in, on the sheet. */
export interface Town {
  readonly id: string;
  readonly portId: string;
  readonly name: string;
  /** How many of the chosen strands end in it. */
  readonly count: number;
  readonly spot: Spot;
  /** Where its port lets the strand go on to the map. */
  readonly from: Spot;
}

/** A point of the map: one town, or several that stand so close that they are one point. */
export interface TownPoint {
  readonly id: string;
  readonly portId: string;
  readonly towns: readonly Town[];
  readonly spot: Spot;
  readonly from: Spot;
  readonly text: string;
  readonly name: PlacedName | undefined;
}

/** Points of one port that are closer than this are one, in pixels. */
const closest = 8;

type Gathering = readonly Town[];

const middleOf = (towns: Gathering): Spot => [
  towns.reduce((sum, { spot }) => sum + spot[0], 0) / towns.length,
  towns.reduce((sum, { spot }) => sum + spot[1], 0) / towns.length,
];
const apart = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The gathering of the same port that is nearest to one, and how near. */
function nearestTo(group: Gathering, groups: readonly Gathering[]) {
  let found: { readonly other: Gathering; readonly distance: number } | undefined;
  for (const other of groups) {
    if (other === group || other[0]?.portId !== group[0]?.portId) continue;
    const distance = apart(middleOf(group), middleOf(other));
    if (!found || distance < found.distance) found = { other, distance };
  }
  return found;
}

/** Gatherings with some of them joined to their nearest of the same port, one after the other. */
function join(groups: readonly Gathering[], joins: (group: Gathering, distance: number) => boolean): readonly Gathering[] {
  let left = [...groups];
  for (const group of groups) {
    if (!left.includes(group)) continue;
    const near = nearestTo(group, left);
    if (near && joins(group, near.distance))
      left = [...left.filter((one) => one !== group && one !== near.other), [...near.other, ...group]];
  }
  return left;
}

/**
 * Points and names of towns. Towns that stand too close, or whose names find no room, are gathered with the nearest of
 * their port: every point has a name.
 * @param nameOf what is written at a point that stands for some towns
 */
export function placeTowns(
  towns: readonly Town[],
  obstacles: Obstacles,
  nameOf: (towns: readonly Town[]) => string,
  font: Font,
  measure: Measure,
): readonly TownPoint[] {
  let groups: readonly Gathering[] = towns.map((town) => [town]);
  for (let before = 0; before !== groups.length; ) {
    before = groups.length;
    groups = join(groups, (_, distance) => distance < closest);
  }
  for (;;) {
    const points = groups.map((group) => pointOf(group, nameOf(group)));
    const needs = points.map(
      ({ id, spot, from, text }): PointNeed => ({ id, spot, from, width: measure(text, font), height: font.size * leading }),
    );
    const names = new Map(placeNames(needs, obstacles).map((name) => [name.id, name]));
    const nameless = new Set(groups.filter((_, index) => !names.has(points[index]?.id ?? "")));
    const joined = join(groups, (group) => nameless.has(group));
    if (joined.length === groups.length) return points.map((point) => ({ ...point, name: names.get(point.id) }));
    groups = joined;
  }
}

function pointOf(towns: Gathering, text: string): Omit<TownPoint, "name"> {
  const [first] = towns;
  return {
    id: towns.map(({ id }) => id).join(" "),
    portId: first?.portId ?? "",
    towns,
    spot: middleOf(towns),
    from: first?.from ?? [0, 0],
    text,
  };
}
