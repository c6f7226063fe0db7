import { describe, expect, test } from "vitest";
import { stackedBars } from "../../../src/charts/facetPair/forms.ts";
import { pairSeries } from "../../../src/charts/facetPair/series.ts";
import { facets } from "../../../src/domain/facets/index.ts";
import { status } from "../../../src/domain/facets/status.ts";
import { theme } from "../../../src/domain/facets/theme.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const snapshot = takeSnapshot(realAtlas, undefined);
const { entries } = snapshot;
const reading = { atlas: realAtlas, snapshot, entries, words: wordsOf.fr };

/** Each facet with the one that follows it in the list. */
const pairs = facets.map((row, index) => [row, facets[(index + 1) % facets.length] ?? row] as const);

test.each(pairs)("two facets are counted as the list would, each value under its name: $id", (row, column) => {
  const { rows, columns } = pairSeries(reading, row, column);
  const having = (facet: typeof row, value: string) =>
    new Set(entries.filter((entry) => facet.valuesOf(entry).some((one) => one === value)));
  const inColumns = columns.map(({ value }) => having(column, value));
  expect(columns.map(({ value }) => value)).toEqual(column.options(realAtlas, snapshot));
  expect(rows.map(({ value }) => value)).toEqual(row.options(realAtlas, snapshot));
  expect([...rows, ...columns].filter(({ label }) => label === "")).toEqual([]);
  expect(rows.map(({ cells }) => cells.map(({ count }) => count))).toEqual(
    rows.map(({ value }) => {
      const inRow = having(row, value);
      return inColumns.map((inColumn) => [...inRow].filter((entry) => inColumn.has(entry)).length);
    }),
  );
  expect(rows.flatMap(({ cells }) => cells.map(({ values }) => values))).toEqual(
    rows.flatMap(({ value }) =>
      columns.map((one) => [
        { facetId: row.id, value },
        { facetId: column.id, value: one.value },
      ]),
    ),
  );
});

describe("themes by status", () => {
  const series = pairSeries(reading, theme, status);

  test("say each cell in words, and know their greatest count", () => {
    const cell = series.rows.find(({ value }) => value === "water")?.cells[0];
    expect(cell?.title).toBe(`Eau et assainissement, Actif : ${cell?.count} partenariats`);
    expect(series.most).toBe(Math.max(...series.rows.flatMap(({ cells }) => cells.map(({ count }) => count))));
    expect(series.corner).toBe("Thème");
  });

  test("say other words of a cell when there are more to say", () => {
    const told = pairSeries(reading, theme, status, { titleOf: ({ row, column }, title) => `${title} (${row}, ${column})` });
    expect(told.rows[0]?.cells[0]?.title).toMatch(/ \(\w+, active\)$/);
  });

  test("have a key of the statuses that some bar holds", () => {
    const living = { ...reading, entries: entries.filter(({ standing }) => standing.status !== "ended") };
    const keyOf = (told: typeof reading) => stackedBars.key(pairSeries(told, theme, status)).map(({ value }) => value);
    expect(keyOf(reading)).toContain("active");
    expect(keyOf(living)).not.toContain("ended");
    expect(keyOf({ ...reading, entries: [] })).toEqual([]);
  });
});
