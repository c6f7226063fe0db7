import { dsvFormat } from "d3-dsv";
import { languages } from "../../../src/domain/languages.ts";
import type { FeatureCollection, MultiLineString } from "geojson";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastDay } from "../../../src/domain/dates.ts";
import { territoryIdsOn } from "../../../src/domain/shores.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { statusText } from "../../../src/i18n/describe.ts";
import { listAsCsv, listAsGeoJson } from "../../../src/panels/list/exports.ts";
import { safeCell } from "../../../src/panels/shared/spreadsheetCsv.ts";
import { realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";
import { listOf } from "../../fixtures/repository.ts";
import { wordsOf } from "../../fixtures/words.ts";

const today = takeSnapshot(realAtlas, undefined);
const snapshots = [today, takeSnapshot(realAtlas, "2009-12-31")];
const anyEntries = fc.constantFrom(...snapshots).chain(({ entries }) => fc.shuffledSubarray([...entries]));
const anyWords = fc.constantFrom(...Object.values(wordsOf));

const rowsOf = (csv: string) => dsvFormat(";").parse(csv.replace(/^\uFEFF/, ""));
type Property = string | number | boolean | null | readonly string[];
const linesOf = (json: string) => JSON.parse(json) as FeatureCollection<MultiLineString, Record<string, Property>>;

describe("the list as a table", () => {
  test("holds exactly the partnerships shown, in their order, whatever the language", () => {
    fc.assert(
      fc.property(anyWords, anyEntries, (words, entries) => {
        const rows = rowsOf(listAsCsv(words, realAtlas, today, entries));
        expect(rows.map(({ id }) => id)).toEqual(entries.map(({ partnership: { id } }) => id));
      }),
      { numRuns: 40 },
    );
  });

  test.each(languages)("says in words, in %s, what its codes say", (language) => {
    const words = wordsOf[language];
    const { entries } = takeSnapshot(realAtlas, undefined);
    rowsOf(listAsCsv(words, realAtlas, today, entries)).forEach((row, index) => {
      const entry = entries[index];
      expect(row.status).toBe(entry?.standing.status);
      expect(row.status_label).toBe(entry && statusText(words, entry));
      expect(row.kind_label).toBe(entry && words.say(`kind.${entry.partnership.kind}`));
      expect([row.themes?.split("|").length, row.theme_labels?.split("|").length]).toEqual([
        entry?.themes.length || 1,
        entry?.themes.length || 1,
      ]);
      expect(row.source_ids?.split("|")).toEqual(entry?.sourceIds);
      expect(row.last_confirmed).toBe(entry?.standing.confirmed ?? "");
    });
  });

  test.each(languages)("has as many names as ids, by the same bar, of the same things, in %s", (language) => {
    const words = wordsOf[language];
    const pairs = [
      ["fr_ids", "fr_names", realAtlas.territories],
      ["ma_ids", "ma_names", realAtlas.territories],
      ["fr_actor_ids", "fr_actor_names", realAtlas.actors],
      ["ma_actor_ids", "ma_actor_names", realAtlas.actors],
    ] as const;
    for (const snapshot of snapshots) {
      const { entries } = snapshot;
      for (const row of rowsOf(listAsCsv(words, realAtlas, snapshot, entries))) {
        for (const [ids, names, known] of pairs) {
          const told = listOf(row[ids] ?? "");
          const called = told.map((id) => known.get(id)?.names[language]);
          expect({ id: row.id, names: listOf(row[names] ?? "") }).toEqual({ id: row.id, names: called });
        }
        expect(listOf(row.source_titles ?? "")).toHaveLength(listOf(row.source_ids ?? "").length);
      }
    }
  });

  test.each([
    [
      "acomaf-et-eyam-associations--dakhla-province-d-oued-ed-dahab",
      "fr",
      { fr_names: "Mantes-la-Jolie", fr_actor_names: "Acomaf|Eyam", ma_names: "Dakhla|Oued Ed-Dahab", ma_actor_names: "" },
    ],
    [
      "association-culture-plurielle-pau-avec-la-mairie-de-billere--elues-des-communes-rurales-de-la-province-de-figuig",
      "fr",
      { fr_names: "Pau|Billère", fr_actor_names: "Culture Plurielle" },
    ],
    [
      "saint-germain-en-laye-departement-des-yvelines--dakhla-province-d-oued-ed-dahab",
      "ar",
      { ma_names: "الداخلة|وادي الذهب", fr_actor_names: "" },
    ],
    ["strasbourg--fes", "ar", { title: "ستراسبورغ – فاس", fr_names: "ستراسبورغ|أوروميتروبول ستراسبورغ", ma_names: "فاس" }],
  ] as const)("tells territories and actors of %s apart, in %s", (id, language, cells) => {
    const entry = takeSnapshot(realAtlas, undefined).byId.get(id);
    const [row] = rowsOf(listAsCsv(wordsOf[language], realAtlas, today, entry ? [entry] : []));
    expect(row).toMatchObject(cells);
  });

  test("tells a known partnership as its sources do", () => {
    const snapshot = takeSnapshot(realAtlas, "2016-02-17");
    const entry = snapshot.byId.get("departement-de-l-herault--region-souss-massa");
    const [row] = rowsOf(listAsCsv(wordsOf.fr, realAtlas, snapshot, entry ? [entry] : []));
    expect(row).toMatchObject({
      kind: "cooperation",
      kind_label: "Coopération décentralisée",
      status: "active",
      status_label: "Actif, confirmé en 2016",
      vitality: "alive",
      vitality_label: "Vivant (moins de 5 ans)",
      status_date: "2016-02-17",
      fr_ids: "fr-department-34",
      start_year: "2003",
      last_confirmed: "2016-02-17",
      confirmed_band: "recent",
    });
  });

  test("tells beside a status that its term is past, which party is no more, and who carries it on", () => {
    const rows = rowsOf(listAsCsv(wordsOf.fr, realAtlas, today, today.entries));
    const rowOf = (id: string) => rows.find((row) => row.id === id);
    expect(rowOf("region-rhone-alpes-anc--region-rabat-sale-zemmour-zaer-anc")).toMatchObject({
      abolished_ids: "fr-region-82|ma-region-1997-10",
      abolished_names: "Rhône-Alpes (région jusqu’en 2015)|Rabat-Salé-Zemmour-Zaër (région jusqu’en 2015)",
      successor_id: "region-auvergne-rhone-alpes--region-rabat-sale-kenitra",
      successor_title: "Auvergne-Rhône-Alpes (région) – Rabat-Salé-Kénitra (région)",
    });
    const withTerms = today.entries.filter(({ partnership }) => partnership.terms.length > 0);
    expect(withTerms.length).toBeGreaterThan(10);
    for (const { partnership } of withTerms) {
      const last =
        partnership.terms
          .map(({ end }) => end)
          .sort()
          .at(-1) ?? "";
      const row = rowOf(partnership.id);
      expect(row).toMatchObject({ term_end: last, term_is_past: String(lastDay(last) < today.today) });
      expect(row?.notes?.includes(`terme connu passé en ${last.slice(0, 4)}`)).toBe(lastDay(last) < today.today);
    }
    expect(rows.filter(({ term_end, term_is_past }) => term_end === "" && term_is_past !== "")).toEqual([]);
  });

  test("is a header alone when nothing is shown", () => {
    expect(rowsOf(listAsCsv(wordsOf.fr, realAtlas, today, []))).toHaveLength(0);
  });
});

describe("the list as lines", () => {
  test("holds exactly the partnerships shown, each from its French territories to its Moroccan ones", () => {
    fc.assert(
      fc.property(anyWords, anyEntries, (words, entries) => {
        const { features } = linesOf(listAsGeoJson(words, realAtlas, today, entries));
        expect(features.map(({ id }) => id)).toEqual(entries.map(({ partnership: { id } }) => id));
        features.forEach(({ geometry, properties }, index) => {
          const parties = entries[index]?.parties ?? [];
          const ends = (body: string | undefined, shore: string) =>
            parties.flatMap((party) => (party.shore === shore && party.partId === body ? party.territoryId : []));
          const pairs = [...new Set(parties.map(({ partId }) => partId))].flatMap((body) =>
            ends(body, "fr").flatMap((from) => ends(body, "ma").map((to) => `${from} ${to}`)),
          );
          const expected = [...new Set(pairs)].map((pair) => pair.split(" ").map((id) => realTerritory(id).point));
          expect(geometry.coordinates).toEqual(expected);
          expect(properties["status"]).toBe(entries[index]?.standing.status);
          expect(properties["status_label"]).toBe(entries[index] && statusText(words, entries[index]));
          expect(properties["fr_names"]).toEqual(territoryIdsOn(parties, "fr").map((id) => words.of(realTerritory(id).names)));
        });
      }),
      { numRuns: 40 },
    );
  });

  test("says of each what its row of the table says", () => {
    const { entries } = takeSnapshot(realAtlas, undefined);
    const asCell = (property: Property) =>
      property === null ? "" : typeof property === "object" ? property.join("|") : String(property);
    const words = wordsOf.en;
    expect(
      linesOf(listAsGeoJson(words, realAtlas, today, entries)).features.map(({ properties }) =>
        Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, safeCell(asCell(property))])),
      ),
    ).toEqual(rowsOf(listAsCsv(words, realAtlas, today, entries)).map((row) => ({ ...row })));
  });

  test("is an empty collection when nothing is shown", () => {
    expect(linesOf(listAsGeoJson(wordsOf.fr, realAtlas, today, []))).toEqual({ type: "FeatureCollection", features: [] });
  });
});
