import { describe, expect, test } from "vitest";
import { miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import type { MapInputs } from "../../../src/map/inputs.ts";
import { endCounts, shapesNow, visibleFlows } from "../../../src/map/selectors.ts";
import { badges } from "../../../src/map/sources/badges.ts";
import { flows } from "../../../src/map/sources/flows.ts";
import { highlightedFlows } from "../../../src/map/sources/highlightedFlows.ts";
import { highlightedLinks } from "../../../src/map/sources/highlightedLinks.ts";
import { labels } from "../../../src/map/sources/labels.ts";
import { limits } from "../../../src/map/sources/limits.ts";
import { links } from "../../../src/map/sources/links.ts";
import { points } from "../../../src/map/sources/points.ts";
import type { MapSource } from "../../../src/map/sources/source.ts";
import { territories } from "../../../src/map/sources/territories.ts";
import { arrangements } from "../../fixtures/arrangements.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

/** Properties of what a source draws. */
const drawn = (source: MapSource, inputs: MapInputs) =>
  (source.draw(inputs)?.features ?? []).map(({ properties }) => properties ?? {});

describe.each(arrangements)("in the %s arrangement", (_name, arrangement) => {
  const inputs = mapInputs({ arrangement });

  test("a badge says how many partnerships a flow gathers, where there are several", () => {
    const told = Object.fromEntries(drawn(badges, inputs).map(({ id, count }) => [id, count]));
    expect(Object.keys(told).length).toBeGreaterThan(5);
    expect(told).toEqual(
      Object.fromEntries(
        visibleFlows(inputs)
          .filter(({ entries }) => entries.length > 1)
          .map(({ id, entries }) => [id, entries.length]),
      ),
    );
  });

  test("draws every region of the day, its limits and its frames, and the parallel only when asked for", () => {
    const shapes = shapesNow(inputs);
    expect(drawn(territories, inputs).map(({ kind }) => kind)).toEqual([
      ...shapes.regions.map(() => "region"),
      ...shapes.others.map(() => "other"),
    ]);
    const kinds = (isParallelShown: boolean) => drawn(limits, { ...inputs, isParallelShown }).map(({ kind }) => kind);
    expect(kinds(false).filter((kind) => kind === "frame")).toHaveLength(6);
    expect(kinds(false)).not.toContain("parallel");
    expect(kinds(true)).toEqual([...kinds(false), "parallel"]);
  });
});

describe("points", () => {
  const atlas = miniAtlas({
    partnerships: [partnership("old", "fr-region-old", "ma-town"), partnership("new", "fr-region-new", "ma-town")],
    statements: [statement("one", "old"), statement("two", "new")],
    requests: [],
  });
  const snapshot = takeSnapshot(atlas, undefined);
  const open = mapInputs({ atlas, snapshot, areLinksOpen: true });

  test("are larger for regions and hollow for former ones", () => {
    expect(drawn(points, open).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "fr-region-old former",
      "ma-town end",
      "fr-region-new region",
    ]);
    expect([...endCounts(open)]).toEqual([
      ["fr-region-old", 1],
      ["ma-town", 2],
      ["fr-region-new", 1],
    ]);
  });

  test("have a halo where a partner is still sought", () => {
    const seekers = drawn(points, mapInputs()).filter(({ kind }) => kind === "seeker");
    const open = realAtlas.requests.filter(({ answerId }) => answerId === undefined);
    expect(seekers.map(({ id }) => id)).toEqual(open.flatMap(({ territoryId }) => territoryId ?? []));
    expect(seekers.length).toBeGreaterThan(0);
  });

  test("stand at the regions of all flows of the date, whatever the filters leave", () => {
    expect(drawn(points, mapInputs({ entries: [] }))).toEqual(drawn(points, mapInputs()));
  });
});

describe("what filters and gestures leave alone is the very same drawing", () => {
  const before = mapInputs();
  const [first] = before.entries;

  test("flows when filters change: only states of their bands do", () => {
    const after = mapInputs({ snapshot: before.snapshot, entries: before.entries.slice(0, 5) });
    const [drawing, states] = [flows.draw(before), flows.states?.(before)];
    expect(flows.draw(after)).toBe(drawing);
    expect(flows.states?.(after)).not.toEqual(states);
  });

  test("names, points and links when the pointer meets a flow", () => {
    const kept = [labels, points, links, flows];
    const drawings = kept.map(({ draw }) => draw(before));
    const [flow] = visibleFlows(before);
    const after = { ...before, hovered: { kind: "flow" as const, id: flow?.id ?? "" } };
    kept.forEach(({ draw }, index) => expect(draw(after)).toBe(drawings[index]));
    expect(new Set(drawn(highlightedFlows, after).map((band) => band["flow"]))).toEqual(new Set([flow?.id]));
  });

  test("but a partnership that is pointed at is drawn by itself, over all others", () => {
    const id = first?.partnership.id ?? "";
    const after = { ...before, hovered: { kind: "partnership" as const, id } };
    expect(drawn(links, before)).toEqual([]);
    expect(new Set(drawn(highlightedLinks, after).map((link) => link["id"]))).toEqual(new Set([id]));
    expect(drawn(links, after)).toEqual(drawn(highlightedLinks, after));
    // Its flow is not: it would say that the others are meant as well.
    expect(drawn(highlightedFlows, after)).toEqual([]);
  });
});

describe("names", () => {
  test("of every region of the day stand on the map, and of the insets in their frames", () => {
    const { regions, others } = shapesNow(mapInputs());
    const names = drawn(labels, mapInputs());
    const ids = new Set(names.map(({ id }) => id));
    expect([...regions, ...others].filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(names.filter(({ kind }) => kind === "inset")).toHaveLength(6);
  });

  test("of former regions say what they are", () => {
    const former = drawn(labels, mapInputs()).filter(({ kind }) => kind === "former");
    expect(former.length).toBeGreaterThan(0);
    expect(former.filter(({ name }) => !String(name).endsWith(" (ancienne)"))).toEqual([]);
  });

  test("of the ends of what is selected come before those of regions", () => {
    const { entries } = mapInputs();
    const selected = entries.find(({ levels }) => levels.every((level) => level === "region"));
    const ends = new Set(selected?.parties.map(({ territoryId }) => territoryId));
    const ranks = drawn(labels, mapInputs({ selection: { kind: "partnership", id: selected?.partnership.id ?? "" } }))
      .filter(({ id, kind }) => ends.has(String(id)) && kind !== "seeker")
      .map(({ rank }) => Number(rank));
    expect(ranks.length).toBeGreaterThan(0);
    expect(Math.max(...ranks)).toBe(-2);
  });
});
