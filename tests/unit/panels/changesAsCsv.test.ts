import { dsvFormat } from "d3-dsv";
import { expect, test } from "vitest";
import { changesBetween } from "../../../src/domain/changes.ts";
import { languages } from "../../../src/domain/languages.ts";
import { changesAsCsv } from "../../../src/panels/changes/changesAsCsv.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { listOf } from "../../fixtures/repository.ts";
import { wordsOf } from "../../fixtures/words.ts";

const changes = changesBetween(realAtlas, "2009-02-20", "2016-02-17");
const rowsIn = (language: (typeof languages)[number]) =>
  dsvFormat(";").parse(changesAsCsv(wordsOf[language], realAtlas, changes).replace(/^\uFEFF/, ""));

test.each(languages)("every change and every new request has a row, in the order of the page, in %s", (language) => {
  const rows = rowsIn(language);
  expect(rows.map(({ change, id }) => `${change} ${id}`)).toEqual([
    ...changes.partnerships.map(({ kind, entry }) => `${kind} ${entry.partnership.id}`),
    ...changes.requests.map(({ id }) => `sought ${id}`),
  ]);
  for (const row of rows) {
    expect([row.from, row.to]).toEqual(["2009-02-20", "2016-02-17"]);
    expect(row.change_label).toMatch(/\p{L}{3}/u);
    expect(listOf(row.source_titles ?? "")).toHaveLength(listOf(row.source_ids ?? "").length);
    expect(Object.values(row).join()).not.toMatch(/undefined|NaN|[{}]/);
  }
});

test("a request says who seeks, on its shore", () => {
  const row = rowsIn("fr").find(({ id }) => id === "la-seyne-sur-mer--sans-partenaire");
  expect(row).toMatchObject({ fr_ids: "fr-municipality-83126", fr_names: "La Seyne-sur-Mer", ma_ids: "" });
});

test("a status before and after stands with its age, as at the later date", () => {
  const row = rowsIn("fr").find(({ change }) => change === "status");
  expect(row?.status_before).not.toBe(row?.status);
  for (const label of [row?.status_before_label, row?.status_label]) expect(label).toMatch(/\d{4}/);
  expect(row?.statement_ids).toMatch(/^S\d{3}/);
});
