// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { createScene, movementDuration } from "../../../src/map/scene.ts";
import { sources } from "../../../src/map/sources/index.ts";
import { fakeMap } from "../../fixtures/fakeMap.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";
import { atRest } from "../../../src/map/inputs.ts";
import { laidIn } from "../../fixtures/sheets.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const geographic = mapInputs({ layout: "geo", emptyIds: new Set(["fr-region-01"]) });
const faceToFace = mapInputs({ layout: "face", snapshot: geographic.snapshot });
const paris = new Set(["fr-region-11"]);

/** Layers that have no position while the countries move. */
const still = sources
  .flatMap(({ layers }) => layers)
  .filter(({ style }) => Array.isArray(style.layout?.visibility) && JSON.stringify(style.layout.visibility).includes("isMoving"))
  .map(({ id }) => id);

/** A scene on a fake map, with its first picture drawn and all that follows. */
function openScene(inputs = geographic) {
  const fake = fakeMap();
  const scene = createScene(fake.map, sources, () => undefined);
  scene.show(inputs);
  fake.fire("idle");
  return { fake, scene };
}

/** Where the first corner of a region stands, in degrees. */
const cornerOf = (fake: ReturnType<typeof fakeMap>, id: string) => {
  const region = fake.sources.get("opening")?.data.features.find(({ properties }) => properties?.["id"] === id);
  return region?.geometry.type === "MultiPolygon" ? region.geometry.coordinates[0]?.[0]?.[0] : undefined;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("regions and their limits come first, all else when they are drawn", () => {
  const fake = fakeMap();
  let isWhole = false;
  const scene = createScene(fake.map, sources, () => (isWhole = true));
  scene.show(geographic);
  expect([[...fake.sources.keys()], isWhole]).toEqual([["opening"], false]);
  fake.fire("idle");
  expect([...fake.sources.keys()]).toEqual(expect.arrayContaining(["opening", "department-limits"]));
  expect(isWhole).toBe(true);
});

describe("when the layout changes", () => {
  test("the countries glide to where the other has them, and what has no position meanwhile is not seen", () => {
    const { fake, scene } = openScene();
    expect(still.length).toBeGreaterThan(3);
    const [from, to] = [cornerOf(fake, "ma-region-12"), cornerOf(openScene(faceToFace).fake, "ma-region-12")];
    scene.show(faceToFace);
    vi.advanceTimersByTime(movementDuration / 2);
    const [x = 0] = cornerOf(fake, "ma-region-12") ?? [];
    expect([Math.min(from?.[0] ?? 0, to?.[0] ?? 0) < x, x < Math.max(from?.[0] ?? 0, to?.[0] ?? 0)]).toEqual([true, true]);
    expect(fake.visible().filter((id) => still.includes(id))).toEqual([]);
    vi.advanceTimersByTime(movementDuration);
    expect(cornerOf(fake, "ma-region-12")).toEqual(to);
    expect(fake.visible().filter((id) => still.includes(id))).toEqual(fake.order().filter((id) => still.includes(id)));
  });

  test("a pointer that meets a region on the way brings back nothing of what is hidden", () => {
    const { fake, scene } = openScene();
    scene.show(faceToFace);
    vi.advanceTimersByTime(movementDuration / 4);
    scene.show({ ...faceToFace, litIds: paris });
    vi.advanceTimersByTime(movementDuration / 4);
    expect(fake.visible().filter((id) => still.includes(id))).toEqual([]);
    expect(cornerOf(fake, "ma-region-12")).not.toEqual(cornerOf(openScene(faceToFace).fake, "ma-region-12"));
  });

  test("a change back sets out from where the countries are", () => {
    const { fake, scene } = openScene();
    scene.show(faceToFace);
    vi.advanceTimersByTime(movementDuration / 2);
    const there = cornerOf(fake, "ma-region-12");
    scene.show(geographic);
    expect(cornerOf(fake, "ma-region-12")).toEqual(there);
    vi.advanceTimersToNextFrame();
    const [x = 0] = cornerOf(fake, "ma-region-12") ?? [];
    expect(Math.abs(x - (there?.[0] ?? 0))).toBeLessThan(0.1);
    vi.advanceTimersByTime(2 * movementDuration);
    expect(cornerOf(fake, "ma-region-12")).toEqual(cornerOf(openScene().fake, "ma-region-12"));
  });

  test("all is there at once for those who ask for no motion", () => {
    const { fake, scene } = openScene();
    vi.spyOn(window, "matchMedia").mockImplementation(
      (query) => Object.assign(new EventTarget(), { matches: query.includes("reduce") }) as MediaQueryList,
    );
    scene.show(faceToFace);
    vi.restoreAllMocks();
    expect(cornerOf(fake, "ma-region-12")).toEqual(cornerOf(openScene(faceToFace).fake, "ma-region-12"));
    expect(fake.visible()).toEqual(expect.arrayContaining(["territories", "department-limits"]));
  });
});

describe("when the date passes a reform", () => {
  const before = mapInputs({ snapshot: takeSnapshot(realAtlas, "2015-12-31") });

  test("the limits that it removed light up, fade, and go", () => {
    const { fake, scene } = openScene(before);
    scene.show(geographic);
    expect(fake.paint("former-limits", "line-opacity")).toBe(1);
    vi.advanceTimersByTime(800);
    const half = Number(fake.paint("former-limits", "line-opacity"));
    expect([0.05 < half, half < 0.6]).toEqual([true, true]);
    vi.advanceTimersByTime(1600);
    expect([fake.sources.has("former-limits"), fake.live["formerLimits"]]).toEqual([false, 0]);
  });
});

test("a hover costs the map no paint, no layout and no image: only what is outlined", () => {
  const { fake, scene } = openScene();
  scene.show({ ...geographic, litIds: paris });
  scene.show(geographic);
  fake.calls.length = 0;
  scene.show({ ...geographic, litIds: paris });
  expect(fake.calls).toEqual(["setData highlighted-territories"]);
  expect([...fake.images.values()]).toEqual([0]);
});

test("what panels leave free is laid out anew at once, without any motion", () => {
  const { fake, scene } = openScene(faceToFace);
  const { arrangement } = laidIn("square", "face").sheet;
  scene.show({ ...faceToFace, ...atRest(arrangement), arrangement });
  expect(cornerOf(fake, "ma-region-12")).toEqual(
    cornerOf(openScene({ ...faceToFace, ...atRest(arrangement), arrangement }).fake, "ma-region-12"),
  );
});
