import { dsvFormat } from "d3-dsv";
import { languages } from "../../../src/domain/languages.ts";
import { expect, test } from "vitest";
import { reviewOf } from "../../../src/domain/review.ts";
import { shores, territoryIdsOn } from "../../../src/domain/shores.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { reviewAsCsv } from "../../../src/panels/review/reviewAsCsv.ts";
import { realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";
import { listOf } from "../../fixtures/repository.ts";
import { wordsOf } from "../../fixtures/words.ts";

const snapshot = takeSnapshot(realAtlas, undefined);
const items = reviewOf(realAtlas, snapshot.entries, snapshot);

test.each(languages)("the review in %s has a row for every partnership, its reasons in codes and in words", (language) => {
  const csv = reviewAsCsv(wordsOf[language], realAtlas, snapshot, items);
  const rows = dsvFormat(";").parse(csv.replace(/^\uFEFF/, ""));
  expect(rows.map(({ id }) => id)).toEqual(items.map(({ entry }) => entry.partnership.id));
  rows.forEach((row, index) => {
    const reasons = items[index]?.reasons ?? [];
    expect(row.reason_codes?.split("|")).toEqual(reasons.map(({ kind }) => kind));
    const told = row.reasons?.split("|") ?? [];
    expect(told).toHaveLength(reasons.length);
    expect(told.filter((text) => text.trim() === "" || /undefined|NaN|[{}]/.test(text))).toEqual([]);
    expect(row.need).toBe(String(items[index]?.need));
    for (const shore of shores) {
      const ids = territoryIdsOn(items[index]?.entry.parties ?? [], shore);
      expect(listOf(row[`${shore}_ids`] ?? "")).toEqual(ids);
      expect(listOf(row[`${shore}_names`] ?? "")).toEqual(ids.map((id) => realTerritory(id).names[language]));
    }
  });
});

test("a reason is told in words and numbers", () => {
  const rows = dsvFormat(";").parse(reviewAsCsv(wordsOf.fr, realAtlas, snapshot, items).replace(/^\uFEFF/, ""));
  const reasonsOf = (id: string) => rows.find((row) => row.id === id)?.reasons ?? "";
  const inherited = reasonsOf("region-limousin-anc--region-marrakech-tensift-al-haouz-anc");
  expect(inherited).toContain("Limousin (région), fondue dans une autre région en 2016");
  expect(inherited).toContain("Marrakech-Tensift-Al Haouz (région), agrandie de territoires voisins en 2015");
  expect(reasonsOf("marseille--rabat")).toContain("Aucune nouvelle depuis 10 ans.");
  expect(reasonsOf("region-ile-de-france--region-casablanca-settat")).toMatch(/décembre 2026 \(dans \d+ jours\)/);
});
