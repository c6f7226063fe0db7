import { expect, test } from "vitest";
import { checkGazetteer, type Gazetteer } from "../../../geodata/pipeline/promises/gazetteer.ts";
import { moroccoFile } from "../../../src/data/gazetteerFile.ts";
import { checkFile } from "../../../src/data/schema.ts";
import { realFile } from "../../fixtures/realAtlas.ts";
import { realFiles } from "../../fixtures/realGazetteer.ts";
import { is, type Spoiling, spoiledTables } from "../../fixtures/tables.ts";

/** Breaches of the gazetteer once tables and files are spoiled. */
function breachesOf(spoil: (tables: Spoiling) => void, change: (files: Gazetteer) => Gazetteer = (files) => files) {
  return checkGazetteer(spoiledTables(spoil), realFile, change(structuredClone(realFiles)));
}

const nothing = () => undefined;

test("the gazetteer keeps all promises", () => {
  expect(breachesOf(nothing)).toEqual([]);
});

test.each<readonly [string, (tables: Spoiling) => void, RegExp]>([
  [
    "a municipality stands in another province than its code says",
    ({ change }) => change("moroccan_municipalities", { parent_id: "ma-department-agd" }, is("ma-municipality-tanger")),
    /municipalitiesStandInTheirProvince: .*the code of ma-municipality-tanger is not one of ma-department-agd/,
  ],
  [
    "a province does not add up",
    ({ change }) => change("populations", { population: "7" }, (row) => row["territory_id"] === "ma-department-tng"),
    /populationsAddUp: ma-department-tng: its municipalities have \d+, not 7/,
  ],
])("it is seen that %s", (_what, spoil, breach) => {
  expect(breachesOf(spoil)).toEqual([expect.stringMatching(breach)]);
});

test("it is seen that one territory has two ids", () => {
  const { "01.511.01.0": _tanger, ...ids } = realFiles.morocco.ids;
  expect(breachesOf(nothing, (files) => ({ ...files, morocco: { ...files.morocco, ids } }))).toEqual([
    "idsAreThoseOfTheAtlas: ma-municipality-tanger of territories.csv is ma-municipality-01.511.01.0 in the gazetteer",
  ]);
});

test("it is seen that some are missing", () => {
  const { municipalities } = realFiles.morocco;
  const withoutLastProvince = Object.fromEntries(
    Object.entries(municipalities).map(([name, lists]) => [name, lists.slice(0, -1)]),
  );
  const breaches = breachesOf(nothing, (files) => ({
    ...files,
    morocco: checkFile("morocco.json", moroccoFile, { ...files.morocco, municipalities: withoutLastProvince }),
  }));
  expect(breaches[0]).toMatch(/everyTerritoryIsThereOnce: 1\d+ territories of the level municipality on the shore ma, not 1503/);
});

test("it is seen that one stands twice", () => {
  const { intermunicipalities } = realFiles.france;
  const codes = [...intermunicipalities.codes.slice(1), intermunicipalities.codes[1] ?? ""];
  expect(
    breachesOf(nothing, (files) => ({
      ...files,
      france: { ...files.france, intermunicipalities: { ...intermunicipalities, codes } },
    })),
  ).toContain("everyTerritoryIsThereOnce: 1 ids stand twice");
});

test("it is seen that the files grow too large to wait for", () => {
  const letters = Array.from({ length: 20_000 }, (_, index) => [String(index), Math.sin(index).toString(36)]);
  const large = (files: Gazetteer): Gazetteer => ({
    ...files,
    france: { ...files.france, arabicNames: Object.fromEntries(letters) },
  });
  expect(breachesOf(nothing, large)).toEqual([expect.stringMatching(/filesAreSmall: the files have \d{6} bytes/)]);
});
