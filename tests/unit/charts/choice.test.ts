import { describe, expect, test } from "vitest";
import { isExactly, withExactly } from "../../../src/charts/frame/choice.ts";
import { noFilters, withChosen } from "../../../src/state/view.ts";

const water = { facetId: "theme", value: "water" } as const;
const active = { facetId: "status", value: "active" } as const;
const both = [water, active];

describe("what a click in a chart chooses", () => {
  test("are exactly its values, whatever was chosen of their facets", () => {
    const before = withChosen(withChosen(noFilters, "theme", ["culture", "water"]), "level", ["region"]);
    expect(withExactly(before, both).chosen).toEqual({ theme: ["water"], status: ["active"], level: ["region"] });
  });

  test("is undone by the same click, and no other filter with it", () => {
    const before = withChosen(noFilters, "level", ["region"]);
    expect(withExactly(withExactly(before, both), both)).toEqual(before);
  });

  test("of one facet leaves the other as it is", () => {
    const chosen = withExactly(noFilters, both);
    expect(withExactly(chosen, [water]).chosen).toEqual({ status: ["active"] });
    expect(withExactly(chosen, [{ facetId: "theme", value: "culture" }]).chosen).toEqual({
      theme: ["culture"],
      status: ["active"],
    });
  });

  test("is marked only where it is all that is chosen of its facets", () => {
    const chosen = withExactly(noFilters, both);
    expect([isExactly(chosen, both), isExactly(chosen, [water])]).toEqual([true, true]);
    expect(isExactly(withChosen(chosen, "theme", ["water", "culture"]), both)).toBe(false);
    expect(isExactly(withChosen(chosen, "status", []), both)).toBe(false);
    expect(isExactly(noFilters, both)).toBe(false);
  });
});
