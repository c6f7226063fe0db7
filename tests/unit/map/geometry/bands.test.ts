import { describe, expect, test } from "vitest";
import { gatherFlows } from "../../../../src/domain/flows.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot.ts";
import { bandStylesOf, changesOf, drawFlows } from "../../../../src/map/geometry/bands.ts";
import type { Drawing } from "../../../../src/map/geometry/features.ts";
import { orderLanes } from "../../../../src/map/geometry/lanes.ts";
import { type Mercator, toMercator } from "../../../../src/map/geometry/mercator.ts";
import { arrangements, pixelOf } from "../../../fixtures/arrangements.ts";
import { realAtlas } from "../../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const flows = gatherFlows(realAtlas, entries);

/** Corners of the lines of a drawing, in Mercator. */
const pathsOf = (drawing: Drawing<{ id: string }>) =>
  drawing.features.map(({ properties, geometry }) => ({
    id: properties.id,
    path: geometry.type === "LineString" ? geometry.coordinates.map(([x = 0, y = 0]) => toMercator(x, y)) : [],
  }));

describe.each(arrangements)("in the %s arrangement", (_name, arrangement) => {
  const order = orderLanes(realAtlas, flows, arrangement);
  const axis = arrangement.lanes.axis === "x" ? 0 : 1;
  /** Where a path crosses the line of the lanes; undefined for those that do not pass through one. */
  const laneOf = (path: readonly Mercator[]) =>
    path.find((position) => Math.abs(position[axis === 0 ? 1 : 0] - arrangement.lanes.at) < 1e-9)?.[axis];

  test.each([
    [1440, 900],
    [1024, 768],
    [700, 1200],
  ])("flows never touch where they cross the lanes, at %i by %i", (width, height) => {
    const pixel = pixelOf(arrangement, width, height);
    const { bands } = drawFlows(realAtlas, flows, order, arrangement, pixel);
    const edges = new Map<string, { lane: number; half: number }>();
    pathsOf(bands).forEach(({ path }, index) => {
      const lane = laneOf(path);
      const { flow = "", offset = 0, width: thick = 0 } = bands.features[index]?.properties ?? {};
      const half = Math.max(edges.get(flow)?.half ?? 0, Math.abs(offset) + thick / 2);
      if (lane !== undefined) edges.set(flow, { lane, half });
    });
    const sorted = [...edges.values()].sort((a, b) => a.lane - b.lane);
    expect(sorted.length).toBeGreaterThan(20);
    const asked = sorted.reduce((sum, { half }) => sum + 2 * half + 3, 0) * pixel;
    const isRoomy = asked <= arrangement.lanes.to - arrangement.lanes.from;
    sorted.slice(1).forEach(({ lane, half }, index) => {
      const before = sorted[index] ?? { lane: 0, half: 0 };
      // Three pixels of air when there is room for them; when there is not, they must still not lie on each other's middle.
      const least = isRoomy ? half + before.half + 3 : 1;
      expect((lane - before.lane) / pixel).toBeGreaterThanOrEqual(least - 1e-6);
    });
  });

  test("the bands of a flow lie side by side, and count its partnerships by status", () => {
    const { bands } = drawFlows(realAtlas, flows, order, arrangement, pixelOf(arrangement, 1440, 900));
    for (const flow of flows) {
      const own = bands.features.map(({ properties }) => properties).filter((band) => band.flow === flow.id);
      expect(own.map(({ status }) => status).sort()).toEqual(
        [...new Set(flow.entries.map(({ standing }) => standing.status))].sort(),
      );
      const byOffset = [...own].sort((a, b) => a.offset - b.offset);
      byOffset.slice(1).forEach((band, index) => {
        const before = byOffset[index] ?? band;
        expect(band.offset - band.width / 2).toBeGreaterThan(before.offset + before.width / 2);
      });
    }
  });

  test("what filters leave of a flow keeps the scale of its width; the rest has no style at all", () => {
    const drawn = drawFlows(realAtlas, flows, order, arrangement, pixelOf(arrangement, 1440, 900));
    const styles = bandStylesOf(flows, drawn);
    for (const { properties } of drawn.bands.features) {
      expect(styles.get(properties.id)).toEqual({ width: properties.width, offset: properties.offset });
    }
    const active = gatherFlows(
      realAtlas,
      entries.filter(({ standing }) => standing.status === "active"),
    );
    const left = bandStylesOf(active, drawn);
    expect([...left.keys()].sort()).toEqual(active.map(({ id }) => `${id}:active`).sort());
    for (const [id, { width, offset }] of left) expect([width, offset]).toEqual([styles.get(id)?.width, 0]);

    // Only what differs from how bands are drawn is told to the map, and all of it.
    expect([...changesOf(styles, drawn)]).toEqual([]);
    const changes = changesOf(left, drawn);
    for (const { properties } of drawn.bands.features) {
      const { width, offset } = { ...properties, ...changes.get(properties.id) };
      expect(width === 0 ? undefined : { width, offset }).toEqual(left.get(properties.id));
    }
  });
});
