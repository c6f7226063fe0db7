import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FacetId, facets } from "../../../src/domain/facets/index.ts";
import { applyFilters, passing } from "../../../src/domain/filter.ts";
import type { Search } from "../../../src/domain/search/engine.ts";
import { type Entry, type Snapshot, takeSnapshot } from "../../../src/domain/snapshot.ts";
import { type Chosen, filtersOf } from "../../fixtures/filters.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realSearch } from "../../fixtures/realSearch.ts";

/** Values of an entry for a facet, told here once more from what the address promises of each. */
const valuesByFacet: Readonly<Record<FacetId, (entry: Entry) => readonly string[]>> = {
  vitality: (entry) => [entry.vitality],
  status: ({ standing }) => [standing.status],
  theme: ({ themes }) => themes,
  fr: ({ regionIds }) => regionIds.fr,
  ma: ({ regionIds }) => regionIds.ma,
  level: ({ parties }) => [...new Set(parties.flatMap((party) => realAtlas.territories.get(party.territoryId)?.level ?? []))],
  kind: ({ partnership }) => [partnership.kind],
  tool: ({ toolIds }) => toolIds,
  confirmed: ({ age }) => [age],
  source: ({ sourceIds }) => sourceIds,
};
const facetIds = Object.keys(valuesByFacet) as FacetId[];

const snapshots = [undefined, "2009-12-31", "2016-02-17"].map((at) => takeSnapshot(realAtlas, at));

/** All partnerships of a date, or any of them, in any order and number: entries are counted in words of 32. */
const anyEntries = ({ entries }: Snapshot) =>
  fc.oneof(fc.constant(entries), fc.array(fc.constantFrom(...entries), { maxLength: 100, size: "max" }));

/** A date, partnerships of that date, and values chosen at random in some facets. */
const anyChoice = fc
  .constantFrom(...snapshots)
  .chain((snapshot) =>
    fc.tuple(
      anyEntries(snapshot),
      fc.record(
        Object.fromEntries(
          facets.map((facet) => [facet.id, fc.subarray([...facet.options(realAtlas, snapshot)], { minLength: 1 })]),
        ),
        { requiredKeys: [] },
      ) as fc.Arbitrary<Chosen>,
      fc.constantFrom(undefined, realSearch.read("casablanca"), realSearch.read("région")),
    ),
  );

/** Whether the words find an entry; `search.test.ts` holds which they should. */
const matches = (search: Search | undefined) => (entry: Entry) => !search || search.gradeOf(entry) !== undefined;

/** Whether an entry has one of the values chosen in every facet, one facet left aside. */
function passes(entry: Entry, chosen: Chosen, leftAside?: FacetId): boolean {
  return facetIds
    .filter((id) => id !== leftAside)
    .every((id) => {
      const values = chosen[id];
      return values === undefined || valuesByFacet[id](entry).some((value) => values.includes(value));
    });
}

describe("for any choice of filters on the real atlas", () => {
  test("what is shown is what a recount by hand finds", () => {
    fc.assert(
      fc.property(anyChoice, ([entries, chosen, search]) => {
        const { entries: shown } = applyFilters(entries, filtersOf(chosen, search));
        const expected = entries.filter((entry) => matches(search)(entry) && passes(entry, chosen));
        expect(shown).toEqual(expected);
        expect(passing(entries, filtersOf(chosen, search))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("each facet counts what a click on each value would show, its own choice left aside", () => {
    fc.assert(
      fc.property(anyChoice, ([entries, chosen, search]) => {
        const { counts } = applyFilters(entries, filtersOf(chosen, search));
        for (const facet of facetIds) {
          const expected: Record<string, number> = {};
          for (const entry of entries) {
            if (!matches(search)(entry) || !passes(entry, chosen, facet)) continue;
            for (const value of valuesByFacet[facet](entry)) expected[value] = (expected[value] ?? 0) + 1;
          }
          expect({ facet, counts: Object.fromEntries(counts[facet]) }).toEqual({ facet, counts: expected });
        }
      }),
      { numRuns: 300 },
    );
  });

  test("choosing one value alone shows as many partnerships as were counted", () => {
    const anyClick = fc.tuple(anyChoice, fc.constantFrom(...facetIds));
    fc.assert(
      fc.property(anyClick, ([[entries, chosen, search], facet]) => {
        const { counts } = applyFilters(entries, filtersOf(chosen, search));
        for (const [value, count] of counts[facet]) {
          const clicked = applyFilters(entries, filtersOf({ ...chosen, [facet]: [value] }, search));
          expect(clicked.entries).toHaveLength(count);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("without filters all is shown, and the statuses add up to it", () => {
  const { entries } = takeSnapshot(realAtlas, undefined);
  const filtered = applyFilters(entries, filtersOf({}));
  expect(filtered.entries).toEqual(entries);
  expect([...filtered.counts.status.values()].reduce((sum, count) => sum + count, 0)).toBe(realAtlas.partnerships.size);
});

describe("what a facet offers", () => {
  const offered = (id: FacetId, at?: string) => {
    const facet = facets.find((one) => one.id === id);
    return facet?.options(realAtlas, takeSnapshot(realAtlas, at)) ?? [];
  };

  test("are the regions of the date", () => {
    expect([offered("fr", "2009-12-31").length, offered("ma", "2009-12-31").length]).toEqual([26, 16]);
    expect([offered("fr").length, offered("ma").length]).toEqual([18, 12]);
  });

  test("are the documents heard by that date, those that speak of most first", () => {
    const { entries } = takeSnapshot(realAtlas, "2009-12-31");
    const told = offered("source", "2009-12-31").map((id) => entries.filter(({ sourceIds }) => sourceIds.includes(id)).length);
    expect(told.every((count) => count > 0)).toBe(true);
    expect(told).toEqual([...told].sort((a, b) => b - a));
    expect(offered("source", "2009-12-31").length).toBeLessThan(offered("source").length);
  });
});
