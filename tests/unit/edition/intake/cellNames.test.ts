import { describe, expect, test } from "vitest";
import { readLexicon } from "../../../../src/data/minutesLexicon.ts";
import { createCellReader } from "../../../../src/domain/minutes/nameReader.ts";
import type { Shore } from "../../../../src/domain/shores.ts";
import { realAtlas } from "../../../fixtures/realAtlas.ts";
import { realGazetteer } from "../../../fixtures/realGazetteer.ts";
import { readJson } from "../../../fixtures/repository.ts";

const gazetteer = new Map(realGazetteer.map((territory) => [territory.id, territory]));
const { territory } = createCellReader(
  realAtlas,
  gazetteer,
  readLexicon(readJson("geodata/published/edition/minutes-lexicon.json")),
);
const nameOf = (id: string) => (realAtlas.territories.get(id) ?? gazetteer.get(id))?.names.fr;

/** What a cell is read as, by name: the likeliest, what is doubted of it, and what else is proposed. */
function readCell(cell: string, shore: Shore) {
  const read = territory(cell, shore);
  if (read === undefined || read === "several") return read;
  return { best: nameOf(read.id), doubts: read.doubts, others: read.otherIds.map(nameOf) };
}

describe("of a cell that says more than a name, that name is a proposal", () => {
  test.each([
    ["Nantes Inconnue", "fr", "Nantes", "Nantes Métropole"],
    ["Bordeaux Nord", "fr", "Bordeaux", "Bordeaux Métropole"],
    ["Marseille 13e", "fr", "Marseille", "Aix-Marseille-Provence"],
    ["Syndicat des eaux de Dijon", "fr", "Dijon", "Dijon Métropole"],
    ["Lycée de Nantes", "fr", "Nantes", "Nantes Métropole"],
    ["Fès-Machin", "ma", "Fès", "Fès-Meknès"],
    ["Université de Fès", "ma", "Fès", "Fès-Meknès"],
    ["Agence urbaine de Fès", "ma", "Fès", "Fès-Meknès"],
    ["جامعة فاس", "ma", "Fès", "Fès-Meknès"],
    ["Ville de Fès et province", "ma", "Fès", "Fès-Meknès"],
  ] as const)("%s", (cell, shore, best, other) => {
    const read = readCell(cell, shore);
    expect(read).toMatchObject({ best, doubts: ["part"] });
    expect(read).toHaveProperty("others", expect.arrayContaining([other]));
  });

  test.each([
    ["Lille Métropole", "Métropole Européenne de Lille"],
    ["Lille (métropole)", "Métropole Européenne de Lille"],
    ["Communauté urbaine de Dijon", "Dijon Métropole"],
    ["Communauté de communes de Pau", "Communauté d’agglomération Pau Béarn Pyrénées"],
    ["Pau Agglomération", "Communauté d’agglomération Pau Béarn Pyrénées"],
  ])("%s: the intermunicipal body comes first, its town is the other", (cell, body) => {
    expect(readCell(cell, "fr")).toEqual({ best: body, doubts: ["part"], others: [/Lille|Dijon|Pau/.exec(cell)?.[0]] });
  });

  test.each(["Fès-Boulmane", "Région de Fès-Boulmane"])(
    "%s: nearly the name of a former region, before its first word",
    (cell) => {
      expect(readCell(cell, "ma")).toMatchObject({ best: "Fès-Boulemane", doubts: ["slip", "former"] });
      expect(readCell(cell, "ma")).toHaveProperty("others", expect.arrayContaining(["Fès"]));
    },
  );
});

test.each([
  ["Ville de Marseille (France)", "fr", "Marseille"],
  ["Marseille (Bouches-du-Rhône)", "fr", "Marseille"],
  ["13 - Marseille", "fr", "Marseille"],
  ["13055 Marseille", "fr", "Marseille"],
  ["Conseil départemental de l'Hérault", "fr", "Hérault"],
  ["Hérault (département)", "fr", "Hérault"],
  ["Métropole de Nantes", "fr", "Nantes Métropole"],
  ["La Rochelle Agglo", "fr", "Communauté d’agglomération de La Rochelle"],
  ["Commune de La Ville-du-Bois", "fr", "La Ville-du-Bois"],
  ["Boulogne s/Mer", "fr", "Boulogne-sur-Mer"],
  ["Clermont-Fd", "fr", "Clermont-Ferrand"],
  ["Conseil régional de l'Oriental", "ma", "L’Oriental"],
  ["Rabat / الرباط", "ma", "Rabat"],
  ["جماعة الرباط الحضرية", "ma", "Rabat"],
] as const)("%s is wholly said, by the name and its kind", (cell, shore, best) => {
  expect(readCell(cell, shore)).toMatchObject({ best, doubts: [] });
});

test("a kind that stands behind a name tells which of its bearers is meant", () => {
  expect(territory("Tata province", "ma")).toMatchObject({ id: "ma-department-tat", doubts: [] });
  expect(territory("Tata (commune)", "ma")).toMatchObject({ id: "ma-municipality-tata", doubts: [] });
});

test("a name that begins with a former one is wholly said", () => {
  expect(readCell("Région Centre-Val de Loire", "fr")).toMatchObject({ best: "Centre-Val de Loire", doubts: [] });
});
