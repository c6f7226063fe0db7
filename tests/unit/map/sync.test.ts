import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { type MapInputs } from "../../../src/map/inputs.ts";
import { whileStill } from "../../../src/map/liveStyle.ts";
import { select } from "../../../src/map/select.ts";
import type { MapSource } from "../../../src/map/sources/source.ts";
import { createSync } from "../../../src/map/sync.ts";
import { fakeMap } from "../../fixtures/fakeMap.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";
import { palettes } from "../../fixtures/theme.ts";

const features = (...ids: readonly string[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: ids.map((id) => ({ type: "Feature", properties: { id }, geometry: { type: "Point", coordinates: [0, 0] } })),
});

/** A source with two layers that draws features by their ids, as long as the selection tells them: `a b`, or nothing. */
function sourceOf(id: string, more: Partial<MapSource> = {}): MapSource {
  return {
    id,
    draw: select(
      ({ selection }) => [selection?.id],
      (told) => (told === undefined ? undefined : features(...told.split(" ").filter((one) => one.startsWith(id)))),
    ),
    layers: [`${id}-below`, `${id}-above`].map((layerId) => ({ id: layerId, style: { type: "circle" } })),
    ...more,
  };
}

const telling = (ids: string | undefined): MapInputs =>
  mapInputs({ selection: ids === undefined ? undefined : { kind: "territory", id: ids } });

describe("a source", () => {
  test("comes with the first thing that it shows, its layers in painting order whatever comes first", () => {
    const sources = ["a", "b", "c", "d"].map((id) => sourceOf(id));
    const order = sources.flatMap(({ layers }) => layers.map(({ id }) => id));
    fc.assert(
      fc.property(fc.shuffledSubarray(["a", "b", "c", "d"]), (coming) => {
        const fake = fakeMap();
        const sync = createSync(fake.map, sources);
        coming.forEach((_, index) => sync(telling(coming.slice(0, index + 1).join(" "))));
        expect([...fake.sources.keys()]).toEqual(coming);
        expect(fake.order()).toEqual(order.filter((id) => coming.includes(id.slice(0, 1))));
      }),
    );
  });

  test("is given data only when it draws something else, and nothing after nothing is no news", () => {
    const fake = fakeMap();
    const sync = createSync(fake.map, [sourceOf("a"), sourceOf("b")]);
    const updates = () => fake.sources.get("a")?.updates;
    sync(telling("b1"));
    expect([fake.sources.has("a"), fake.sources.has("b")]).toEqual([false, true]);
    sync(telling("a1"));
    expect(updates()).toBe(0);
    sync({ ...telling("a1"), hovered: { kind: "territory", id: "elsewhere" } });
    expect(updates()).toBe(0);
    sync(telling("a1 a2"));
    expect([updates(), fake.drawn("a-above")]).toEqual([1, ["a1", "a2"]]);
    sync(telling("none"));
    expect([updates(), fake.drawn("a-above")]).toEqual([2, []]);
    sync(telling("nothing"));
    expect(updates()).toBe(2);
  });

  test("goes with its layers when it has no part in what is shown, and comes back to its level", () => {
    const fake = fakeMap();
    const sync = createSync(fake.map, [
      sourceOf("a"),
      {
        ...sourceOf("b"),
        draw: select(
          () => [],
          () => features("b1"),
        ),
      },
    ]);
    sync(telling("a1"));
    sync(telling(undefined));
    expect([[...fake.sources.keys()], fake.order()]).toEqual([["b"], ["b-below", "b-above"]]);
    sync(telling("a2"));
    expect(fake.order()).toEqual(["a-below", "a-above", "b-below", "b-above"]);
    expect(fake.drawn("a-below")).toEqual(["a2"]);
  });

  test("waits for its turn", () => {
    const fake = fakeMap();
    const sync = createSync(fake.map, [sourceOf("a"), sourceOf("b", { isFirst: true })]);
    sync(telling("a1 b1"), ({ isFirst = false }) => isFirst);
    expect([...fake.sources.keys()]).toEqual(["b"]);
    sync(telling("a1 b1"));
    expect([...fake.sources.keys()]).toEqual(["b", "a"]);
  });
});

describe("states of features", () => {
  const heard = sourceOf("a", {
    draw: select(
      () => [],
      () => features("a1", "a2", "a3"),
    ),
    states: select(
      ({ selection }) => [selection?.id ?? ""],
      (told) =>
        new Map(
          told
            .split(" ")
            .filter(Boolean)
            .map((one) => [one.slice(0, 2), { size: one.slice(3) }]),
        ),
    ),
  });

  test("are set when they are others, and taken back from those that have none any more", () => {
    const fake = fakeMap();
    const sync = createSync(fake.map, [heard]);
    const states = () => Object.fromEntries(fake.sources.get("a")?.states ?? []);
    sync(telling("a1:big a2:small"));
    expect(states()).toEqual({ a1: { size: "big" }, a2: { size: "small" } });
    fake.calls.length = 0;
    sync(telling("a1:big a3:big"));
    expect(states()).toEqual({ a1: { size: "big" }, a3: { size: "big" } });
    expect(fake.calls).toEqual(["removeFeatureState a a2", "setFeatureState a a3"]);
    fake.calls.length = 0;
    sync({ ...telling("a1:big a3:big"), hovered: { kind: "territory", id: "elsewhere" } });
    expect(fake.calls).toEqual([]);
  });

  test("are told again to a source that has gone and come back", () => {
    const fake = fakeMap();
    const leaving = {
      ...heard,
      draw: select(
        ({ isParallelShown }) => [isParallelShown],
        (isGone) => (isGone ? undefined : features("a1")),
      ),
    };
    const sync = createSync(fake.map, [leaving]);
    sync(telling("a1:big"));
    sync({ ...telling("a1:big"), isParallelShown: true });
    expect([...fake.sources.keys()]).toEqual([]);
    sync(telling("a1:big"));
    expect(fake.sources.get("a")?.states.get("a1")).toEqual({ size: "big" });
  });
});

describe("sources of a bundle", () => {
  const bundle = { bundle: "both", isFirst: true } as const;

  test("are one source for the map, and each keeps its level and its states", () => {
    const fake = fakeMap();
    const states = (id: string) => ({
      states: select(
        () => [],
        () => new Map([[`${id}1`, { of: id }]]),
      ),
    });
    const sync = createSync(fake.map, [
      sourceOf("a", { ...bundle, ...states("a") }),
      sourceOf("b"),
      sourceOf("c", { ...bundle, ...states("c") }),
    ]);
    sync(telling("a1 b1 c1"));
    expect([...fake.sources.keys()]).toEqual(["both", "b"]);
    expect(fake.order()).toEqual(["a-below", "a-above", "b-below", "b-above", "c-below", "c-above"]);
    expect(fake.drawn("a-above")).toEqual(["a1", "c1"]);
    expect(Object.fromEntries(fake.sources.get("both")?.states ?? [])).toEqual({ a1: { of: "a" }, c1: { of: "c" } });
    sync(telling("a1 c1 c2"));
    expect(fake.sources.get("both")?.updates).toBe(1);
    sync(telling("c1 a1 c2"));
    expect(fake.drawn("c-above")).toEqual(["a1", "c1", "c2"]);
  });
});

describe("the live style", () => {
  test("is told only what has changed", () => {
    const fake = fakeMap();
    const sync = createSync(fake.map, []);
    sync(mapInputs());
    fake.calls.length = 0;
    sync(mapInputs());
    expect(fake.calls).toEqual([]);
    sync(mapInputs({ isMoving: true, palette: palettes.dark }));
    expect(fake.calls).toEqual(["setGlobalStateProperty palette", "setGlobalStateProperty isMoving"]);
  });

  test("reaches layers that come later", () => {
    const fake = fakeMap();
    const still = sourceOf("a", {
      layers: [{ id: "a", style: { type: "circle", layout: { visibility: whileStill } } }],
    });
    const sync = createSync(fake.map, [still]);
    sync({ ...telling(undefined), isMoving: true });
    sync({ ...telling("a1"), isMoving: true });
    expect([fake.order(), fake.visible()]).toEqual([["a"], []]);
    sync(telling("a1"));
    expect(fake.visible()).toEqual(["a"]);
  });
});

test("images come with their source, and again in the colours of another theme only", () => {
  const fake = fakeMap();
  const image = { id: "stripes", draw: () => ({ width: 1, height: 1, data: new Uint8ClampedArray(4) }) };
  const sync = createSync(fake.map, [sourceOf("a", { images: [image] })]);
  sync(telling(undefined));
  expect([...fake.images]).toEqual([]);
  sync(telling("a1"));
  sync(telling("a2"));
  expect([...fake.images]).toEqual([["stripes", 0]]);
  sync({ ...telling("a2"), palette: palettes.dark });
  expect([...fake.images]).toEqual([["stripes", 1]]);
});
