import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import {
  drawBadges,
  drawFlows,
  drawLines,
  drawLinks,
  drawPoints,
  drawTerritories,
  type Drawing,
  changesOf,
  looksOf,
} from "../../../src/map/drawing.ts";
import { drawLabels, labelText } from "../../../src/map/drawLabels.ts";
import { gatherFlows, orderLanes, spotOf } from "../../../src/map/lanes.ts";
import { fromMercator, type Mercator, toMercator } from "../../../src/map/mercator.ts";
import { shapesOn } from "../../../src/map/shapes.ts";
import { arrangements, pixelOf } from "../../fixtures/arrangements.ts";
import { readBoundaries, realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";

const { entries, requests } = takeSnapshot(realAtlas, undefined);
const flows = gatherFlows(realAtlas, entries);
const shapes = shapesOn(realAtlas, readBoundaries(), "2026-11-22");

/** Corners of the lines of a drawing, in Mercator. */
const pathsOf = (drawing: Drawing<{ id: string }>) =>
  drawing.features.map(({ properties, geometry }) => ({
    id: properties.id,
    path: geometry.type === "LineString" ? geometry.coordinates.map(([x = 0, y = 0]) => toMercator(x, y)) : [],
  }));

describe.each(arrangements)("in the %s arrangement", (_name, arrangement) => {
  const order = orderLanes(realAtlas, flows, arrangement);
  const axis = arrangement.lanes.spread === "x" ? 0 : 1;
  /** Where a path crosses the line of the lanes; undefined for those that do not pass through one. */
  const laneOf = (path: readonly Mercator[]) =>
    path.find((spot) => Math.abs(spot[axis === 0 ? 1 : 0] - arrangement.lanes.at) < 1e-9)?.[axis];

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

  test("a badge says how many partnerships a flow gathers, where there are several", () => {
    const badges = drawBadges(flows, drawFlows(realAtlas, flows, order, arrangement, pixelOf(arrangement, 1440, 900)));
    const told = Object.fromEntries(badges.features.map(({ properties }) => [properties.id, properties.count]));
    expect(told).toEqual(
      Object.fromEntries(flows.filter(({ entries: all }) => all.length > 1).map(({ id, entries: all }) => [id, all.length])),
    );
  });

  test("what filters leave of a flow keeps the scale of its width; the rest has no look at all", () => {
    const drawn = drawFlows(realAtlas, flows, order, arrangement, pixelOf(arrangement, 1440, 900));
    const looks = looksOf(flows, drawn);
    for (const { properties } of drawn.bands.features) {
      expect(looks.get(properties.id)).toEqual({ width: properties.width, offset: properties.offset });
    }
    const active = gatherFlows(
      realAtlas,
      entries.filter(({ standing }) => standing.status === "active"),
    );
    const left = looksOf(active, drawn);
    expect([...left.keys()].sort()).toEqual(active.map(({ id }) => `${id}:active`).sort());
    for (const [id, { width, offset }] of left) expect([width, offset]).toEqual([looks.get(id)?.width, 0]);

    // Only what differs from how bands are drawn is told to the map, and all of it.
    expect([...changesOf(looks, drawn)]).toEqual([]);
    const changes = changesOf(left, drawn);
    for (const { properties } of drawn.bands.features) {
      const { width, offset } = { ...properties, ...changes.get(properties.id) };
      expect(width === 0 ? undefined : { width, offset }).toEqual(left.get(properties.id));
    }
  });

  test("links begin and end on the territories of their partnership, and bear its status and age", () => {
    const links = drawLinks(realAtlas, entries, order, arrangement, pixelOf(arrangement, 1440, 900));
    expect(new Set(links.features.map(({ properties }) => properties.id)).size).toBe(entries.length);
    for (const { properties, geometry } of links.features) {
      const entry = entries.find(({ partnership }) => partnership.id === properties.id);
      expect([properties.status, properties.age, properties.inherited]).toEqual([
        entry?.standing.status,
        entry?.age,
        entry?.isInherited,
      ]);
      const spots = (entry?.parties ?? []).map(({ territoryId }) =>
        fromMercator(spotOf(realTerritory(territoryId), arrangement)).map((degree) => degree.toFixed(6)),
      );
      const path = geometry.type === "LineString" ? geometry.coordinates : [];
      for (const end of [path[0], path.at(-1)]) expect(spots).toContainEqual(end?.map((degree) => degree.toFixed(6)));
    }
  });

  test("the name of an inset stands in its frame, other names at their territory", () => {
    const label = (id: string, kind: "inset" | "region") => ({
      territory: realTerritory(id),
      name: id,
      kind,
      rank: 0,
      hasPoint: true,
    });
    const [reunion, grandEst] = drawLabels(
      [label("fr-region-04", "inset"), label("fr-region-44", "region")],
      arrangement,
    ).features;
    const spots = [reunion, grandEst].map((one) =>
      one?.geometry.type === "Point" ? toMercator(one.geometry.coordinates[0] ?? 0, one.geometry.coordinates[1] ?? 0) : [0, 0],
    );
    const [west, north, east, south] = arrangement.frames.reunion ?? [1, 1, 0, 0];
    const [x = 0, y = 0] = spots[0] ?? [];
    expect([west < x && x < east, north < y && y < south]).toEqual([true, true]);
    const at = spotOf(realTerritory("fr-region-44"), arrangement);
    expect(spots[1]?.map((value) => value.toFixed(9))).toEqual(at.map((value) => value.toFixed(9)));
  });

  test("names of the far south-west never begin west of their region, with or without a point", () => {
    const names = [true, false].map((hasPoint) => ({
      territory: realTerritory("ma-region-12"),
      name: "Dakhla",
      kind: "region" as const,
      rank: 0,
      hasPoint,
    }));
    expect(drawLabels(names, arrangement).features.map(({ properties }) => properties.side)).toEqual(["onlyEast", "onlyEast"]);
  });

  test("draws every region of the day, its limits and its frames, and the parallel only when asked for", () => {
    expect(drawTerritories(shapes, arrangement.placements).features.map(({ properties }) => properties.kind)).toEqual([
      ...shapes.regions.map(() => "region"),
      ...shapes.others.map(() => "other"),
    ]);
    const kinds = (isParallelShown: boolean) =>
      drawLines(shapes, arrangement, { isParallelShown }).features.map(({ properties }) => properties.kind);
    expect(kinds(false).filter((kind) => kind === "frame")).toHaveLength(6);
    expect(kinds(false)).not.toContain("parallel");
    expect(kinds(true)).toEqual([...kinds(false), "parallel"]);
  });
});

test("points are larger for regions, hollow for former ones, and haloed for those that seek", () => {
  const [, geographic] = arrangements[0] ?? [];
  if (!geographic) throw new Error("no arrangement");
  const counts = new Map([
    ["fr-region-44", 2],
    ["fr-region-31", 1],
    ["ma-municipality-rabat", 3],
  ]);
  const points = drawPoints(realAtlas, counts, requests, geographic, ({ validTo }) => validTo !== undefined);
  expect(points.features.map(({ properties: { id, kind, count } }) => `${id} ${kind} ${count}`)).toEqual([
    "fr-region-44 region 2",
    "fr-region-31 former 1",
    "ma-municipality-rabat end 3",
    "fr-municipality-83126 seeker 1",
    "fr-region-84 seeker 1",
  ]);
});

test("names are drawn without vowel signs and tatweel, and otherwise whole", () => {
  expect(labelText("الرِّبـاط")).toBe("الرباط");
  expect(labelText('<b>"L’Haÿ" 😀</b>')).toBe('<b>"L’Haÿ" 😀</b>');
});
