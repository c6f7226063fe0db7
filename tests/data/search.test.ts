import { describe, expect, test } from "vitest";
import { realGazetteer } from "../fixtures/realGazetteer.ts";
import { createRealSearch, finish } from "../fixtures/realSearch.ts";

const engine = createRealSearch();
finish(engine.addGazetteer(new Map(realGazetteer.map((territory) => [territory.id, territory]))));

const proposed = (typed: string) => engine.propose(typed, 8).map(({ kind, id }) => `${kind}:${id}`);

describe("queries as people type them, with the whole gazetteer, find first", () => {
  test.each([
    ["saint denis", "territory:fr-municipality-93066"],
    ["St Etienne", "territory:fr-municipality-42218"],
    ["tanger", "territory:ma-municipality-tanger"],
    ["RABAT", "territory:ma-municipality-rabat"],
    ["marseile", "territory:fr-municipality-13055"],
    ["Casablnca", "territory:ma-municipality-casablanca"],
    ["taroudannt", "territory:ma-municipality-taroudant"],
    ["ouled teima", "territory:ma-municipality-09.541.01.09"],
    ["beni mellal", "territory:ma-department-bem"],
    ["assilah", "territory:ma-municipality-01.511.01.01"],
    ["33", "territory:fr-department-33"],
    ["974", "territory:fr-department-974"],
    ["35238", "territory:fr-municipality-35238"],
    ["01.511.01.01", "territory:ma-municipality-01.511.01.01"],
    ["paca", "territory:fr-region-93"],
    ["idf", "territory:fr-region-11"],
    ["رباط", "territory:ma-municipality-rabat"],
    ["بيضاء", "territory:ma-municipality-casablanca"],
    ["العيون", "territory:ma-municipality-laayoune"],
    ["أڭادير", "territory:ma-municipality-agadir"],
    ["رين", "territory:fr-municipality-35238"],
    ["eau", "theme:water"],
    ["climate", "theme:climate"],
    ["assises 2026", "event:assises-2026-centre-val-de-loire"],
    ["tetouane", "territory:ma-municipality-tetouan"],
    ["Rabt", "territory:ma-municipality-rabat"],
    ["MA-04", "territory:ma-region-04"],
    ["fr-974", "territory:fr-department-974"],
    ["243500139", "territory:fr-intermunicipality-243500139"],
    ["CA du Boulonnais", "territory:fr-intermunicipality-246200729"],
    ["Benguerir", "territory:ma-municipality-07.427.01.01"],
    ["Aitmelloul", "territory:ma-municipality-09.273.01.05"],
    ["القصر الكبير", "territory:ma-municipality-01.331.01.01"],
    ["l'haÿ les roses", "territory:fr-municipality-94038"],
    ["Mazagan", "territory:ma-municipality-el-jadida"],
    ["rennes metropole", "territory:fr-intermunicipality-243500139"],
  ])("%j: %s", (typed, expected) => {
    expect(proposed(typed)[0]).toBe(expected);
  });

  test("Sainte-Foy, abbreviated", () => {
    expect(engine.propose("Ste Foy", 1)[0]?.names).toContainEqual(expect.stringMatching(/^Sainte-Foy/));
  });

  test("two Saint-Denis with partnerships before the others", () => {
    expect(proposed("Saint-Denis").slice(0, 2)).toEqual(["territory:fr-municipality-93066", "territory:fr-municipality-97411"]);
    expect(proposed("Saint-Denis")).toContain("territory:fr-municipality-11339");
  });

  test.each(["%", "--", "🇲🇦", "…"])("nothing for signs alone: %j", (typed) => {
    expect(proposed(typed)).toEqual([]);
  });
});
