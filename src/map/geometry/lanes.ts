import { type Flow, regionPairs } from "../../domain/flows.ts";
import type { Atlas } from "../../domain/model.ts";
import { byShore, tiedPairs } from "../../domain/shores.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { type Arrangement, type Lanes, positionOf } from "./arrangement.ts";
import type { Mercator } from "./mercator.ts";
import { spaceOut } from "./spaceOut.ts";

/** A straight line between two positions of the plane, before it is bent through its lane. */
export interface Segment {
  readonly id: string;
  readonly from: Mercator;
  readonly to: Mercator;
  /** Segments with the same key run side by side: those of a pair of regions. */
  readonly flowId: string;
}

/** One segment a flow, between the two regions. */
export function segmentsOfFlows(atlas: Atlas, flows: readonly Flow[], arrangement: Arrangement): readonly Segment[] {
  return flows.flatMap(({ id, regionIds }) => {
    const { fr, ma } = byShore((shore) => atlas.territories.get(regionIds[shore]));
    return fr && ma ? [{ id, flowId: id, from: positionOf(fr, arrangement), to: positionOf(ma, arrangement) }] : [];
  });
}

/** Segments of partnerships: one a pair of their territories. */
export function segmentsOfEntries(atlas: Atlas, entries: readonly Entry[], arrangement: Arrangement): readonly Segment[] {
  return entries.flatMap((entry) => {
    const flowId = regionPairs(atlas, entry)[0]?.id ?? "";
    return tiedPairs(entry.parties).flatMap((pair) => {
      const [from, to] = pair.map((id) => atlas.territories.get(id));
      if (!from || !to) return [];
      return [{ id: entry.partnership.id, flowId, from: positionOf(from, arrangement), to: positionOf(to, arrangement) }];
    });
  });
}

/** Position of every flow across the plane, in Mercator: where the straight line between its two regions meets the lanes. */
export type LaneOrder = ReadonlyMap<string, number>;

/** Where the straight line of a segment crosses the line of the lanes, along their axis. */
function straightCrossing({ from, to }: Pick<Segment, "from" | "to">, { at, axis }: Lanes): number {
  const along = axis === "x" ? 0 : 1;
  const run = axis === "x" ? 1 : 0;
  const share = (at - from[run]) / (to[run] - from[run]);
  return from[along] + (to[along] - from[along]) * share;
}

/** Ranks of flows across the plane, so that every segment of a flow keeps beside its sisters, whatever else is visible. */
export function orderLanes(atlas: Atlas, flows: readonly Flow[], arrangement: Arrangement): LaneOrder {
  return new Map(
    segmentsOfFlows(atlas, flows, arrangement).map((segment) => [segment.id, straightCrossing(segment, arrangement.lanes)]),
  );
}

/** Whether a segment crosses the line of the lanes with room to bend; segments that do not are drawn directly. */
function crossesLanes({ from, to }: Segment, { lanes, extent }: Arrangement): boolean {
  const axis = lanes.axis === "x" ? 1 : 0;
  const room = (axis === 1 ? extent[3] - extent[1] : extent[2] - extent[0]) * 0.05;
  return from[axis] < lanes.at - room * 0.2 && to[axis] > lanes.at + room;
}

/**
 * Lane of every segment, by its index: a coordinate along their axis. Each lies as near to its straight line as the room of
 * its neighbours allows, in the order of flows, then of ends. Segments that cross no lane get none.
 * @param roomOf room that a line needs across its lane, air included, in Mercator
 */
export function assignLanes(
  segments: readonly Segment[],
  order: LaneOrder,
  arrangement: Arrangement,
  roomOf: (segmentId: string) => number,
): ReadonlyMap<number, number> {
  const { lanes } = arrangement;
  const crossing = segments
    .map((segment, index) => ({ segment, index, straight: straightCrossing(segment, lanes) }))
    .filter(({ segment }) => crossesLanes(segment, arrangement));
  crossing.sort(
    (a, b) =>
      (order.get(a.segment.flowId) ?? 0) - (order.get(b.segment.flowId) ?? 0) ||
      a.straight - b.straight ||
      (a.segment.id < b.segment.id ? -1 : 1),
  );
  // Segments of one partnership share a lane: they are one line with several ends.
  const wishes = new Map<string, number[]>();
  for (const { segment, straight } of crossing) wishes.set(segment.id, [...(wishes.get(segment.id) ?? []), straight]);
  const distinct = [...wishes].map(([id, straights]) => ({
    wish: straights.reduce((sum, straight) => sum + straight, 0) / straights.length,
    room: roomOf(id),
  }));
  const positions = spaceOut(distinct, lanes.from, lanes.to);
  const byId = new Map([...wishes.keys()].map((id, rank) => [id, positions[rank] ?? lanes.at]));
  return new Map(crossing.map(({ segment, index }) => [index, byId.get(segment.id) ?? lanes.at]));
}
