import fc from "fast-check";
import { expect, test } from "vitest";
import { facets } from "../../src/domain/facets/index.ts";
import { applyFilters } from "../../src/domain/filter.ts";
import { addDays } from "../../src/domain/dates.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { anyDay } from "../fixtures/arbitraries.ts";
import { noFilters } from "../../src/state/view.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { recount, today, turningDays, vitalityOn } from "../fixtures/recount.ts";
import { recountFacets } from "../fixtures/recountFacets.ts";
import { readTable } from "../fixtures/repository.ts";

/** Any day from 1980 to that of the edition. */
const anyMoment = anyDay(1980, Number(today.slice(0, 4))).filter((day) => day <= today);

/** Every partnership of the atlas at a date: its status, its last confirmation, its vitality, and the statement that decides both. */
const shown = (at: string | undefined) =>
  Object.fromEntries(
    takeSnapshot(realAtlas, at).entries.map(
      ({ partnership: { id }, vitality, standing: { status, confirmed = "", deciding } }) => [
        id,
        [status, confirmed, vitality, status === "unconfirmed" ? "" : deciding.id],
      ],
    ),
  );

const recounted = (at: string | undefined) =>
  Object.fromEntries(
    [...recount(at)].map(([id, told]) => [id, [told.status, told.confirmed, vitalityOn(told, at), told.deciding]]),
  );

/** How many partnerships the facets tell for each value, without any filter. */
function counted(at: string | undefined) {
  const { counts } = applyFilters(takeSnapshot(realAtlas, at).entries, noFilters);
  return Object.fromEntries(facets.map(({ id }) => [id, Object.fromEntries(counts[id])]));
}

test("today the atlas holds the partnerships, the statuses and the vitalities that a recount of the published statements gives", () => {
  expect(shown(undefined)).toEqual(recounted(undefined));
  expect(Object.keys(shown(undefined))).toHaveLength(readTable("public/data/partnerships.csv", ["id"]).length);
});

test("so it does at any date", () => {
  fc.assert(
    fc.property(anyMoment, (day) => {
      expect(shown(day)).toEqual(recounted(day));
    }),
    { numRuns: 50 },
  );
});

test("so it does on every day on which something new is heard, and on its eve", () => {
  expect(turningDays.length).toBeGreaterThan(100);
  for (const day of turningDays) {
    expect({ day, atlas: shown(day) }).toEqual({ day, atlas: recounted(day) });
    const eve = addDays(day, -1);
    expect({ eve, atlas: shown(eve) }).toEqual({ eve, atlas: recounted(eve) });
  }
}, 30_000);

test("a date leaves out those known by undated statements alone, and says how many they are", () => {
  const left = [...recount(undefined).keys()].filter((id) => !recount(today).has(id));
  const { byId, undatedCount } = takeSnapshot(realAtlas, today);
  expect(left.filter((id) => byId.has(id))).toEqual([]);
  expect(undatedCount).toBe(left.length);
  expect(left.length).toBeGreaterThan(0);
});

test("today each facet counts what a recount of the tables gives", () => {
  expect(counted(undefined)).toEqual(recountFacets(undefined));
});

test("so it does at any date, before and after both reforms", () => {
  fc.assert(
    fc.property(anyMoment, (day) => {
      expect(counted(day)).toEqual(recountFacets(day));
    }),
    { numRuns: 50, examples: [["2015-03-04"], ["2015-03-05"], ["2015-12-31"], ["2016-01-01"]] },
  );
});
