import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whileStill } from "../../../src/map/liveStyle.ts";
import { select } from "../../../src/map/select.ts";
import { createSync } from "../../../src/map/sync.ts";
import { fakeMap } from "../../fixtures/fakeMap.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";
import { features, sourceOf, telling } from "../../fixtures/mapSources.ts";
import { palettes } from "../../fixtures/theme.ts";

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
