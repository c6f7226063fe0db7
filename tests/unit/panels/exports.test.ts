import { dsvFormat } from "d3-dsv";
import { languages } from "../../../src/domain/languages.ts";
import type { FeatureCollection, MultiLineString } from "geojson";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { listAsCsv, listAsGeoJson } from "../../../src/panels/list/exports.ts";
import { realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const snapshots = [undefined, "2009-12-31"].map((at) => takeSnapshot(realAtlas, at));
const anyEntries = fc.constantFrom(...snapshots).chain(({ entries }) => fc.shuffledSubarray([...entries]));
const anyWords = fc.constantFrom(...Object.values(wordsOf));

const rowsOf = (csv: string) => dsvFormat(";").parse(csv.replace(/^\uFEFF/, ""));
const linesOf = (json: string) => JSON.parse(json) as FeatureCollection<MultiLineString, Record<string, unknown>>;

describe("the list as a table", () => {
  test("holds exactly the partnerships shown, in their order, whatever the language", () => {
    fc.assert(
      fc.property(anyWords, anyEntries, (words, entries) => {
        const rows = rowsOf(listAsCsv(words, realAtlas, entries));
        expect(rows.map(({ id }) => id)).toEqual(entries.map(({ partnership: { id } }) => id));
      }),
      { numRuns: 40 },
    );
  });

  test.each(languages)("says in words, in %s, what its codes say", (language) => {
    const words = wordsOf[language];
    const { entries } = takeSnapshot(realAtlas, undefined);
    rowsOf(listAsCsv(words, realAtlas, entries)).forEach((row, index) => {
      const entry = entries[index];
      expect(row.status).toBe(entry?.standing.status);
      expect(row.status_label).toBe(entry && words.say(`status.${entry.standing.status}`));
      expect(row.kind_label).toBe(entry && words.say(`kind.${entry.partnership.kind}`));
      expect([row.themes?.split("|").length, row.theme_labels?.split("|").length]).toEqual([
        entry?.themes.length || 1,
        entry?.themes.length || 1,
      ]);
      expect(row.source_ids?.split("|")).toEqual(entry?.sourceIds);
      expect(row.last_confirmed).toBe(entry?.standing.confirmed ?? "");
    });
  });

  test("tells a known partnership as its sources do", () => {
    const entry = takeSnapshot(realAtlas, "2016-02-17").byId.get("departement-de-l-herault--region-souss-massa");
    const [row] = rowsOf(listAsCsv(wordsOf.fr, realAtlas, entry ? [entry] : []));
    expect(row).toMatchObject({
      kind: "cooperation",
      kind_label: "Coopération décentralisée",
      status: "active",
      status_label: "Actif",
      status_date: "2016-02-17",
      fr_ids: "fr-department-34",
      start_year: "2003",
      last_confirmed: "2016-02-17",
      confirmed_band: "recent",
    });
  });

  test("is a header alone when nothing is shown", () => {
    expect(rowsOf(listAsCsv(wordsOf.fr, realAtlas, []))).toHaveLength(0);
  });
});

describe("the list as lines", () => {
  test("holds exactly the partnerships shown, each from its French territories to its Moroccan ones", () => {
    fc.assert(
      fc.property(anyWords, anyEntries, (words, entries) => {
        const { features } = linesOf(listAsGeoJson(words, realAtlas, entries));
        expect(features.map(({ id }) => id)).toEqual(entries.map(({ partnership: { id } }) => id));
        features.forEach(({ geometry, properties }, index) => {
          const parties = entries[index]?.parties ?? [];
          const points = (shore: string) =>
            [...new Set(parties.flatMap((party) => (party.shore === shore ? party.territoryId : [])))].map(
              (id) => realTerritory(id).point,
            );
          expect(geometry.coordinates).toEqual(points("fr").flatMap((from) => points("ma").map((to) => [from, to])));
          expect(properties["status"]).toBe(entries[index]?.standing.status);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("is an empty collection when nothing is shown", () => {
    expect(linesOf(listAsGeoJson(wordsOf.fr, realAtlas, []))).toEqual({ type: "FeatureCollection", features: [] });
  });
});
