import { describe, expect, test } from "vitest";
import { select } from "../../../src/map/select.ts";
import { createSync } from "../../../src/map/sync.ts";
import { fakeMap } from "../../fixtures/fakeMap.ts";
import { features, sourceOf, telling } from "../../fixtures/mapSources.ts";

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
