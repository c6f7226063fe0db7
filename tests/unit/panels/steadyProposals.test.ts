// @vitest-environment happy-dom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Territory } from "../../../src/domain/model.ts";
import { type Known, useSteady } from "../../../src/panels/match/steadyProposals.ts";
import { realAuthority } from "../../fixtures/ground.ts";

const [prefecture, assilah, zagora, tanger] = [
  "ma-department-tng",
  "ma-municipality-01.511.01.01",
  "ma-municipality-zagora",
  "ma-municipality-tanger",
].map(realAuthority) as [Territory, Territory, Territory, Territory];

interface Found {
  readonly typed: string;
  readonly found: readonly Territory[];
  readonly known: Known;
}

const proposals = (first: Found) =>
  renderHook(({ typed, found, known }: Found) => useSteady(typed, found, known), { initialProps: first });

const idsOf = (territories: readonly Territory[]) => territories.map(({ id }) => id);

test("the first place is kept until the gazetteer is there: whoever it brings first takes it, and nothing else moves", () => {
  const { result, rerender } = proposals({ typed: "أصيلة", found: [prefecture], known: "atlas" });
  expect(result.current.isPlaceKept).toBe(true);
  rerender({ typed: "أصيلة", found: [assilah, prefecture, tanger], known: "all" });
  expect(idsOf(result.current.territories)).toEqual(idsOf([assilah, prefecture, tanger]));
  expect(result.current.isPlaceKept).toBe(false);
});

test("where the best stood already, others come after those that stand, and the place stays empty", () => {
  const { result, rerender } = proposals({ typed: "zagora", found: [zagora, prefecture], known: "atlas" });
  rerender({ typed: "zagora", found: [zagora, assilah, prefecture], known: "all" });
  expect(idsOf(result.current.territories)).toEqual(idsOf([zagora, prefecture, assilah]));
  expect(result.current.isPlaceKept).toBe(true);
});

test("for other words the list is made anew, without a place to keep once all are known", () => {
  const { result, rerender } = proposals({ typed: "tan", found: [prefecture, tanger], known: "atlas" });
  rerender({ typed: "tang", found: [tanger, prefecture], known: "all" });
  expect(idsOf(result.current.territories)).toEqual(idsOf([tanger, prefecture]));
  expect(result.current.isPlaceKept).toBe(false);
});

test("when the gazetteer fails the place stays, to say so", () => {
  const { result, rerender } = proposals({ typed: "tan", found: [tanger], known: "atlas" });
  rerender({ typed: "tan", found: [tanger], known: "failed" });
  expect(result.current.isPlaceKept).toBe(true);
});
