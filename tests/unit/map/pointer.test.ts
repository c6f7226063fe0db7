// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPicker, listenToPointer, type Picked } from "../../../src/map/pointer.ts";
import { sources } from "../../../src/map/sources/index.ts";
import type { MapSource } from "../../../src/map/sources/source.ts";
import { createSync } from "../../../src/map/sync.ts";
import type { Hovered } from "../../../src/state/hover.ts";
import { fakeMap } from "../../fixtures/fakeMap.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";
import { sourceOf, telling } from "../../fixtures/mapSources.ts";

const inputs = mapInputs();
const regionId = "ma-region-09";

/** A map on which the pointer lies over some features. */
function mapUnder(ids: readonly string[], shown = inputs, list: readonly MapSource[] = sources) {
  const fake = fakeMap();
  createSync(fake.map, list)(shown);
  for (const id of ids) fake.under.add(id);
  return fake;
}

describe("of all that lies under the pointer", () => {
  test("a point wins over a surface, whichever is painted last", () => {
    const layerOf = (id: string, target: "point" | "area") => [
      { id, style: { type: "circle" as const }, pick: { target, kind: "territory" as const } },
    ];
    const list = [sourceOf("a", { layers: layerOf("a", "point") }), sourceOf("b", { layers: layerOf("b", "area") })];
    const pickedOn = (...ids: readonly string[]) =>
      createPicker(mapUnder(ids, telling("a1 b1"), list).map, list)({ x: 9, y: 9 }, 5)?.hovered;
    expect(pickedOn("a1", "b1")).toEqual({ kind: "territory", id: "a1" });
    expect(pickedOn("b1")).toEqual({ kind: "territory", id: "b1" });
    expect(pickedOn()).toBeUndefined();
  });

  test("a region is met, on the map of the site", () => {
    const pick = createPicker(mapUnder([regionId]).map, sources);
    expect(pick({ x: 9, y: 9 }, 5)?.hovered).toEqual({ kind: "territory", id: regionId });
  });
});

describe("the pointer", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function listen(ids: readonly string[], above?: Hovered) {
    const fake = mapUnder(ids);
    const moves: unknown[] = [];
    const choices: (Picked | undefined)[] = [];
    const stop = listenToPointer(fake.map, sources, () => above, {
      onMove: (hovered, at) => moves.push([hovered?.id, at]),
      onChoose: (picked) => choices.push(picked),
    });
    return { fake, moves, choices, stop };
  }

  test("is heard at most once a frame, and shows what can be clicked", () => {
    const { fake, moves } = listen([regionId]);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    fake.fire("mousemove", { point: { x: 2, y: 2 } });
    expect(moves).toEqual([]);
    vi.advanceTimersToNextFrame();
    expect(moves).toEqual([[regionId, { x: 2, y: 2 }]]);
    expect(fake.canvas.style.cursor).toBe("pointer");
    fake.fire("mouseout");
    expect(moves.at(-1)).toEqual([undefined, undefined]);
  });

  test("chooses what is clicked, and a move still to be told is forgotten", () => {
    const { fake, moves, choices } = listen([regionId]);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    fake.fire("click", { point: { x: 1, y: 1 }, originalEvent: new MouseEvent("click") });
    vi.advanceTimersToNextFrame();
    expect(moves).toEqual([]);
    expect(choices.map((picked) => picked?.hovered)).toEqual([{ kind: "territory", id: regionId }]);
  });

  test("tells nothing any more once it is not listened to", () => {
    const { fake, moves, choices, stop } = listen([regionId]);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    stop();
    fake.fire("click", { point: { x: 1, y: 1 }, originalEvent: new MouseEvent("click") });
    vi.advanceTimersToNextFrame();
    expect([moves, choices]).toEqual([[], []]);
  });

  test("meets what lies over the ground before the ground", () => {
    const strand: Hovered = { kind: "partnership", id: "marseille--marrakech" };
    const { fake, choices } = listen([regionId], strand);
    fake.fire("click", { point: { x: 1, y: 1 }, originalEvent: new MouseEvent("click") });
    expect(choices.map((picked) => picked?.hovered)).toEqual([strand]);
  });
});
