import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/languages.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { understoodText } from "../../src/panels/search/understood.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { realSearch } from "../fixtures/realSearch.ts";
import { wordsOf } from "../fixtures/words.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const found = (query: string) => {
  const { gradeOf } = realSearch.read(query);
  return entries.filter((entry) => gradeOf(entry) !== undefined).map(({ partnership }) => partnership.id);
};
const understood = (query: string) =>
  languages.map((language) => understoodText(wordsOf[language], realAtlas, realSearch.read(query)));

describe("a theme and a place", () => {
  test("say that the rest of the region comes after", () => {
    const [french, arabic, english] = understood("eau Agadir");
    expect(french).toMatch(/lieu.: Agadir.*, puis le reste de la région Souss-Massa$/u);
    expect(arabic).toMatch(/المكان: .*، ثم باقي جهة سوس-ماسة$/u);
    expect(english).toMatch(/place: Agadir.*, then the rest of the region Souss-Massa$/u);
  });

  test.each(["eau Souss-Massa", "commune d’Agadir", "Occitanie"])("and nothing of the kind for %j", (query) => {
    expect(understood(query)[0]).toMatch(/lieu.: /u);
    expect(understood(query)[0]).not.toContain("puis");
  });

  test("leave out what is of a former region that never held the place", () => {
    const [centre, aquitaine] = [
      "region-centre-val-de-loire--region-meknes-tafilalet-anc",
      "region-aquitaine-anc--region-souss-massa",
    ];
    // Meknès-Tafilalet held Errachidia, that lies in the region of Ouarzazate today; Souss-Massa-Drâa held Ouarzazate.
    expect(found("Ouarzazate eau")).not.toContain(centre);
    expect(found("Errachidia eau")).toContain(centre);
    expect(found("Ouarzazate eau")).toContain(aquitaine);
  });

  test.each([
    ["youth Fez", "ma-municipality-fes"],
    ["sport Rabat", "ma-municipality-rabat"],
    ["tourisme Marrakech", "ma-municipality-marrakech"],
  ])("%j: proposals of the place first, in the order of the list", (query, place) => {
    const { gradeOf } = realSearch.read(query);
    const grades = new Map(entries.map((entry) => [entry.partnership.id, gradeOf(entry) ?? Infinity]));
    const proposed = realSearch.propose(query, 50).flatMap(({ kind, id }) => (kind === "partnership" ? [id] : []));
    expect(proposed.length).toBeGreaterThan(1);
    const ends = realAtlas.partnerships.get(proposed[0] ?? "")?.parties.map(({ territoryId }) => territoryId);
    expect(ends).toContain(place);
    const nearness = proposed.map((id) => grades.get(id) ?? Infinity);
    expect(nearness).toEqual([...nearness].sort((a, b) => a - b));
  });
});

describe("a word with a slip is told as it was typed, and as names write what it was read for", () => {
  test.each([
    ["marseile", 0, "« marseile » lu Marseille"],
    ["مراكس", 1, "«مراكس» قُرئت مراكش ومراكز"],
    ["Casablnca water", 2, "“Casablnca” read as Casablanca"],
    ["assainisement figuig", 0, "« assainisement » lu assainissement"],
  ] as const)("%s", (query, language, told) => {
    expect(understood(query)[language]?.replaceAll("\u00a0", " ").replaceAll("\u202f", " ")).toContain(told);
  });
});
