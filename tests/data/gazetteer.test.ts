import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { realGazetteer } from "../fixtures/realGazetteer.ts";
import { readTable } from "../fixtures/repository.ts";

const byId = new Map(realGazetteer.map((territory) => [territory.id, territory]));

/** Sum of the people who live in some territories. */
const people = (territories: readonly (typeof realGazetteer)[number][]) =>
  territories.reduce((sum, { population }) => sum + (population?.count ?? 0), 0);

describe("the gazetteer", () => {
  test("gives Moroccan municipalities the ids that they have always had", () => {
    const ids = readTable("geodata/sources/moroccan_municipalities.csv", ["id", "code"]).map(({ id, code }) => `${code} ${id}`);
    expect(ids).toHaveLength(1503);
    expect(createHash("sha256").update(ids.join("\n")).digest("hex")).toBe(
      "d6329c256846c1707d354d8fe9137bd2480e13bfceadb1037d6cd6f3c7aa6720",
    );
  });

  test("has every living municipality and intermunicipal body of the atlas under the same id, where it stands", () => {
    const levels = new Set(["municipality", "intermunicipality"]);
    // French Polynesia is none of the 101 départements.
    const own = [...realAtlas.territories.values()].filter(
      ({ level, parentId }) => levels.has(level) && parentId !== "fr-other-987",
    );
    expect(own.length).toBeGreaterThan(100);
    for (const { id, parentId, designation, point, pointBasis, population, intermunicipality } of own) {
      const same = byId.get(id);
      expect(same).toMatchObject({ id, parentId, designation, population });
      expect(same?.intermunicipality).toEqual(intermunicipality);
      const off = pointBasis.startsWith("seat:") ? 0.2 : 0.002;
      expect(Math.abs((same?.point[0] ?? 0) - point[0])).toBeLessThan(off);
      expect(Math.abs((same?.point[1] ?? 0) - point[1])).toBeLessThan(off);
    }
  });

  test.each([
    ["fr-municipality-11339", { names: { fr: "Saint-Denis" }, parentId: "fr-department-11" }],
    ["fr-municipality-35238", { names: { fr: "Rennes", ar: "رين" }, intermunicipality: { name: "Rennes Métropole" } }],
    ["fr-municipality-97601", { names: { fr: "Acoua" }, population: { year: 2017 }, parentId: "fr-department-976" }],
    ["fr-municipality-2A004", { names: { fr: "Ajaccio", ar: "أجاكسيو" }, population: { count: 76_320, year: 2023 } }],
    ["fr-municipality-85113", { names: { fr: "L’Île-d’Yeu" } }],
    [
      "fr-intermunicipality-243500139",
      { names: { fr: "Rennes Métropole" }, designation: "metropolis", parentId: "fr-department-35", pointBasis: "member" },
    ],
    [
      "ma-municipality-01.511.01.01",
      { names: { fr: "Assilah", ar: "أصيلة" }, isUrban: true, population: { count: 36_039, year: 2024 }, pointBasis: "geonames" },
    ],
    ["ma-municipality-tanger", { code: { scheme: "hcp-2015", value: "01.511.01.0" }, population: { count: 1_275_428 } }],
  ])("tells %s as its source does", (id, fields) => {
    expect(byId.get(id)).toMatchObject(fields);
  });

  test("counts the people of Morocco as the census does", () => {
    expect(people(realGazetteer.filter(({ shore }) => shore === "ma"))).toBe(36_828_330);
  });

  test("adds French municipalities up to the départements and regions of the atlas", () => {
    const ofGironde = realGazetteer.filter(({ level, parentId }) => level === "municipality" && parentId === "fr-department-33");
    expect(people(ofGironde)).toBe(realAtlas.territories.get("fr-department-33")?.population?.count);
    const members = realGazetteer.filter(({ intermunicipality }) => intermunicipality?.id === "fr-intermunicipality-243500139");
    expect(members).toHaveLength(43);
    expect(people(members)).toBe(byId.get("fr-intermunicipality-243500139")?.population?.count);
  });
});
