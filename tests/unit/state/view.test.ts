import { expect, test } from "vitest";
import type { Filters } from "../../../src/domain/filter.ts";
import { chosenOf, isFiltering, noFilters, queryOf, withChosen, withToggled } from "../../../src/state/view.ts";

test("a value is added by a first click and taken away by a second", () => {
  const once = withToggled(noFilters, "status", "active");
  expect(chosenOf(once, "status")).toEqual(["active"]);
  expect(chosenOf(withToggled(once, "status", "ended"), "status")).toEqual(["active", "ended"]);
  expect(withToggled(once, "status", "active")).toEqual(noFilters);
});

test("other facets and the search text stay as they were", () => {
  const before: Filters = { chosen: { theme: ["water"] }, query: "eau" };
  expect(withChosen(before, "status", ["active"])).toEqual({ chosen: { theme: ["water"], status: ["active"] }, query: "eau" });
  expect(withChosen(before, "theme", [])).toEqual({ chosen: {}, query: "eau" });
});

test("filtering is to have chosen a value or typed a word", () => {
  const filters: readonly Filters[] = [noFilters, { chosen: { kind: ["twinning"] }, query: "" }, { chosen: {}, query: "eau" }];
  expect(filters.map(isFiltering)).toEqual([false, true, true]);
});

test("a search text is kept without the space around it, and cut between two characters", () => {
  expect(queryOf("  eau potable ")).toBe("eau potable");
  expect(queryOf(`${"a".repeat(99)}😀😀`)).toBe(`${"a".repeat(99)}😀`);
});

test.each(["%", "&", "--", "🇲🇦", "ـ", " "])("%j holds nothing that could be searched", (text) => {
  expect(queryOf(text)).toBe("");
});
