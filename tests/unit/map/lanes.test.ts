import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import {
  assignLanes,
  bend,
  gatherFlows,
  orderLanes,
  spotOf,
  type Tie,
  tiesOfEntries,
  tiesOfFlows,
} from "../../../src/map/lanes.ts";
import type { Mercator } from "../../../src/map/mercator.ts";
import { arrangements, pixelOf } from "../../fixtures/arrangements.ts";
import type { Shore } from "../../../src/domain/shores.ts";
import { realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const former = takeSnapshot(realAtlas, "2009-12-31").entries;
const flows = gatherFlows(realAtlas, entries);

describe("partnerships gathered by pairs of regions", () => {
  test("are all there, in a flow for each pair of regions that their sides lie in", () => {
    for (const entry of entries) {
      const holding = flows.filter((flow) => flow.entries.includes(entry));
      const own = (shore: Shore) => {
        const parties = entry.parties.filter((party) => party.shore === shore).map(({ territoryId }) => territoryId);
        const regions = parties.filter((id) => realTerritory(id).level === "region");
        // A territory outside of every region, as in Polynesia, stands for itself.
        return new Set(regions.length > 0 ? regions : entry.regionIds[shore]).size || 1;
      };
      expect([entry.partnership.id, holding.length]).toEqual([entry.partnership.id, own("fr") * own("ma")]);
    }
  });

  test("stay with a region that no longer exists, and are not moved to its heirs", () => {
    const inherited = flows.filter(({ entries: gathered }) =>
      gathered.some(({ partnership }) => partnership.id === "region-nord-pas-de-calais-anc--region-doukkala-abda-anc"),
    );
    expect(inherited.map(({ id }) => id)).toEqual(["fr-region-31>ma-region-1997-11"]);
  });
});

describe.each(arrangements)("in the %s arrangement", (_name, arrangement) => {
  const ties = tiesOfEntries(realAtlas, entries, arrangement);
  const order = orderLanes(realAtlas, flows, arrangement);
  const room = 6 * pixelOf(arrangement, 1440, 900);

  test("every tie begins and ends on its territories, through a lane or not", () => {
    const lanes = assignLanes(ties, order, arrangement, () => room);
    const spots = new Map<string, readonly Mercator[]>(
      entries.map(({ partnership, parties }) => [
        partnership.id,
        parties.map(({ territoryId }) => spotOf(realTerritory(territoryId), arrangement)),
      ]),
    );
    ties.forEach((tie, index) => {
      const path = bend(tie, lanes.get(index), arrangement);
      const ends = spots.get(tie.id);
      expect(ends).toContainEqual(path[0]);
      expect(path.at(-1)?.map((value) => value.toFixed(9))).toEqual(tie.to.map((value) => value.toFixed(9)));
      expect(ends).toContainEqual(tie.to);
    });
  });

  test("there is a tie for every pair of territories of every partnership", () => {
    const expected = entries.reduce((sum, { parties }) => {
      const count = (shore: string) => new Set(parties.flatMap((one) => (one.shore === shore ? one.territoryId : []))).size;
      return sum + count("fr") * count("ma");
    }, 0);
    expect(ties).toHaveLength(expected);
  });

  test("a tie passes through the lane that it is given", () => {
    const lanes = assignLanes(ties, order, arrangement, () => room);
    const axis = arrangement.lanes.spread === "x" ? 0 : 1;
    expect(lanes.size).toBeGreaterThan(ties.length / 2);
    for (const [index, lane] of lanes) {
      const path = bend(ties[index] as Tie, lane, arrangement);
      const crossing = path.filter((spot) => Math.abs(spot[(1 - axis) as 0 | 1] - arrangement.lanes.at) < 1e-12);
      expect(crossing.map((spot) => spot[axis].toFixed(9))).toContain(lane.toFixed(9));
    }
  });

  test.each([
    ["all partnerships", entries],
    ["those of 2009", former],
    ["a tenth of them", entries.filter((_entry, index) => index % 10 === 0)],
  ])("lanes of %s are never nearer than they ask when there is room", (_what, shown) => {
    const gathered = tiesOfFlows(realAtlas, gatherFlows(realAtlas, shown), arrangement);
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
      const gathered = tiesOfFlows(realAtlas, gatherFlows(realAtlas, shown), arrangement);
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

  test("the ties of one partnership share a lane", () => {
    const lanes = assignLanes(ties, order, arrangement, () => room);
    const several = entries.find(({ partnership }) => ties.filter(({ id }) => id === partnership.id).length > 1);
    const used = ties.flatMap(({ id }, index) => (id === several?.partnership.id ? (lanes.get(index) ?? []) : []));
    expect(used.length).toBeGreaterThan(1);
    expect(new Set(used).size).toBe(1);
  });
});
