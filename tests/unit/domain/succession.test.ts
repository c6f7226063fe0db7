import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameOn } from "../../../src/domain/names.ts";
import { eraOn, forebearsOf, heirsOf, regionIdsOn, regionsOn } from "../../../src/domain/succession.ts";
import { anyDay } from "../../fixtures/arbitraries.ts";
import { miniAtlas, reformDay } from "../../fixtures/miniAtlas.ts";
import { realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";

const atlas = miniAtlas();

function territoryOf(id: string) {
  const found = atlas.territories.get(id);
  if (!found) throw new Error(`no territory ${id}`);
  return found;
}

describe("a region that has ended", () => {
  test("is renamed when one region takes over all of it, and nothing else", () => {
    expect(heirsOf(atlas, territoryOf("fr-region-old"))).toEqual({
      succession: "renamed",
      heirs: [{ regionId: "fr-region-new", departmentIds: ["fr-department-1"] }],
    });
  });

  test("is enlarged when its heir takes over parts of others besides", () => {
    expect(heirsOf(atlas, territoryOf("ma-region-whole"))?.succession).toBe("enlarged");
  });

  test("is merged when its heir takes over others whole as well", () => {
    expect(heirsOf(realAtlas, realTerritory("fr-region-31"))?.succession).toBe("merged");
  });

  test("is split when several do, each with the provinces that prove it", () => {
    expect(heirsOf(atlas, territoryOf("ma-region-split"))).toEqual({
      succession: "split",
      heirs: [
        { regionId: "ma-region-north", departmentIds: ["ma-province-a"] },
        { regionId: "ma-region-south", departmentIds: ["ma-province-b"] },
      ],
    });
  });

  test("has no heirs while it still exists", () => {
    expect(heirsOf(atlas, territoryOf("ma-region-north"))).toBeUndefined();
  });
});

test("a new region names those it took over from, and their provinces", () => {
  expect(forebearsOf(atlas, territoryOf("ma-region-north"), "2015-06-30")).toEqual([
    { regionId: "ma-region-split", departmentIds: ["ma-province-a"] },
    { regionId: "ma-region-whole", departmentIds: ["ma-province-c"] },
  ]);
});

describe("the region of a territory on a day", () => {
  const on = (id: string, day: string) => regionIdsOn(atlas, territoryOf(id), day);

  test("is that of its province, and changes with the reform", () => {
    expect([on("ma-town", "2015-06-30"), on("ma-town", reformDay)]).toEqual([["ma-region-split"], ["ma-region-south"]]);
  });

  test("is itself for a region that exists", () => {
    expect(on("ma-region-split", "2015-06-30")).toEqual(["ma-region-split"]);
  });

  test("is every heir for a former region, and every forebear for a region to come", () => {
    expect(on("ma-region-split", reformDay)).toEqual(["ma-region-north", "ma-region-south"]);
    expect(on("ma-region-north", "2015-06-30")).toEqual(["ma-region-split", "ma-region-whole"]);
  });
});

describe("eras", () => {
  test("change on the days of reforms", () => {
    expect([eraOn(atlas, "2015-06-30"), eraOn(atlas, reformDay), eraOn(atlas, "2020-01-01")]).toEqual([
      "0000-01-01",
      reformDay,
      reformDay,
    ]);
  });

  test("hold the same regions from their first day to their last", () => {
    const idsOn = (day: string) =>
      [...regionsOn(realAtlas, day, "fr"), ...regionsOn(realAtlas, day, "ma")].map(({ id }) => id).join();
    fc.assert(
      fc.property(anyDay(1990, 2030), (day) => {
        expect(idsOn(eraOn(realAtlas, day))).toBe(idsOn(day));
      }),
    );
  });

  test("begin on the three days on which the real map changed", () => {
    const days = ["2009-12-31", "2011-03-31", "2015-03-04", "2015-03-05", "2015-12-31", "2016-01-01", "2026-11-22"];
    expect(days.map((day) => eraOn(realAtlas, day))).toEqual([
      "0000-01-01",
      "2011-03-31",
      "2011-03-31",
      "2015-03-05",
      "2015-03-05",
      "2016-01-01",
      "2016-01-01",
    ]);
  });
});

test("regions are listed by name in France, overseas last, and by number in Morocco", () => {
  const names = regionsOn(realAtlas, "2026-11-22", "fr").map(({ names: { fr } }) => fr);
  expect([names[0], names.at(-1)]).toEqual(["Auvergne-Rhône-Alpes", "Mayotte"]);
  expect(names.slice(0, 13)).toEqual(names.slice(0, 13).sort((a, b) => a.localeCompare(b, "fr")));
  expect(regionsOn(realAtlas, "2026-11-22", "ma").map(({ code }) => code?.value)).toEqual(
    Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0")),
  );
});

test("a region bears the name of the day", () => {
  const centre = realTerritory("fr-region-24");
  expect([nameOn(centre, "fr", "2009-12-31"), nameOn(centre, "fr", "2026-11-22")]).toEqual(["Centre", "Centre-Val de Loire"]);
});
