import { group } from "d3-array";
import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { coursesOf } from "../../../src/map/courses.ts";
import { fanOut } from "../../../src/map/fan.ts";
import { assignLanes, bend, gatherFlows, orderLanes, tiesOfFlows } from "../../../src/map/lanes.ts";
import type { Mercator } from "../../../src/map/mercator.ts";
import { arrangements, pixelOf } from "../../fixtures/arrangements.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const flows = gatherFlows(realAtlas, entries);

/** Whether a path comes within a distance of a spot, looked at in small steps. */
function comesNear(path: readonly Mercator[], [x, y]: Mercator, distance: number): boolean {
  return path.slice(1).some(([bx, by], index) => {
    const [ax, ay] = path[index] as Mercator;
    return Array.from({ length: 21 }, (_, step) => step / 20).some(
      (share) => Math.hypot(ax + (bx - ax) * share - x, ay + (by - ay) * share - y) < distance,
    );
  });
}

describe.each(arrangements)("in the %s arrangement, with all partnerships", (_name, arrangement) => {
  const pixel = pixelOf(arrangement, 1440, 900);
  const roomOf = () => 5 * pixel;
  const ties = tiesOfFlows(realAtlas, flows, arrangement);
  const order = orderLanes(realAtlas, flows, arrangement);
  const lanes = assignLanes(ties, order, arrangement, roomOf);
  const courses = coursesOf(ties, order, arrangement, roomOf, pixel);

  test("every course begins and ends where its tie does and passes through its lane", () => {
    const [along, run] = arrangement.lanes.spread === "x" ? ([0, 1] as const) : ([1, 0] as const);
    ties.forEach(({ from, to }, index) => {
      const course = courses[index] ?? [];
      expect(course[0]).toEqual(from);
      expect(course.at(-1)?.map((value) => value.toFixed(9))).toEqual(to.map((value) => value.toFixed(9)));
      const lane = lanes.get(index);
      if (lane === undefined) return;
      const crossing = course.filter((spot) => Math.abs(spot[run] - arrangement.lanes.at) < 1e-12);
      expect(crossing.map((spot) => spot[along].toFixed(9))).toContain(lane.toFixed(9));
    });
  });

  test("hardly any line passes over the end of another", () => {
    const ends = [...new Map(ties.flatMap(({ from, to }) => [from, to].map((end) => [end.join(), end] as const)))];
    const crossed = (paths: readonly (readonly Mercator[])[]) =>
      ties.filter(({ from, to }, index) =>
        ends.some(([key, end]) => key !== from.join() && key !== to.join() && comesNear(paths[index] ?? [], end, 4.5 * pixel)),
      ).length;
    const straight = ties.map((tie, index) => bend(tie, lanes.get(index), arrangement));
    expect(crossed(straight)).toBeGreaterThan(ties.length / 4);
    expect(crossed(courses)).toBeLessThan(ties.length / 7);
  });

  test("lines that share an end leave it in the order of their lanes, with room between them", () => {
    const fans = fanOut(ties, lanes, arrangement, roomOf);
    expect(fans.size).toBe(lanes.size);
    for (const side of ["from", "to"] as const) {
      const ends = group(lanes.keys(), (index) => ties[index]?.[side].join());
      for (const indices of ends.values()) {
        const ribs = indices.map((index) => ({ lane: lanes.get(index) ?? 0, direction: fans.get(index)?.[side] ?? 0 }));
        ribs.sort((a, b) => a.direction - b.direction);
        expect(ribs.map(({ lane }) => lane)).toEqual(ribs.map(({ lane }) => lane).toSorted((a, b) => a - b));
        const gaps = ribs.slice(1).map(({ direction }, index) => direction - (ribs[index]?.direction ?? 0));
        const least = Math.min(0.05, 2.5 / ribs.length);
        for (const gap of gaps) expect(gap).toBeGreaterThan(least);
      }
    }
  });
});
