// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changesOf } from "../../../src/map/geometry/bands.ts";
import { createPicker, listenToPointer, type Picked } from "../../../src/map/pointer.ts";
import { bandStyles, drawnFlows, visibleFlows } from "../../../src/map/selectors.ts";
import { sources } from "../../../src/map/sources/index.ts";
import { createSync } from "../../../src/map/sync.ts";
import { fakeMap } from "../../fixtures/fakeMap.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";

const inputs = mapInputs();
const flow = visibleFlows(inputs).find(({ entries }) => entries.length > 1);
const [band] = drawnFlows(inputs).bands.features.filter(({ properties }) => properties.flow === flow?.id);
const flowId = flow?.id ?? "";
const bandId = band?.properties.id ?? "";
const regionId = flow?.regionIds.ma ?? "";

/** A map on which the pointer lies over some features. */
function mapUnder(ids: readonly string[], shown = inputs) {
  const fake = fakeMap();
  createSync(fake.map, sources)(shown);
  for (const id of ids) fake.under.add(id);
  return fake;
}
const pickedOn = (ids: readonly string[], shown = inputs) =>
  createPicker(mapUnder(ids, shown).map, sources)({ x: 9, y: 9 }, 5)?.hovered;

describe("of all that lies under the pointer", () => {
  test("a point wins over a number, that over a line, that over a surface", () => {
    expect(pickedOn([regionId, bandId, flowId])).toEqual({ kind: "territory", id: regionId });
    const elsewhere = drawnFlows(inputs).bands.features.find(({ properties }) => !properties.id.startsWith(flowId));
    expect(pickedOn([elsewhere?.properties.id ?? "", flowId])).toEqual({ kind: "flow", id: flowId });
    expect(pickedOn([bandId])).toEqual({ kind: "flow", id: flowId });
    expect(pickedOn(["fr-department-974"])).toBeUndefined();
  });

  test("a surface is met where no point of it stands", () => {
    const open = mapInputs({ areLinksOpen: true, entries: [] });
    expect(pickedOn([regionId], open)).toEqual({ kind: "territory", id: regionId });
  });

  test("a line is the partnership that it draws, where links are drawn one by one", () => {
    const id = inputs.entries[0]?.partnership.id ?? "";
    expect(pickedOn([id], mapInputs({ areLinksOpen: true }))).toEqual({ kind: "partnership", id });
  });

  test("a band that filters leave nothing of is not met", () => {
    const none = mapInputs({ entries: [] });
    expect(changesOf(bandStyles(none), drawnFlows(none)).get(bandId)?.width).toBe(0);
    expect(pickedOn([bandId], none)).toBeUndefined();
  });

  test("nothing is met that is hidden while the countries move", () => {
    expect(pickedOn([bandId, flowId], { ...inputs, isMoving: true })).toBeUndefined();
  });
});

describe("the pointer", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function listen(ids: readonly string[]) {
    const fake = mapUnder(ids);
    const moves: unknown[] = [];
    const choices: (Picked | undefined)[] = [];
    const stop = listenToPointer(fake.map, sources, {
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
    const { fake, moves, choices } = listen([bandId]);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    fake.fire("click", { point: { x: 1, y: 1 }, originalEvent: new MouseEvent("click") });
    vi.advanceTimersToNextFrame();
    expect(moves).toEqual([]);
    expect(choices.map((picked) => picked?.hovered)).toEqual([{ kind: "flow", id: flowId }]);
  });

  test("tells nothing any more once it is not listened to", () => {
    const { fake, moves, choices, stop } = listen([bandId]);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    stop();
    fake.fire("click", { point: { x: 1, y: 1 }, originalEvent: new MouseEvent("click") });
    vi.advanceTimersToNextFrame();
    expect([moves, choices]).toEqual([[], []]);
  });
});
