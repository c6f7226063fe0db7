import { describe, expect, test } from "vitest";
import type { MapInputs } from "../../../src/map/inputs.ts";
import { shapesNow } from "../../../src/map/selectors.ts";
import { emptyRegions } from "../../../src/map/sources/emptyRegions.ts";
import { highlightedTerritories } from "../../../src/map/sources/highlightedTerritories.ts";
import { limits } from "../../../src/map/sources/limits.ts";
import type { MapSource } from "../../../src/map/sources/source.ts";
import { territories } from "../../../src/map/sources/territories.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";
import { laidSheets } from "../../fixtures/sheets.ts";

/** Properties of what a source draws. */
const drawn = (source: MapSource, inputs: MapInputs) =>
  (source.draw(inputs)?.features ?? []).map(({ properties }) => properties ?? {});

describe.each(laidSheets)("in the arrangement of %s", (_name, { sheet: { arrangement } }) => {
  const inputs = mapInputs({ arrangement });

  test("draws every region of the day, its limits and its frames, and the parallel only when asked for", () => {
    const shapes = shapesNow(inputs);
    expect(drawn(territories, inputs).map(({ kind }) => kind)).toEqual([
      ...shapes.regions.map(() => "region"),
      ...shapes.others.map(() => "other"),
    ]);
    const kinds = (isParallelShown: boolean) => drawn(limits, { ...inputs, isParallelShown }).map(({ kind }) => kind);
    expect(kinds(false).filter((kind) => kind === "frame")).toHaveLength(Object.keys(arrangement.frames).length);
    expect(kinds(false)).not.toContain("parallel");
    expect(kinds(true)).toEqual([...kinds(false), "parallel"]);
  });
});

describe("regions", () => {
  test("are tinted by the number that their ports tell, none the palest and most the fullest", () => {
    const counts = new Map([
      ["fr-region-11", 4],
      ["fr-region-76", 1],
    ]);
    const tints = territories.states?.(mapInputs({ counts }));
    expect(["fr-region-11", "fr-region-76", "fr-region-94"].map((id) => tints?.get(id)?.["tint"])).toEqual([1, 0.5, 0]);
  });

  test("without any partnership are hatched, and those that what is chosen ties are outlined", () => {
    const inputs = mapInputs({ emptyIds: new Set(["fr-region-01"]), litIds: new Set(["ma-region-09"]) });
    expect(drawn(emptyRegions, inputs).map(({ id }) => id)).toEqual(["fr-region-01"]);
    expect(drawn(highlightedTerritories, inputs).map(({ id }) => id)).toEqual(["ma-region-09"]);
  });

  test("are the very same drawing whatever filters leave: only their tints change", () => {
    const before = mapInputs();
    const [drawing, tints] = [territories.draw(before), territories.states?.(before)];
    const filtered = { ...before, counts: new Map([["fr-region-11", 1]]) };
    expect(territories.draw(filtered)).toBe(drawing);
    expect(territories.states?.(filtered)).not.toEqual(tints);
  });

  test("that ended are outlined as they were when they are selected", () => {
    const inputs = mapInputs({ selection: { kind: "territory", id: "ma-region-1997-04" } });
    expect(drawn(highlightedTerritories, inputs).map(({ id }) => id)).toEqual(["ma-region-1997-04"]);
  });
});
