import fc from "fast-check";
import { expect, test } from "vitest";
import { type FacetId, facets } from "../../src/domain/facets/index.ts";
import { applyFilters } from "../../src/domain/filter.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { filtersOf } from "../fixtures/filters.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { recount, themesOf, vitalityOn } from "../fixtures/recount.ts";
import { recountFacets } from "../fixtures/recountFacets.ts";
import { listOf, readTable } from "../fixtures/repository.ts";

const rows = readTable("public/data/partnerships.csv", [
  "id",
  "kind",
  "status",
  "status_date",
  "vitality",
  "levels",
  "fr_region_ids",
  "ma_region_ids",
  "themes",
  "tool_ids",
  "start_year",
  "last_confirmed",
  "confirmed_band",
  "statement_count",
  "source_ids",
]);
type Row = (typeof rows)[number];

/** Column in which each facet can be read. */
const columns: Readonly<Record<FacetId, keyof Row>> = {
  vitality: "vitality",
  status: "status",
  theme: "themes",
  fr: "fr_region_ids",
  ma: "ma_region_ids",
  level: "levels",
  kind: "kind",
  tool: "tool_ids",
  confirmed: "confirmed_band",
  source: "source_ids",
};

/** How many rows have each value in the column of a facet. */
function tally(among: readonly Row[], facet: FacetId) {
  const counts: Record<string, number> = {};
  for (const row of among) for (const value of listOf(row[columns[facet]])) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const told = readTable("public/data/statements.csv", ["partnership_id", "nature", "date", "confidence"]);

test("each row says what a recount of the published statements gives", () => {
  const today = recount(undefined);
  for (const row of rows) {
    const recounted = today.get(row.id);
    const starts = told
      .filter(
        ({ partnership_id, nature, date, confidence }) =>
          partnership_id === row.id && nature === "beginning" && date !== "" && confidence !== "low",
      )
      .map(({ date }) => date.slice(0, 4))
      .sort();
    expect({ ...row, themes: listOf(row.themes).toSorted(), source_ids: listOf(row.source_ids).toSorted() }).toMatchObject({
      status: recounted?.status,
      last_confirmed: recounted?.confirmed,
      statement_count: String(recounted?.told.length),
      themes: themesOf(recounted?.told ?? []).toSorted(),
      source_ids: [...new Set(recounted?.told.map(({ source_id }) => source_id))].sort(),
      start_year: starts[0] ?? "",
    });
  }
});

test("the vitality of each row follows from the statements alone", () => {
  const today = recount(undefined);
  expect(rows.map(({ id, vitality }) => [id, vitality])).toEqual(
    rows.map(({ id }) => [id, vitalityOn(today.get(id), undefined)]),
  );
});

test("the date of a status is that of the last confirmation, wherever there is one", () => {
  expect(rows.filter(({ status_date, last_confirmed }) => last_confirmed !== "" && status_date !== last_confirmed)).toEqual([]);
});

test("every facet counts as many as the column that tells it", () => {
  const recounted = recountFacets(undefined);
  for (const { id } of facets) expect({ facet: id, counts: tally(rows, id) }).toEqual({ facet: id, counts: recounted[id] });
});

/** Values chosen at random in some facets, among those that rows have. */
const anyChoice = fc.record(
  Object.fromEntries(facets.map(({ id }) => [id, fc.subarray(Object.keys(tally(rows, id)), { minLength: 1 })])) as Record<
    FacetId,
    fc.Arbitrary<string[]>
  >,
  { requiredKeys: [] },
);

test("whatever is chosen, the atlas shows and counts the rows that have it", () => {
  const { entries } = takeSnapshot(realAtlas, undefined);
  fc.assert(
    fc.property(anyChoice, (chosen) => {
      const passing = (leftAside?: FacetId) =>
        rows.filter((row) =>
          facets.every(
            ({ id }) => id === leftAside || !chosen[id] || listOf(row[columns[id]]).some((value) => chosen[id]?.includes(value)),
          ),
        );
      const shown = applyFilters(entries, filtersOf(chosen));
      expect(shown.entries.map(({ partnership }) => partnership.id)).toEqual(passing().map(({ id }) => id));
      for (const { id } of facets) {
        expect({ facet: id, counts: Object.fromEntries(shown.counts[id]) }).toEqual({
          facet: id,
          counts: tally(passing(id), id),
        });
      }
    }),
    { numRuns: 40 },
  );
});
