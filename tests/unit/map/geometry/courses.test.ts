import { group } from "d3-array";
import { describe, expect, test } from "vitest";
import { gatherFlows } from "../../../../src/domain/flows.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot.ts";
import { coursesOf } from "../../../../src/map/geometry/courses.ts";
import { fanOut } from "../../../../src/map/geometry/fan.ts";
import { bend } from "../../../../src/map/geometry/bend.ts";
import { assignLanes, orderLanes, segmentsOfFlows } from "../../../../src/map/geometry/lanes.ts";
import type { Mercator } from "../../../../src/map/geometry/mercator.ts";
import { arrangements, pixelOf } from "../../../fixtures/arrangements.ts";
import { realAtlas } from "../../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const flows = gatherFlows(realAtlas, entries);

/** Whether a path comes within a distance of a position, looked at in small steps. */
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
  const segments = segmentsOfFlows(realAtlas, flows, arrangement);
  const order = orderLanes(realAtlas, flows, arrangement);
  const lanes = assignLanes(segments, order, arrangement, roomOf);
  const courses = coursesOf(segments, order, arrangement, roomOf, pixel);

  test("every course begins and ends where its segment does and passes through its lane", () => {
    const [along, run] = arrangement.lanes.axis === "x" ? ([0, 1] as const) : ([1, 0] as const);
    segments.forEach(({ from, to }, index) => {
      const course = courses[index] ?? [];
      expect(course[0]).toEqual(from);
      expect(course.at(-1)?.map((value) => value.toFixed(9))).toEqual(to.map((value) => value.toFixed(9)));
      const lane = lanes.get(index);
      if (lane === undefined) return;
      const crossing = course.filter((position) => Math.abs(position[run] - arrangement.lanes.at) < 1e-12);
      expect(crossing.map((position) => position[along].toFixed(9))).toContain(lane.toFixed(9));
    });
  });

  test("hardly any line passes over the end of another", () => {
    const ends = [...new Map(segments.flatMap(({ from, to }) => [from, to].map((end) => [end.join(), end] as const)))];
    const crossed = (paths: readonly (readonly Mercator[])[]) =>
      segments.filter(({ from, to }, index) =>
        ends.some(([key, end]) => key !== from.join() && key !== to.join() && comesNear(paths[index] ?? [], end, 4.5 * pixel)),
      ).length;
    const straight = segments.map((segment, index) => bend(segment, lanes.get(index), arrangement));
    expect(crossed(straight)).toBeGreaterThan(segments.length / 4);
    expect(crossed(courses)).toBeLessThan(segments.length / 7);
  });

  test("lines that share an end leave it in the order of their lanes, with room between them", () => {
    const fans = fanOut(segments, lanes, arrangement, roomOf);
    expect(fans.size).toBe(lanes.size);
    for (const side of ["from", "to"] as const) {
      const ends = group(lanes.keys(), (index) => segments[index]?.[side].join());
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
