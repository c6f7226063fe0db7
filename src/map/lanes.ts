import type { Atlas, Territory } from "../domain/model.ts";
import { byShore, type Shore, territoryIdsOn } from "../domain/shores.ts";
import type { Entry } from "../domain/snapshot.ts";
import { type Arrangement, type Lanes, place, zoneOf } from "./arrangement.ts";
import { type Mercator, toMercator } from "./mercator.ts";

/** A line between two places of the sheet, before it is bent through its lane. */
export interface Tie {
  readonly id: string;
  readonly from: Mercator;
  readonly to: Mercator;
  /** Ties with the same key run side by side: those of a pair of regions. */
  readonly flowId: string;
}

/** Partnerships gathered by pair of regions; a region that no longer exists keeps its own place. */
export interface Flow {
  readonly id: string;
  readonly regionIds: Readonly<Record<Shore, string>>;
  readonly entries: readonly Entry[];
}

/** Where a territory stands on the sheet. */
export function spotOf(territory: Territory, arrangement: Arrangement): Mercator {
  return place(toMercator(...territory.point), arrangement.placements[zoneOf(territory)]);
}

/** The region in which a party is gathered: itself when it is a region, even a former one, else its region of that date. */
function homeRegionIds(atlas: Atlas, entry: Entry, shore: Shore): readonly string[] {
  const ids = territoryIdsOn(entry.parties, shore);
  const own = ids.filter((id) => atlas.territories.get(id)?.level === "region");
  if (own.length > 0) return own;
  return entry.regionIds[shore].length > 0 ? entry.regionIds[shore] : [ids[0] ?? ""];
}

/** Gathers entries by pairs of regions. */
export function gatherFlows(atlas: Atlas, entries: readonly Entry[]): readonly Flow[] {
  const flows = new Map<string, { regionIds: Flow["regionIds"]; entries: Entry[] }>();
  for (const entry of entries) {
    for (const fr of homeRegionIds(atlas, entry, "fr")) {
      for (const ma of homeRegionIds(atlas, entry, "ma")) {
        const id = `${fr}>${ma}`;
        const flow = flows.get(id);
        if (flow) flow.entries.push(entry);
        else flows.set(id, { regionIds: { fr, ma }, entries: [entry] });
      }
    }
  }
  return [...flows].map(([id, flow]) => ({ id, ...flow }));
}

/** One tie a flow, between the two regions. */
export function tiesOfFlows(atlas: Atlas, flows: readonly Flow[], arrangement: Arrangement): readonly Tie[] {
  return flows.flatMap(({ id, regionIds }) => {
    const { fr, ma } = byShore((shore) => atlas.territories.get(regionIds[shore]));
    return fr && ma ? [{ id, flowId: id, from: spotOf(fr, arrangement), to: spotOf(ma, arrangement) }] : [];
  });
}

/** Ties of partnerships: one a pair of their territories. */
export function tiesOfEntries(atlas: Atlas, entries: readonly Entry[], arrangement: Arrangement): readonly Tie[] {
  return entries.flatMap((entry) => {
    const spots = byShore((shore) =>
      territoryIdsOn(entry.parties, shore).flatMap((id) => {
        const territory = atlas.territories.get(id);
        return territory ? [spotOf(territory, arrangement)] : [];
      }),
    );
    const flowId = `${homeRegionIds(atlas, entry, "fr")[0]}>${homeRegionIds(atlas, entry, "ma")[0]}`;
    return spots.fr.flatMap((from) => spots.ma.map((to) => ({ id: entry.partnership.id, flowId, from, to })));
  });
}

/** Place of every flow across the sheet, in Mercator: where the straight line between its two regions meets the lanes. */
export type LaneOrder = ReadonlyMap<string, number>;

/** Where the straight line of a tie crosses the line of the lanes, along their spread. */
function straightCrossing({ from, to }: Pick<Tie, "from" | "to">, { at, spread }: Lanes): number {
  const along = spread === "x" ? 0 : 1;
  const run = spread === "x" ? 1 : 0;
  const share = (at - from[run]) / (to[run] - from[run]);
  return from[along] + (to[along] - from[along]) * share;
}

/** Ranks of flows across the sheet, so that every tie of a flow keeps beside its sisters, whatever else is visible. */
export function orderLanes(atlas: Atlas, flows: readonly Flow[], arrangement: Arrangement): LaneOrder {
  return new Map(tiesOfFlows(atlas, flows, arrangement).map((tie) => [tie.id, straightCrossing(tie, arrangement.lanes)]));
}

/** Whether a tie crosses the line of the lanes with room to bend; ties that do not are drawn directly. */
function crossesLanes({ from, to }: Tie, { lanes, extent }: Arrangement): boolean {
  const axis = lanes.spread === "x" ? 1 : 0;
  const room = (axis === 1 ? extent[3] - extent[1] : extent[2] - extent[0]) * 0.05;
  return from[axis] < lanes.at - room * 0.2 && to[axis] > lanes.at + room;
}

/**
 * Lane of every tie, by its index: a coordinate along the spread. Each lies as near to its straight line as the room of
 * its neighbours allows, in the order of flows, then of ends. Ties that cross no lane get none.
 * @param roomOf room that a line needs across its lane, air included, in Mercator
 */
export function assignLanes(
  ties: readonly Tie[],
  order: LaneOrder,
  arrangement: Arrangement,
  roomOf: (tieId: string) => number,
): ReadonlyMap<number, number> {
  const { lanes } = arrangement;
  const crossing = ties
    .map((tie, index) => ({ tie, index, straight: straightCrossing(tie, lanes) }))
    .filter(({ tie }) => crossesLanes(tie, arrangement));
  crossing.sort(
    (a, b) =>
      (order.get(a.tie.flowId) ?? 0) - (order.get(b.tie.flowId) ?? 0) ||
      a.straight - b.straight ||
      (a.tie.id < b.tie.id ? -1 : 1),
  );
  // Ties of one partnership share a lane: they are one line with several ends.
  const wishes = new Map<string, number[]>();
  for (const { tie, straight } of crossing) wishes.set(tie.id, [...(wishes.get(tie.id) ?? []), straight]);
  const distinct = [...wishes].map(([id, straights]) => ({
    wish: straights.reduce((sum, straight) => sum + straight, 0) / straights.length,
    room: roomOf(id),
  }));
  const places = spread(distinct, lanes.from, lanes.to);
  const position = new Map([...wishes.keys()].map((id, rank) => [id, places[rank] ?? lanes.at]));
  return new Map(crossing.map(({ tie, index }) => [index, position.get(tie.id) ?? lanes.at]));
}

/**
 * Places in a row, each as near to its wish as can be (least squares) while all keep their order and their room, within
 * two ends. Isotonic regression by pooling adjacent violators (Barlow et al., 1972), on wishes from which the room taken by
 * those before has been subtracted. When there is less room than asked for, all make do with the same share of theirs.
 */
export function spread(items: readonly { wish: number; room: number }[], from: number, to: number): readonly number[] {
  const asked = items.reduce((sum, { room }) => sum + room, 0);
  const share = Math.min(1, (to - from) / asked);
  let taken = 0;
  const middles = items.map(({ room }) => {
    taken += room * share;
    return taken - (room * share) / 2;
  });
  const pools: { sum: number; count: number }[] = [];
  items.forEach(({ wish }, index) => {
    let pool = { sum: wish - (middles[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const highest = to - taken;
  const shifts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(highest, Math.max(from, sum / count))));
  return middles.map((middle, index) => middle + (shifts[index] ?? 0));
}

const steps = 14;

/** Points of a cubic Bézier curve, without its first one. */
function cubic(a: Mercator, b: Mercator, c: Mercator, d: Mercator): Mercator[] {
  return Array.from({ length: steps }, (_, index) => {
    const t = (index + 1) / steps;
    const s = 1 - t;
    const mix = (axis: 0 | 1) => s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
    return [mix(0), mix(1)] as const;
  });
}

/** How a tie leaves one of its ends for its lane. */
export interface Leaving {
  /** In radians from the straight way to the lanes. */
  readonly direction: number;
  /** How far it keeps that direction, and how far it keeps to its lane, as shares of the way. */
  readonly reach: number;
  readonly ahead: number;
}

/**
 * The curve of a tie on the sheet, in Mercator: through its lane, or one gentle arc when it has none.
 * @param leavings how it leaves its ends; straight to its lane without
 */
export function bend(
  { from, to }: Tie,
  lane: number | undefined,
  { lanes }: Arrangement,
  leavings?: { readonly from: Leaving; readonly to: Leaving },
): readonly Mercator[] {
  if (lane === undefined) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const lift = 0.12;
    return [
      from,
      ...cubic(
        from,
        [from[0] + dx * 0.3 - dy * lift, from[1] + dy * 0.3 + dx * lift],
        [from[0] + dx * 0.7 - dy * lift, from[1] + dy * 0.7 + dx * lift],
        to,
      ),
    ];
  }
  const [along, run] = lanes.spread === "x" ? ([0, 1] as const) : ([1, 0] as const);
  const spot = (alongIt: number, onRun: number): Mercator => (run === 1 ? [alongIt, onRun] : [onRun, alongIt]);
  const middle = spot(lane, lanes.at);
  /** A point ahead of the lane, on the straight line that leaves it along the run. */
  const ahead = (end: Mercator, share = 0.75): Mercator => spot(lane, lanes.at + (end[run] - lanes.at) * share);
  /** A point off the end, in the direction in which the tie leaves it. */
  const off = (end: Mercator, leaving: Leaving | undefined): Mercator => {
    const [across, way] = [lane - end[along], lanes.at - end[run]];
    if (!leaving) return spot(end[along] + across * 0.3, end[run] + way * 0.3);
    const distance = Math.hypot(across, way) * leaving.reach;
    const { direction } = leaving;
    return spot(end[along] + Math.sin(direction) * distance, end[run] + Math.cos(direction) * Math.sign(way) * distance);
  };
  return [
    from,
    ...cubic(from, off(from, leavings?.from), ahead(from, leavings?.from.ahead), middle),
    ...cubic(middle, ahead(to, leavings?.to.ahead), off(to, leavings?.to), to),
  ];
}
