import { describe, expect, test } from "vitest";
import type { Shore } from "../../src/domain/shores.ts";
import { nameOn } from "../../src/domain/names.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { heirsOf, regionsOn } from "../../src/domain/succession.ts";
import { frenchRegions, moroccanRegions } from "../fixtures/formerRegions.ts";
import { realAtlas, realTerritory } from "../fixtures/realAtlas.ts";

const before = "2009-12-31";
const { date: today } = realAtlas.edition;

/** `08 10 51`: departments by the end of their id, which is their code, in order. */
const codesOf = (ids: readonly string[]) =>
  ids
    .map((id) => (id.split("-").at(-1) ?? "").toUpperCase())
    .sort()
    .join(" ");

/** Regions by the French name that they bore on a day; those overseas are the same before and after. */
function regionsByName(day: string, shore: Shore) {
  const isMetropolitan = (code = "") => shore === "ma" || code >= "10";
  const regions = regionsOn(realAtlas, day, shore).filter(({ code }) => isMetropolitan(code?.value));
  return new Map(regions.map((region) => [nameOn(region, "fr", day), region]));
}

const formerFrench = regionsByName(before, "fr");
const formerMoroccan = regionsByName(before, "ma");

describe("at the end of 2009", () => {
  test("France has its 22 metropolitan regions and Morocco its 16, by the names of the time", () => {
    expect([...formerFrench.keys()].sort()).toEqual(Object.keys(frenchRegions).sort());
    expect([...formerMoroccan.keys()].sort()).toEqual(Object.keys(moroccanRegions).sort());
    expect([formerFrench.size, formerMoroccan.size]).toEqual([22, 16]);
  });

  test("there is no Grand Est yet, and no Fès-Meknès, neither as a region nor in a partnership", () => {
    const names = [...formerFrench.keys(), ...formerMoroccan.keys()];
    expect(names).not.toContain("Grand Est");
    expect(names).not.toContain("Fès-Meknès");
    const parties = takeSnapshot(realAtlas, before).entries.flatMap((entry) =>
      entry.parties.map(({ territoryId }) => territoryId),
    );
    expect(parties.filter((id) => ["fr-region-44", "ma-region-03"].includes(id))).toEqual([]);
  });
});

test("today there are 13 metropolitan regions and 12 Moroccan ones", () => {
  expect([...regionsByName(today, "fr").keys()].sort()).toEqual(
    [...new Set(Object.values(frenchRegions).map(([heir]) => heir))].sort(),
  );
  const heirs = new Set(Object.values(moroccanRegions).flatMap((shares) => Object.keys(shares)));
  expect([...regionsByName(today, "ma").keys()].sort()).toEqual([...heirs].sort());
  expect([regionsByName(today, "fr").size, regionsByName(today, "ma").size]).toEqual([13, 12]);
});

describe("of the regions of France in 2009", () => {
  test.each(Object.entries(frenchRegions))("%s kept its départements together", (name, [heir, departments]) => {
    const region = formerFrench.get(name);
    if (!region) throw new Error(`no region ${name}`);
    const { heirs, succession } = heirsOf(realAtlas, region) ?? {
      heirs: [{ regionId: region.id, departmentIds: realAtlas.departmentsByRegion.get(region.id) ?? [] }],
    };
    expect(heirs.map(({ regionId, departmentIds }) => [realTerritory(regionId).names.fr, codesOf(departmentIds)])).toEqual([
      [heir, departments],
    ]);
    expect([region.validTo, succession]).toEqual(region.names.fr === heir ? [undefined, undefined] : ["2016-01-01", "merged"]);
  });

  test("six remain, and sixteen ended", () => {
    expect([...formerFrench.values()].filter(({ validTo }) => validTo === undefined)).toHaveLength(6);
  });
});

describe("of the regions of Morocco in 2009", () => {
  test.each(Object.entries(moroccanRegions))("%s went where its provinces went: %j", (name, shares) => {
    const region = formerMoroccan.get(name);
    if (!region) throw new Error(`no region ${name}`);
    expect(region.validTo).toBe("2015-03-05");
    const { succession, heirs } = heirsOf(realAtlas, region) ?? { heirs: [] };
    const told = heirs.map(({ regionId, departmentIds }) => [realTerritory(regionId).names.fr, codesOf(departmentIds)]);
    expect(Object.fromEntries(told)).toEqual(shares);
    expect(succession === "split").toBe(Object.keys(shares).length > 1);
  });

  const became = (kind: string) =>
    [...formerMoroccan].filter(([, region]) => heirsOf(realAtlas, region)?.succession === kind).map(([name]) => name);

  test("one only changed its name, two were put together, seven went on with provinces of their neighbours", () => {
    expect(became("renamed")).toEqual(["Oued Ed-Dahab-Lagouira"]);
    expect(became("merged").sort()).toEqual(["Gharb-Chrarda-Béni Hssen", "Rabat-Salé-Zemmour-Zaër"]);
    expect(became("enlarged").sort()).toEqual([
      "Fès-Boulemane",
      "Grand Casablanca",
      "Laâyoune-Boujdour-Sakia El Hamra",
      "Marrakech-Tensift-Al Haouz",
      "Oriental",
      "Tadla-Azilal",
      "Tanger-Tétouan",
    ]);
  });

  test("six were split: those whose partnerships nobody has taken over by right", () => {
    expect(became("split").sort()).toEqual([
      "Chaouia-Ouardigha",
      "Doukkala-Abda",
      "Guelmim-Es Semara",
      "Meknès-Tafilalet",
      "Souss-Massa-Drâa",
      "Taza-Al Hoceïma-Taounate",
    ]);
  });
});
