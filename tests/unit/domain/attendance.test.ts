import { describe, expect, test } from "vitest";
import { readNames } from "../../../src/domain/attendance.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const snapshot = takeSnapshot(realAtlas, undefined);

describe("those who are present", () => {
  test("are read from a list of names in any language, with or without accents, a name a line", () => {
    const { ids, unread } = readNames(realAtlas, "Marseille\nMARSEILLE\r\nherault\nمراكش;  \nNulle Part", snapshot.today);
    expect(ids).toEqual(["fr-municipality-13055", "fr-department-34", "ma-municipality-marrakech"]);
    expect(unread).toEqual(["Nulle Part"]);
  });

  test("are read with the kind of authority before their name", () => {
    const names =
      "Ville de Marseille\nRégion Île-de-France\nDépartement de l'Hérault\nConseil départemental du Var\nجماعة مراكش\nجهة الشرق";
    const ids = [
      "fr-municipality-13055",
      "fr-region-11",
      "fr-department-34",
      "fr-department-83",
      "ma-municipality-marrakech",
      "ma-region-02",
    ];
    expect(readNames(realAtlas, names, snapshot.today)).toEqual({ ids, doubtful: [], unread: [], order: ids });
  });

  test("are not guessed where several bear a name, nor where a region exists no longer: who may be meant is told", () => {
    const { ids, doubtful, unread } = readNames(
      realAtlas,
      "Saint-Denis\nMidi-Pyrénées\nRégion Languedoc-Roussillon",
      snapshot.today,
    );
    expect({ ids, unread }).toEqual({ ids: [], unread: [] });
    expect(doubtful).toEqual([
      { line: "Saint-Denis", ids: expect.arrayContaining(["fr-municipality-93066", "fr-municipality-97411"]) },
      { line: "Midi-Pyrénées", ids: ["fr-region-76"] },
      { line: "Région Languedoc-Roussillon", ids: ["fr-region-76"] },
    ]);
  });

  /** "Ville de Lyon", "Ville d’Aix", "Ville du Havre", "Ville de La Rochelle", as French joins a name to what stands before it. */
  const asTown = (name: string) => {
    if (name.startsWith("Le ")) return `Ville du ${name.slice(3)}`;
    if (name.startsWith("Les ")) return `Ville des ${name.slice(4)}`;
    return /^[AEIOUÂÉÈÊÎÔHY]/.test(name) ? `Ville d’${name}` : `Ville de ${name}`;
  };

  test("are read as towns whatever letter or article their name begins with", () => {
    const towns = [...realAtlas.territories.values()].filter(
      ({ level, validTo, names }) => level === "municipality" && validTo === undefined && !names.fr.startsWith("L’"),
    );
    const unread = towns.filter(({ id, names }) => {
      const { ids, doubtful } = readNames(realAtlas, asTown(names.fr), snapshot.today);
      return !ids.includes(id) && !doubtful.some((one) => one.ids.includes(id));
    });
    expect(towns.some(({ names }) => names.fr === "Lyon")).toBe(true);
    expect(unread.map(({ names }) => asTown(names.fr))).toEqual([]);
  });
});
