import { describe, expect, test } from "vitest";
import { reviewOf } from "../../src/domain/review.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { reasonText } from "../../src/i18n/describeReason.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { wordsOf } from "../fixtures/words.ts";

/**
 * Reasons worked out by hand from the tables, for twelve partnerships of all sorts: last confirmation, terms, elections
 * of the levels of both parties since then, reforms, contradictions. The edition is of 26 November 2026.
 */
const since = "Depuis la dernière nouvelle :";
const frenchTowns = `${since} Élections municipales en France, 2026 (15 mars 2026).`;
const frenchRegionsAndDepartments = `${since} Élections régionales et départementales en France, 2021 (20 juin 2021).`;
const moroccanTownsAndRegions = `${since} Élections communales et régionales au Maroc, 2021 (8 septembre 2021).`;
const moroccanProvinces = `${since} Élection des conseils préfectoraux et provinciaux au Maroc, 2021 (21 septembre 2021).`;
const merged = (name: string, year: number) =>
  `Une partie n’existe plus : ${name} (région), fondue dans une autre région en ${year}.`;
const enlarged = (name: string) => `Une partie a changé : ${name} (région), agrandie de territoires voisins en 2015.`;
const split = (name: string) => `Une partie n’existe plus : ${name} (région), partagée entre plusieurs régions en 2015.`;
const silent = (years: number) => `Aucune nouvelle depuis ${years} ans.`;
const expired = (date: string) => `Le dernier terme connu est passé : ${date}.`;

const expected: Readonly<Record<string, readonly string[]>> = {
  "region-limousin-anc--region-marrakech-tensift-al-haouz-anc": [
    silent(11),
    frenchRegionsAndDepartments,
    moroccanTownsAndRegions,
    merged("Limousin", 2016),
    enlarged("Marrakech-Tensift-Al Haouz"),
  ],
  "region-ile-de-france--region-casablanca-settat": ["Terme connu : 8 décembre 2026 (dans 12 jours)."],
  "strasbourg--fes": [
    expired("décembre 2007"),
    silent(9),
    frenchTowns,
    moroccanTownsAndRegions,
    "Les sources se contredisent sur le début : 1998 / 1999.",
    "Les sources se contredisent sur la nature : Jumelage et Coopération décentralisée.",
  ],
  "departement-de-l-isere--region-souss-massa": [
    expired("2014"),
    silent(10),
    frenchRegionsAndDepartments,
    moroccanTownsAndRegions,
    split("Souss-Massa-Drâa"),
  ],
  "departement-de-l-isere--region-tadla-azilal-anc": [
    silent(10),
    frenchRegionsAndDepartments,
    moroccanTownsAndRegions,
    enlarged("Tadla-Azilal"),
  ],
  "sete--el-jadida": [silent(2), frenchTowns, "Les sources se contredisent sur le jour du début : 5 mai 1992 et 6 mai 1992."],
  "metz--laayoune": [
    silent(4),
    frenchTowns,
    "Les sources se contredisent sur la nature : Coopération décentralisée et Jumelage.",
  ],
  "toulouse-metropole--casablanca": [frenchTowns],
  "region-franche-comte-anc--province-de-ouarzazate": [
    silent(14),
    frenchRegionsAndDepartments,
    moroccanProvinces,
    merged("Franche-Comté", 2016),
    "Les sources se contredisent sur le début : 2003 / 2004.",
  ],
  "region-provence-alpes-cote-d-azur--region-tanger-tetouan-al-hoceima": [expired("2022"), silent(4)],
  "paris--casablanca": [frenchTowns],
  "puteaux--tanger": ["Aucune affirmation datée ne le confirme."],
  "paris--marrakech": ["Connu seulement par 2 mentions, sans rien de sûr de son statut."],
  "roubaix--martil": ["Connu seulement par une mention, sans rien de sûr de son statut."],
};

const snapshot = takeSnapshot(realAtlas, undefined);
const items = reviewOf(realAtlas, snapshot.entries, snapshot);

describe("what to ask again", () => {
  test.each(Object.entries(expected))("of %s is told truly", (id, reasons) => {
    const item = items.find(({ entry }) => entry.partnership.id === id);
    expect(item?.reasons.map((reason) => reasonText(wordsOf.fr, reason, snapshot.today))).toEqual(reasons);
  });

  test.each([
    ["has ended", "departement-de-la-gironde--prefecture-de-meknes"],
    ["another one replaced", "region-nord-pas-de-calais-anc--region-doukkala-abda-anc"],
    ["was confirmed within two years, without an election since", "region-occitanie--region-fes-meknes"],
  ])("is nothing of what %s", (_why, id) => {
    expect(snapshot.byId.has(id)).toBe(true);
    expect(items.filter(({ entry }) => entry.partnership.id === id)).toEqual([]);
  });

  test("counts mentions, where nothing else is known", () => {
    const mentioned = items.flatMap(({ entry, reasons }) =>
      reasons.flatMap((reason) => (reason.kind === "mention" ? [[reason.count, entry.partnership.statements.length]] : [])),
    );
    expect(mentioned.length).toBeGreaterThan(5);
    expect(mentioned.filter(([count, statements]) => count !== statements)).toEqual([]);
  });
});
