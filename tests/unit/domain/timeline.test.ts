import { describe, expect, test } from "vitest";
import { type Vitality, vitalities } from "../../../src/domain/vitality.ts";
import { ages, type Entry, takeSnapshot } from "../../../src/domain/snapshot.ts";
import { countTimeline, countUndated, firstKnownDay, timelessEntries } from "../../../src/domain/timeline.ts";
import { countGrowth, countOutsideRegions, countPairs, countRegions } from "../../../src/domain/totals.ts";
import { miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";
import { regionFacets } from "../../../src/domain/facets/region.ts";
import { status } from "../../../src/domain/facets/status.ts";
import { theme } from "../../../src/domain/facets/theme.ts";
import { shores } from "../../../src/domain/shores.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const today = takeSnapshot(realAtlas, undefined);
const edition = realAtlas.edition.date;
const endOf = (year: number) => (`${year}-12-31` < edition ? `${year}-12-31` : edition);

/** How many of the entries have each value. */
function tally<Value extends string>(values: readonly Value[], entries: readonly Entry[], of: (entry: Entry) => Value) {
  return Object.fromEntries(values.map((value) => [value, entries.filter((entry) => of(entry) === value).length]));
}

describe("the time axis", () => {
  const timeline = countTimeline(realAtlas, today.entries);

  test("counts, for every year, the vitality of the atlas at its end", () => {
    for (const { year, counts } of timeline) {
      const { entries } = takeSnapshot(realAtlas, endOf(year));
      expect({ year, counts }).toEqual({ year, counts: tally<Vitality>(vitalities, entries, ({ vitality }) => vitality) });
    }
  });

  test("runs without a gap from the first known year to that of the edition", () => {
    const first = Number(firstKnownDay(realAtlas).slice(0, 4));
    const last = Number(edition.slice(0, 4));
    expect(timeline.map(({ year }) => year)).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  });

  test("begins with the first sure statement", () => {
    const dates = [...realAtlas.partnerships.values()].flatMap(({ statements }) =>
      statements.flatMap(({ date, confidence }) => (date && confidence !== "low" ? date.slice(0, 4) : [])),
    );
    expect(firstKnownDay(realAtlas).slice(0, 4)).toBe(dates.sort()[0]);
  });

  test("and the chart of growth leave out what is undated, and say how many that is: with them all add up", () => {
    const all = today.entries.length;
    const undated = countUndated(today.entries);
    const ended = today.entries.filter(({ standing }) => standing.status === "ended").length;
    expect(undated).toBeGreaterThan(0);
    const sum = (counts: object) => Object.values(counts).reduce((whole: number, part: number) => whole + part, 0);
    expect(sum(timeline.at(-1)?.counts ?? {})).toBe(all - undated);
    expect(sum(countGrowth(realAtlas, today.entries, edition).at(-1)?.counts ?? {})).toBe(all - undated - ended);
  });

  test("counts only what it is given", () => {
    const some = today.entries.slice(0, 10);
    const last = countTimeline(realAtlas, some).at(-1);
    const shown = takeSnapshot(realAtlas, edition).entries.filter((entry) =>
      some.some(({ partnership: { id } }) => id === entry.partnership.id),
    );
    expect(last?.counts).toEqual(tally<Vitality>(vitalities, shown, ({ vitality }) => vitality));
  });

  test("hears a filter on a region for whoever lay in it at any date", () => {
    const timeless = timelessEntries(realAtlas, today.entries);
    const inherited = timeless.find(
      (entry) => entry.partnership.id === "region-nord-pas-de-calais-anc--region-doukkala-abda-anc",
    );
    expect(inherited?.regionIds.fr).toEqual(expect.arrayContaining(["fr-region-31", "fr-region-32"]));
    expect(inherited?.regionIds.ma).toEqual(expect.arrayContaining(["ma-region-1997-11", "ma-region-06", "ma-region-07"]));
  });
});

describe("growth and fading", () => {
  test("counts, for every year, what was known and not ended at its end, by age", () => {
    for (const { year, counts } of countGrowth(realAtlas, today.entries, edition)) {
      const living = takeSnapshot(realAtlas, endOf(year)).entries.filter(({ standing }) => standing.status !== "ended");
      expect({ year, counts }).toEqual({ year, counts: tally(ages, living, ({ age }) => age) });
    }
  });

  test("is empty when nothing is dated", () => {
    const atlas = miniAtlas({
      partnerships: [partnership("undated", "fr-town", "ma-town")],
      statements: [statement("S1", "undated")],
    });
    expect(countGrowth(atlas, takeSnapshot(atlas, undefined).entries, "2020-06-01")).toEqual([]);
  });
});

describe("the other charts", () => {
  test("count each pair of regions, an inheritance once for every heir", () => {
    const counts = countPairs(today.entries, regionFacets.fr.valuesOf, regionFacets.ma.valuesOf);
    for (const [french, ofFrench] of counts) {
      for (const [moroccan, count] of ofFrench) {
        const both = today.entries.filter(({ regionIds }) => regionIds.fr.includes(french) && regionIds.ma.includes(moroccan));
        expect([french, moroccan, count]).toEqual([french, moroccan, both.length]);
      }
    }
    const pairs = [...counts.values()].reduce((sum, ofFrench) => sum + ofFrench.size, 0);
    const expected = new Set(today.entries.flatMap(({ regionIds: { fr, ma } }) => fr.flatMap((a) => ma.map((b) => `${a} ${b}`))));
    expect(pairs).toBe(expected.size);
  });

  test("count each theme by status and by region", () => {
    const byStatus = countPairs(today.entries, theme.valuesOf, status.valuesOf).get("water");
    const water = today.entries.filter(({ themes }) => themes.includes("water"));
    expect(water.length).toBeGreaterThan(0);
    expect([...(byStatus?.values() ?? [])].reduce((sum, count) => sum + count, 0)).toBe(water.length);
    const own = countRegions(realAtlas, today.entries, "ma", edition).ownByTheme.get("water");
    expect(own?.size).toBeGreaterThan(0);
    const living = water.filter(({ parties }) =>
      parties.every(({ shore, territoryId }) => shore === "fr" || realAtlas.territories.get(territoryId)?.validTo === undefined),
    );
    for (const region of new Set(water.flatMap(({ regionIds }) => regionIds.ma))) {
      const there = living.filter(({ regionIds }) => regionIds.ma.includes(region));
      expect([region, own?.get(region) ?? 0]).toEqual([region, there.length]);
    }
  });

  test("count the inheritances of a region apart", () => {
    const { inherited } = countRegions(realAtlas, today.entries, "ma", edition);
    for (const region of ["ma-region-05", "ma-region-10"]) {
      const there = today.entries.filter(({ regionIds, isInherited }) => isInherited && regionIds.ma.includes(region));
      expect([region, inherited.get(region)]).toEqual([region, there.length]);
      expect(there.length).toBeGreaterThan(0);
    }
  });

  const former = miniAtlas({
    partnerships: [
      partnership("former", "fr-region-old", "ma-town"),
      partnership("present", "fr-town", "ma-region-split"),
      partnership("both", "fr-town", "ma-town", {
        parties: [
          { shore: "fr", territoryId: "fr-region-old" },
          { shore: "fr", territoryId: "fr-town" },
          { shore: "ma", territoryId: "ma-town" },
        ],
      }),
    ],
    statements: ["former", "present", "both"].map((id) => statement(id, id, { date: "2010" })),
  });

  test("hold a partnership for a region's own on the shore where its party still exists", () => {
    const { entries } = takeSnapshot(former, undefined);
    const french = countRegions(former, entries, "fr", "2020-06-01");
    expect([...french.own]).toEqual([["fr-region-new", 2]]);
    expect([...french.inherited]).toEqual([["fr-region-new", 1]]);
    const moroccan = countRegions(former, entries, "ma", "2020-06-01");
    expect([...moroccan.own]).toEqual([["ma-region-south", 2]]);
    expect(Object.fromEntries(moroccan.inherited)).toEqual({ "ma-region-north": 1, "ma-region-south": 1 });
    expect([french.formerCount, moroccan.formerCount]).toEqual([1, 1]);
  });

  test("do not hold for an inheritance what a source says somebody carries on", () => {
    const carried = miniAtlas({
      partnerships: [
        partnership("first", "fr-town", "ma-region-split", { successorId: "second" }),
        partnership("second", "fr-town", "ma-region-south"),
      ],
      statements: [statement("S1", "first", { date: "2010" }), statement("S2", "second", { date: "2016" })],
    });
    const { own, inherited, formerCount } = countRegions(carried, takeSnapshot(carried, undefined).entries, "ma", "2020-06-01");
    expect([...own]).toEqual([["ma-region-south", 1]]);
    expect([...inherited]).toEqual([]);
    expect(formerCount).toBe(1);
  });

  test("have no inheritance while the regions exist", () => {
    const { entries } = takeSnapshot(former, "2012-01-01");
    for (const shore of shores) expect(countRegions(former, entries, shore, "2012-01-01").formerCount).toBe(0);
  });

  test("say how many partnerships lie in no region", () => {
    const pairs = today.entries.filter(({ regionIds }) => regionIds.fr.length > 0 && regionIds.ma.length > 0);
    expect(countOutsideRegions(today.entries, ["fr", "ma"])).toBe(today.entries.length - pairs.length);
    expect(countOutsideRegions(today.entries, ["fr", "ma"])).toBeGreaterThan(0);
    expect(countOutsideRegions(today.entries, ["ma"])).toBe(0);
    expect(countOutsideRegions(pairs, ["fr", "ma"])).toBe(0);
  });
});
