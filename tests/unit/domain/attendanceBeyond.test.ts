import { describe, expect, test } from "vitest";
import { readNames } from "../../../src/domain/attendance.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { foundAuthorities } from "../../../src/panels/match/foundAuthorities.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realGazetteer } from "../../fixtures/realGazetteer.ts";
import { createWholeSearch } from "../../fixtures/realSearch.ts";

const { today } = takeSnapshot(realAtlas, undefined);
const ground = {
  atlas: realAtlas,
  engine: createWholeSearch(),
  gazetteer: new Map(realGazetteer.map((territory) => [territory.id, territory])),
};
const read = (...lines: readonly string[]) =>
  readNames(realAtlas, lines.join("\n"), today, (typed) => foundAuthorities(ground, today, typed, 20));

describe("a list of those who are present", () => {
  test("names authorities that the atlas does not know yet", () => {
    const ids = ["fr-municipality-29232", "fr-municipality-74010", "fr-municipality-66136", expect.stringMatching(/^ma-munic/)];
    const told = read("Quimper", "Annecy", "Ville de Perpignan", "Commune de Sidi Ifni");
    expect(told).toEqual({ ids, doubtful: [], unread: [], order: ids });
  });

  test("may be numbered, and say who comes", () => {
    const { ids, doubtful, unread } = read(
      "1. Marseille",
      "2) Ville de Lyon",
      "- Rabat",
      "Mme Dupont, Ville de Lille",
      "M. Durand (Région Occitanie)",
      "CR Île-de-France",
      "CD Hérault",
      "M. Alaoui, président du conseil provincial de Tata",
      "Adjointe au maire de Strasbourg",
    );
    expect({ doubtful, unread }).toEqual({ doubtful: [], unread: [] });
    expect(ids.map((id) => realAtlas.territories.get(id)?.names.fr)).toEqual([
      "Marseille",
      "Lyon",
      "Rabat",
      "Lille",
      "Occitanie",
      "Île-de-France",
      "Hérault",
      "Tata",
      "Strasbourg",
    ]);
  });

  test("leaves to a person what is a slip away, and what may be a town or its province", () => {
    const { ids, doubtful, unread, order } = read(
      "Marsielle",
      "Khouribga",
      "Bretagne",
      "Province de Khouribga",
      "Nulle Part",
      "M. Dupont, absent",
    );
    expect(ids).toEqual(["fr-region-53", "ma-department-kho"]);
    expect(doubtful).toEqual([
      { line: "Marsielle", ids: expect.arrayContaining(["fr-municipality-13055"]) },
      { line: "Khouribga", ids: ["ma-department-kho", "ma-municipality-05.311.01.07"] },
    ]);
    // Whoever is chosen has the place of their line.
    expect(order).toEqual(["Marsielle", "Khouribga", "fr-region-53", "ma-department-kho"]);
    expect(unread).toEqual(["Nulle Part", "M. Dupont, absent"]);
  });
});
