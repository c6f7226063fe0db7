import { describe, expect, test } from "vitest";
import { gatherFlows } from "../../../../src/domain/flows.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot.ts";
import { positionOf } from "../../../../src/map/geometry/arrangement.ts";
import { bend } from "../../../../src/map/geometry/bend.ts";
import { assignLanes, orderLanes, type Segment, segmentsOfEntries, segmentsOfFlows } from "../../../../src/map/geometry/lanes.ts";
import type { Mercator } from "../../../../src/map/geometry/mercator.ts";
import { arrangements, pixelOf } from "../../../fixtures/arrangements.ts";
import { realAtlas, realTerritory } from "../../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const former = takeSnapshot(realAtlas, "2009-12-31").entries;
const flows = gatherFlows(realAtlas, entries);

describe.each(arrangements)("in the %s arrangement", (_name, arrangement) => {
  const segments = segmentsOfEntries(realAtlas, entries, arrangement);
  const order = orderLanes(realAtlas, flows, arrangement);
  const room = 6 * pixelOf(arrangement, 1440, 900);

  test("every segment begins and ends on its territories, through a lane or not", () => {
    const lanes = assignLanes(segments, order, arrangement, () => room);
    const positions = new Map<string, readonly Mercator[]>(
      entries.map(({ partnership, parties }) => [
        partnership.id,
        parties.map(({ territoryId }) => positionOf(realTerritory(territoryId), arrangement)),
      ]),
    );
    segments.forEach((segment, index) => {
      const path = bend(segment, lanes.get(index), arrangement);
      const ends = positions.get(segment.id);
      expect(ends).toContainEqual(path[0]);
      expect(path.at(-1)?.map((value) => value.toFixed(9))).toEqual(segment.to.map((value) => value.toFixed(9)));
      expect(ends).toContainEqual(segment.to);
    });
  });

  test("there is a segment for every pair of territories that a body of a partnership ties", () => {
    const expected = entries.flatMap(({ partnership: { id }, parties }) => {
      const pairs = parties.flatMap((from) =>
        parties
          .filter((to) => from.shore === "fr" && to.shore === "ma" && from.partId === to.partId)
          .map((to) => `${id} ${from.territoryId} ${to.territoryId}`),
      );
      return [...new Set(pairs)];
    });
    expect(segments).toHaveLength(expected.length);
  });

  test("a segment passes through the lane that it is given", () => {
    const lanes = assignLanes(segments, order, arrangement, () => room);
    const axis = arrangement.lanes.axis === "x" ? 0 : 1;
    expect(lanes.size).toBeGreaterThan(segments.length / 2);
    for (const [index, lane] of lanes) {
      const path = bend(segments[index] as Segment, lane, arrangement);
      const crossing = path.filter((position) => Math.abs(position[(1 - axis) as 0 | 1] - arrangement.lanes.at) < 1e-12);
      expect(crossing.map((position) => position[axis].toFixed(9))).toContain(lane.toFixed(9));
    }
  });

  test.each([
    ["all partnerships", entries],
    ["those of 2009", former],
    ["a tenth of them", entries.filter((_entry, index) => index % 10 === 0)],
  ])("lanes of %s are never nearer than they ask when there is room", (_what, shown) => {
    const gathered = segmentsOfFlows(realAtlas, gatherFlows(realAtlas, shown), arrangement);
    const span = arrangement.lanes.to - arrangement.lanes.from;
    const asked = span / (gathered.length + 1);
    const lanes = [...new Set(assignLanes(gathered, order, arrangement, () => asked).values())].sort((a, b) => a - b);
    expect(lanes.length).toBeGreaterThan(1);
    lanes.slice(1).forEach((lane, index) => expect(lane - (lanes[index] ?? lane)).toBeGreaterThanOrEqual(asked * (1 - 1e-9)));
    expect((lanes[0] ?? 0) - asked / 2).toBeGreaterThanOrEqual(arrangement.lanes.from - 1e-12);
    expect((lanes.at(-1) ?? 1) + asked / 2).toBeLessThanOrEqual(arrangement.lanes.to + 1e-12);
  });

  test("flows keep their order whatever else is shown", () => {
    const lanesOf = (shown: typeof entries) => {
      const gathered = segmentsOfFlows(realAtlas, gatherFlows(realAtlas, shown), arrangement);
      const lanes = assignLanes(gathered, order, arrangement, () => room / 3);
      return gathered
        .flatMap(({ id }, index) => {
          const lane = lanes.get(index);
          return lane === undefined ? [] : [{ id, lane }];
        })
        .sort((a, b) => a.lane - b.lane)
        .map(({ id }) => id);
    };
    const all = lanesOf(entries);
    const few = lanesOf(entries.filter((_entry, index) => index % 5 === 0));
    expect(few.length).toBeGreaterThan(5);
    expect(few).toEqual(all.filter((id) => few.includes(id)));
  });

  test("the segments of one partnership share a lane", () => {
    const lanes = assignLanes(segments, order, arrangement, () => room);
    const several = entries.find(({ partnership }) => segments.filter(({ id }) => id === partnership.id).length > 1);
    const used = segments.flatMap(({ id }, index) => (id === several?.partnership.id ? (lanes.get(index) ?? []) : []));
    expect(used.length).toBeGreaterThan(1);
    expect(new Set(used).size).toBe(1);
  });
});
