import { expect, test } from "vitest";
import { chosenOf, isFiltering, noFilters, withChosen, withToggled } from "../../../src/state/view.ts";

test("a value is added by a first click and taken away by a second", () => {
  const once = withToggled(noFilters, "status", "active");
  expect(chosenOf(once, "status")).toEqual(["active"]);
  expect(chosenOf(withToggled(once, "status", "ended"), "status")).toEqual(["active", "ended"]);
  expect(withToggled(once, "status", "active")).toEqual(noFilters);
});

test("other facets and the search text stay as they were", () => {
  const before = { chosen: { theme: ["water"] }, query: "eau" };
  expect(withChosen(before, "status", ["active"])).toEqual({ chosen: { theme: ["water"], status: ["active"] }, query: "eau" });
  expect(withChosen(before, "theme", [])).toEqual({ chosen: {}, query: "eau" });
});

test("filtering is to have chosen a value or typed a word", () => {
  expect([noFilters, { chosen: { kind: ["twinning"] }, query: "" }, { chosen: {}, query: "eau" }].map(isFiltering)).toEqual([
    false,
    true,
    true,
  ]);
});
