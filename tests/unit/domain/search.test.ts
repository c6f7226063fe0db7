import { describe, expect, test } from "vitest";
import { createMatcher } from "../../../src/domain/search.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { createSuggest } from "../../../src/domain/suggest.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const found = (query: string) => entries.filter(createMatcher(realAtlas, query)).map(({ partnership }) => partnership.id);

const suggest = createSuggest(realAtlas);
const proposed = (typed: string) => suggest(typed, 8).map(({ kind, id }) => `${kind}:${id}`);

describe("free words find", () => {
  test.each([
    ["Tadla Azilal", "departement-de-l-isere--region-tadla-azilal-anc"],
    ["tadla-azilal", "departement-de-l-isere--region-tadla-azilal-anc"],
    ["ACAL", "region-grand-est--region-de-l-oriental"],
    ["Alsace Champagne Ardennes Lorraine", "region-grand-est--region-fes-meknes"],
    ["Grand Casablanca", "region-ile-de-france--region-casablanca-settat"],
    ["Rhône Alpes", "region-rhone-alpes-anc--region-rabat-sale-zemmour-zaer-anc"],
    ["rhone-alpes", "region-auvergne-rhone-alpes--region-rabat-sale-kenitra"],
    ["fes meknes", "region-grand-est--region-fes-meknes"],
    ["Côte d'Azur Tanger", "region-provence-alpes-cote-d-azur--region-tanger-tetouan-al-hoceima"],
    ["الدار البيضاء بوردو", "bordeaux--casablanca"],
    ["مرسيليا الرباط", "marseille--rabat"],
    ["Khamsa", "departement-de-meurthe-et-moselle--province-de-sidi-kacem"],
    ["Aït Tchouka", "departement-de-la-loire-atlantique--province-de-chtouka-ait-baha"],
    ["assainissement Figuig", "departement-de-la-seine-saint-denis--figuig"],
  ])("by %j the partnership %s", (query, id) => {
    expect(found(query)).toContain(id);
  });

  test("the same whatever the accents, the case and the hyphens", () => {
    expect(found("SEINE-SAINT-DENIS")).toEqual(found("seine saint denis"));
    expect(found("Drâa").length).toBeGreaterThan(0);
    expect(found("Drâa")).toEqual(found("draa"));
  });

  test("the same whatever the Arabic letter variants", () => {
    expect(found("أكادير").length).toBeGreaterThan(0);
    expect(found("اكادير")).toEqual(found("أكادير"));
    expect(found("وجده")).toEqual(found("وجدة"));
  });

  test("fewer partnerships the more words there are", () => {
    const both = found("marseille tanger");
    const [marseille, tanger] = [found("marseille"), found("tanger")];
    expect(both).toContain("marseille--tanger");
    expect(both).toEqual(marseille.filter((id) => tanger.includes(id)));
    expect(both.length).toBeLessThan(marseille.length);
  });

  test("nothing when no partnership holds all of them", () => {
    expect(found("marseille nouakchott")).toEqual([]);
  });
});

describe("the search box proposes", () => {
  test.each([
    ["Tadla Azilal", "territory:ma-region-1997-12"],
    ["ACAL", "territory:fr-region-44"],
    ["Grand Casablanca", "territory:ma-region-1997-09"],
    ["Rhône Alpes", "territory:fr-region-82"],
    ["rhone alp", "territory:fr-region-84"],
    ["Nord-Pas de Calais", "territory:fr-region-31"],
    ["marseil", "territory:fr-municipality-13055"],
    ["Marseile", "territory:fr-municipality-13055"],
    ["Casablnca", "territory:ma-municipality-casablanca"],
    ["بوردو", "territory:fr-municipality-33063"],
    ["الرباط", "territory:ma-municipality-rabat"],
    ["CNAM", "actor:cnam-maroc"],
    ["touiza", "actor:touiza-solidarite"],
    ["Eau et assainissement", "theme:water"],
    ["seyne", "territory:fr-municipality-83126"],
  ])("for %j the %s", (typed, expected) => {
    expect(proposed(typed)).toContain(expected);
  });

  test("a name written in full before one with a slip", () => {
    expect(proposed("Lyon")[0]).toBe("territory:fr-municipality-69123");
    expect(proposed("Marseille")[0]).toBe("territory:fr-municipality-13055");
  });

  test("no more than asked for", () => {
    expect(suggest("ma", 5)).toHaveLength(5);
  });

  test.each(["", "   ", "-’…"])("nothing for %j", (typed) => {
    expect(proposed(typed)).toEqual([]);
  });

  test("only territories of which the atlas speaks, and every region", () => {
    expect(proposed("Lozère")).toEqual([]);
    expect(proposed("Corse")).toContain("territory:fr-region-94");
  });
});
