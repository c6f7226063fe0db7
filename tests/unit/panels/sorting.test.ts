import { group } from "d3-array";
import { describe, expect, test } from "vitest";
import { lastDay } from "../../../src/domain/dates.ts";
import { statuses } from "../../../src/domain/model.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { partyNames, startYears } from "../../../src/i18n/describe.ts";
import { sortEntries } from "../../../src/panels/list/columns.ts";
import { columnIds } from "../../../src/state/view.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const sorted = (column: (typeof columnIds)[number], isDescending = false) =>
  sortEntries(wordsOf.fr, realAtlas, entries, { column, isDescending });

test.each(columnIds)("sorting by %s loses no row and repeats none, either way", (column) => {
  for (const isDescending of [false, true]) expect(new Set(sorted(column, isDescending))).toEqual(new Set(entries));
});

describe("rows are sorted", () => {
  test("by status in the order of the legend", () => {
    const ranks = sorted("status").map(({ standing }) => statuses.indexOf(standing.status));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test.each([false, true])("of a status by last confirmation, the newest first either way (descending: %s)", (isDescending) => {
    const days = group(sorted("status", isDescending), ({ standing }) => standing.status);
    expect(days.size).toBeGreaterThan(3);
    for (const [, ofOne] of days) {
      const confirmed = ofOne.map(({ standing }) => (standing.confirmed ? lastDay(standing.confirmed) : ""));
      expect(confirmed).toEqual([...confirmed].sort().reverse());
    }
  });

  test("by beginning, the unknown last either way", () => {
    for (const isDescending of [false, true]) {
      const years = sorted("since", isDescending).map(({ partnership }) => startYears(partnership)[0]);
      const known = years.filter((year) => year !== undefined);
      expect(known.length).toBeLessThan(years.length);
      expect(years.slice(0, known.length)).toEqual([...known].sort((a, b) => (isDescending ? b - a : a - b)));
    }
  });

  test("by last confirmation, a year counting from its end", () => {
    const dates = sorted("confirmed").flatMap(({ standing }) => standing.confirmed ?? []);
    const ends = dates.map((date) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date));
    expect(dates.length).toBeGreaterThan(50);
    expect(ends).toEqual([...ends].sort());
  });

  test("by name as a French dictionary does, accents aside", () => {
    const names = sorted("fr").map(({ parties }) => partyNames(wordsOf.fr, realAtlas, parties, "fr"));
    expect(names).toEqual([...names].sort(new Intl.Collator("fr").compare));
    expect(sorted("fr", true).map(({ parties }) => partyNames(wordsOf.fr, realAtlas, parties, "fr"))[0]).toBe(names.at(-1));
  });
});
