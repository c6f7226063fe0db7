import { describe, expect, test } from "vitest";
import { asWritten } from "../../../src/domain/search/asWritten.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realSearch } from "../../fixtures/realSearch.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const found = (query: string) => {
  const { gradeOf } = realSearch.read(query);
  return entries.filter((entry) => gradeOf(entry) !== undefined).map(({ partnership }) => partnership.id);
};
const proposed = (typed: string, most = 8) => realSearch.propose(typed, most).map(({ kind, id }) => `${kind}:${id}`);

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
    expect(proposed("ma", 5)).toHaveLength(5);
  });

  test.each(["", "   ", "-’…"])("nothing for %j", (typed) => {
    expect(proposed(typed)).toEqual([]);
  });

  test("what lives before what was abolished, and what has partnerships before what has none", () => {
    expect(proposed("Tanger")[0]).toBe("territory:ma-municipality-tanger");
    const rabat = proposed("Rabat");
    expect(rabat[0]).toBe("territory:ma-municipality-rabat");
    expect(proposed("Rabat Salé")[0]).toBe("territory:ma-region-04");
  });

  test.each([
    ["33", "territory:fr-department-33"],
    ["97411", "territory:fr-municipality-97411"],
    ["٣٣", "territory:fr-department-33"],
    ["FR-33", "territory:fr-department-33"],
    ["MA-TNG", "territory:ma-department-tng"],
    ["01.511.01.0", "territory:ma-municipality-tanger"],
  ])("for the code %j the %s, first", (code, expected) => {
    expect(proposed(code)[0]).toBe(expected);
  });
});

/** The words of a partnership's statement, a request, a passage, an event, a document, a tool, a scheme: each is found. */
describe("everything that documents tell is found", () => {
  test.each([
    ["forum Sousse 2016", "event:"],
    ["fonds conjoint", "scheme:"],
    ["observatoire", "tool:"],
    ["relevé de décisions Marseille 2016", "source:"],
    ["La Seyne", "request:"],
    ["speed dating", "passage:"],
  ])("%j among what is of the kind %s", (typed, kind) => {
    expect(proposed(typed, 20).some((key) => key.startsWith(kind))).toBe(true);
  });
});

describe("a theme word and a place word", () => {
  const onWaterInSouss = entries
    .filter(({ themes, regionIds }) => themes.includes("water") && regionIds.ma.includes("ma-region-09"))
    .map(({ partnership }) => partnership.id);

  test.each([
    "eau Agadir",
    "l'eau à Agadir",
    "Agadir, eau",
    "water in Agadir",
    "الماء بأكادير",
    "مياه أكادير",
    "الماء في أڭادير",
  ])("%j are a theme and a place: what the region does on it", (query) => {
    expect(onWaterInSouss.length).toBeGreaterThan(5);
    expect(found(query)).toEqual(onWaterInSouss);
    expect(realSearch.read(query).understanding).toMatchObject({ themes: ["water"], words: [] });
  });

  test("bring what is of the place itself before what is around it", () => {
    const { gradeOf } = realSearch.read("eau Agadir");
    const gradesOf = (isThere: boolean) =>
      entries
        .filter(({ parties }) => parties.some(({ territoryId }) => territoryId === "ma-municipality-agadir") === isThere)
        .flatMap((entry) => gradeOf(entry) ?? []);
    expect(Math.max(...gradesOf(true))).toBeLessThan(Math.min(...gradesOf(false)));
  });

  test("are taken as they are between quotation marks", () => {
    expect(asWritten("eau Agadir")).toBe('"eau Agadir"');
    expect(asWritten(asWritten("eau Agadir"))).toBe('"eau Agadir"');
    expect(realSearch.read(asWritten("eau Agadir")).understanding).toBeUndefined();
    expect(found(asWritten("eau Agadir")).length).toBeLessThan(onWaterInSouss.length);
  });

  test("leave the other words to be found as words", () => {
    expect(realSearch.read("projet eau Agadir").understanding?.words).toEqual(["projet"]);
  });

  test("say which words to leave out where all find nothing", () => {
    expect(found("numérique Chefchaouen")).toEqual([]);
    expect(realSearch.read("numérique Chefchaouen").withoutEach).toEqual(["Chefchaouen", "numérique"]);
  });
});

test("a word with a slip says how it was read, and finds the same", () => {
  expect(found("Casablnca")).toEqual(found(asWritten("Casablanca")));
  expect(realSearch.read("Casablnca").corrections).toEqual([{ typed: "casablnca", read: ["casablanca"] }]);
  expect(realSearch.read("Casablanca").corrections).toEqual([]);
});

test("a query of as many slips as an address can hold is answered, though it could be read in thousands of ways", () => {
  const slips = "bene benu bida cabe cace cade came cane cara caro caru cime cole deme done dore lace lane lare lide".split(" ");
  for (const slip of slips) expect(realSearch.read(slip).corrections[0]?.read.length).toBeGreaterThan(2);
  expect(realSearch.read(slips.join(" "))).toMatchObject({ query: slips.join(" ") });
});

test("what proposals find the lists find: every partnership proposed for some words passes them", () => {
  for (const typed of ["Rabat", "رباط", "assainissement", "33", "tramway"]) {
    const partnerships = proposed(typed, 500).flatMap((key) => (key.startsWith("partnership:") ? [key.slice(12)] : []));
    expect(partnerships.length).toBeGreaterThan(0);
    expect(partnerships.filter((id) => entries.some(({ partnership }) => partnership.id === id)).sort()).toEqual(
      found(typed).sort(),
    );
  }
});
