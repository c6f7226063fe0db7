import { describe, expect, test } from "vitest";
import { buildGazetteer } from "../../../src/data/buildGazetteer.ts";
import type { FranceFile, MoroccoFile } from "../../../src/data/gazetteerFile.ts";
import { schemaVersion } from "../../../src/data/schema.ts";
import { miniAtlas, territory } from "../../fixtures/miniAtlas.ts";

const atlas = miniAtlas({
  memberships: [],
  territories: [
    { ...territory("fr-department-01"), level: "department", code: { scheme: "insee-cog", value: "01" }, point: [5, 46] },
    {
      ...territory("ma-department-x"),
      level: "department",
      shore: "ma",
      code: { scheme: "hcp-2015", value: "01.5" },
      point: [-6, 35],
    },
  ],
});

const france: FranceFile = {
  schemaVersion,
  municipalities: {
    departmentIds: ["fr-department-01"],
    populationYears: [2023],
    origins: [[5000, 46_000]],
    codes: [[4, 3]],
    names: [["Ici", "Là"]],
    populations: [[10, 30]],
    longitudes: [[null, -250]],
    latitudes: [[null, 125]],
    intermunicipalities: [[0, 0]],
  },
  arabicNames: { "01007": "هنا" },
  intermunicipalities: { codes: ["200000172"], names: ["Communauté de communes d’Ici"], kinds: ["CC"], departments: [0] },
};

const morocco: MoroccoFile = {
  schemaVersion,
  municipalities: {
    departmentIds: ["ma-department-x"],
    populationYears: [2024],
    origins: [[-6000, 35_000]],
    codes: [["01.5.01.01", "01.5.01.03"]],
    names: [["Alif", "Ba"]],
    arabicNames: [["ألف", "باء"]],
    urban: [[true, false]],
    populations: [[1, 2]],
    longitudes: [[0, null]],
    latitudes: [[1, null]],
  },
  ids: { "01.5.01.01": "ma-municipality-alif" },
};

const read = (parts: { readonly france?: Partial<FranceFile>; readonly morocco?: Partial<MoroccoFile> } = {}) =>
  new Map(
    [...buildGazetteer({ ...france, ...parts.france }, { ...morocco, ...parts.morocco }, atlas)]
      .flat()
      .map((one) => [one.id, one]),
  );

describe("columns become territories", () => {
  test("with codes counted from one to the next, and names where they are known", () => {
    expect([...read().keys()]).toEqual([
      "fr-municipality-01004",
      "fr-municipality-01007",
      "fr-intermunicipality-200000172",
      "ma-municipality-alif",
      "ma-municipality-01.5.01.03",
    ]);
    expect(read().get("fr-municipality-01007")?.names).toEqual({ fr: "Là", ar: "هنا", en: "Là" });
    expect(read().get("fr-municipality-01004")?.names).toEqual({ fr: "Ici", ar: "Ici", en: "Ici" });
  });

  test("that stand at their own point, else at their parent's, and say so", () => {
    expect(read().get("fr-municipality-01007")).toMatchObject({ point: [4.75, 46.125], pointBasis: "geonames" });
    expect(read().get("fr-municipality-01004")).toMatchObject({ point: [5, 46], pointBasis: "parent" });
    expect(read().get("ma-municipality-alif")).toMatchObject({ point: [-6, 35.001], pointBasis: "geonames" });
  });

  test("and intermunicipal bodies stand with their largest member and add up", () => {
    expect(read().get("fr-intermunicipality-200000172")).toMatchObject({
      point: [4.75, 46.125],
      pointBasis: "member",
      population: { count: 40, year: 2023 },
      parentId: "fr-department-01",
    });
    expect(read().get("fr-municipality-01004")?.intermunicipality).toEqual({
      id: "fr-intermunicipality-200000172",
      name: "Communauté de communes d’Ici",
    });
  });
});

describe("a file is refused", () => {
  test("when a column is shorter than the others", () => {
    const municipalities = { ...france.municipalities, populations: [[10]] };
    expect(() => read({ france: { municipalities } })).toThrow("france.json: row 1: a column is too short");
  });

  test("when the atlas does not know one of its départements", () => {
    const municipalities = { ...morocco.municipalities, departmentIds: ["ma-department-y"] };
    expect(() => read({ morocco: { municipalities } })).toThrow("morocco.json: departmentIds: unknown territory ma-department-y");
  });
});
