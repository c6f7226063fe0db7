import { expect, test } from "vitest";
import { pairIdsOf, withoutPair, withPair } from "../../../src/state/pair.ts";
import { homeView, type View } from "../../../src/state/view.ts";

const chosen: View = { ...homeView, filters: { chosen: { theme: ["culture"], fr: ["fr-region-11"] }, query: "" } };
const pair = ["ma-municipality-tanger", "fr-municipality-06088"] as const;

test("a project of two is on the worksheet, on the themes that they share, with all else as it was", () => {
  const view = withPair({ ...chosen, selection: { kind: "territory", id: pair[1] } }, pair, ["water", "youth"]);
  expect(view).toEqual({
    ...chosen,
    screen: "funding",
    ownId: pair[0],
    comparedIds: [pair[1]],
    filters: { chosen: { theme: ["water", "youth"], fr: ["fr-region-11"] }, query: "" },
  });
  expect(pairIdsOf(view)).toEqual(pair);
});

test("where they share none, the themes that are chosen stay", () => {
  expect(withPair(chosen, pair, []).filters).toEqual(chosen.filters);
});

test("the pair is taken away, and nothing else", () => {
  expect(withoutPair(withPair(chosen, pair, []))).toEqual({ ...chosen, screen: "funding" });
  expect(pairIdsOf(withoutPair(chosen))).toEqual([]);
});
