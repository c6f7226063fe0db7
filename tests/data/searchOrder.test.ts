import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/languages.ts";
import { asWritten } from "../../src/domain/search/asWritten.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { nearestFirst, sortEntries } from "../../src/panels/list/columns.ts";
import { nearText, understoodText } from "../../src/panels/search/understood.ts";
import { firstSorting } from "../../src/state/view.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { realSearch } from "../fixtures/realSearch.ts";
import { wordsOf } from "../fixtures/words.ts";

const { entries } = takeSnapshot(realAtlas, undefined);

/** The list of a query, as it stands in French. */
function listOf(query: string) {
  const search = realSearch.read(query);
  const found = entries.filter((entry) => search.gradeOf(entry) !== undefined);
  return { search, rows: nearestFirst(sortEntries(wordsOf.fr, realAtlas, found, firstSorting), search) };
}

const partiesOf = (query: string) => listOf(query).rows.map(({ parties }) => parties.map(({ territoryId }) => territoryId));

/** What is typed, and a party of the first row. */
const typed = [
  ["الرباط", "ma-municipality-rabat"],
  ["رباط", "ma-municipality-rabat"],
  ["بالرباط", "ma-municipality-rabat"],
  ["والرباط", "ma-municipality-rabat"],
  ["Rabat", "ma-municipality-rabat"],
  ["Fès", "ma-municipality-fes"],
  ["fez", "ma-municipality-fes"],
  ["فاس", "ma-municipality-fes"],
  ["لفاس", "ma-municipality-fes"],
  ["Tanger", "ma-municipality-tanger"],
  ["tangier", "ma-municipality-tanger"],
  ["Marrakech", "ma-municipality-marrakech"],
  ["marrakesh", "ma-municipality-marrakech"],
  ["مراكش", "ma-municipality-marrakech"],
  ["Casablnca", "ma-municipality-casablanca"],
  ["Marseile", "fr-municipality-13055"],
  ["33", "fr-department-33"],
  ["FR-33", "fr-department-33"],
  ["MA-04", "ma-region-04"],
  ["33063", "fr-municipality-33063"],
  ["97411", "fr-municipality-97411"],
  ["jumelage Fès", "ma-municipality-fes"],
  ["توأمة فاس", "ma-municipality-fes"],
  ["twin towns Fez", "ma-municipality-fes"],
  ["villes jumelées Tanger", "ma-municipality-tanger"],
  ["partenariat Fès", "ma-municipality-fes"],
  ["شراكة أكادير", "ma-municipality-agadir"],
  ["eau Agadir", "ma-municipality-agadir"],
  ["pacte d’amitié Rabat", "ma-municipality-rabat"],
  ["coopération décentralisée Agadir", "ma-municipality-agadir"],
  ["Souss", "ma-region-09"],
  ["qui travaille avec Tanger ?", "ma-municipality-tanger"],
  ["que fait l’Occitanie", "fr-region-76"],
  ["what does Occitanie do", "fr-region-76"],
  ["من يتعاون مع طنجة", "ma-municipality-tanger"],
  ["الدارالبيضاء", "ma-municipality-casablanca"],
  ["lehavre tanger", "fr-municipality-76351"],
  ["Port-Lyautey", "ma-municipality-kenitra"],
  ["Mogador", "ma-municipality-essaouira"],
  ["l'oriental santé", "ma-region-02"],
  ["صحة وجدة", "ma-municipality-oujda"],
  ["heritage Meknes", "ma-municipality-meknes"],
  ["Grand Lyon", "fr-intermunicipality-200046977"],
  ["CC Côte d’Albâtre", "fr-intermunicipality-200069839"],
  ["jumellage Fes", "ma-municipality-fes"],
  ["Agadr eau", "ma-municipality-agadir"],
  ["toursime Marakech", "ma-municipality-marrakech"],
  ["Occitnie", "fr-region-76"],
] as const;

describe("the first row of a list is of what is typed", () => {
  test.each(typed)("%j: %s", (query, id) => {
    const { rows, search } = listOf(query);
    const [first] = rows;
    expect(first?.parties.map(({ territoryId }) => territoryId)).toContain(id);
    const grades = rows.map((entry) => search.gradeOf(entry) ?? Infinity);
    expect(grades).toEqual([...grades].sort((a, b) => a - b));
  });

  test.each(["الرباط", "Fès", "Tanger", "Marrakech", "marseille"])(
    "%j: its own before all that only has its name around it",
    (query) => {
      const { search } = listOf(query);
      const ids = search.place?.map(({ id }) => id) ?? [];
      const own = partiesOf(query).map((parties) => parties.some((id) => ids.includes(id)));
      expect(own.indexOf(false)).toBe(own.filter(Boolean).length);
      expect(own.filter(Boolean).length).toBeGreaterThan(1);
    },
  );
});

describe("a word with a slip", () => {
  test("is put right before it is read, and the page says so", () => {
    const { search } = listOf("jumellage Fes");
    expect(search.understanding).toMatchObject({ kinds: ["twinning"], words: [] });
    expect(search.corrections).toEqual([{ typed: "jumellage", read: ["jumelage"] }]);
    expect(listOf("Occitnie").rows).toEqual(listOf("Occitanie").rows);
  });

  test.each(["Sainte-Marie", "Saint-Louis"])(
    "%j may be right, of what the atlas knows nothing of: nothing is put right",
    (query) => {
      expect(listOf(query).rows).toEqual([]);
      expect(understoodText(wordsOf.fr, realAtlas, listOf(query).search)).toBeUndefined();
    },
  );
});

describe("a word for partnerships is read as what it means", () => {
  const ofKind = (kind: string) => entries.filter(({ partnership }) => partnership.kind === kind).length;

  test.each([
    ["jumelage", "twinning"],
    ["Jumelages", "twinning"],
    ["villes jumelées", "twinning"],
    ["التوأمة", "twinning"],
    ["sister cities", "twinning"],
    ["coopération décentralisée", "cooperation"],
    ["التعاون اللامركزي", "cooperation"],
    ["decentralised cooperation", "cooperation"],
    ["projets associatifs", "association-project"],
    ["مشروع جمعوي", "association-project"],
    ["coopération entre institutions", "institution"],
  ])("%j finds what the filter %s does, says so, and is undone by quotation marks", (query, kind) => {
    const { search, rows } = listOf(query);
    expect([search.understanding?.kinds, rows.length]).toEqual([[kind], ofKind(kind)]);
    for (const language of languages)
      expect(understoodText(wordsOf[language], realAtlas, search)).toMatch(/^(nature.:|النوع:|type:) /u);
    expect(realSearch.read(asWritten(query)).understanding).toBeUndefined();
    expect(realSearch.propose(query, 8).map(({ kind: of, id }) => `${of}:${id}`)).toContain(`kind:${kind}`);
  });

  test("beside a place it leaves what it was signed as to be found in words, as they were typed", () => {
    const { search } = listOf("Pacte d’amitié à Rabat");
    expect(search.understanding).toMatchObject({ themes: [], kinds: [], words: ["pacte", "amitie"] });
    expect(understoodText(wordsOf.fr, realAtlas, search)).toMatch(/mot.: Pacte · mot.: amitié$/u);
  });

  test("of any kind it only leaves the place, and says so", () => {
    const { search } = listOf("coopération Fès");
    expect(search.understanding).toMatchObject({ kinds: [], isOfAnyKind: true, words: [] });
    expect(understoodText(wordsOf.fr, realAtlas, search)).toMatch(/^partenariats de toute nature · lieu/);
    expect(realSearch.read("coopération").understanding).toBeUndefined();
  });

  test("requests of that kind are found by its words", () => {
    const { search } = listOf("jumelage Zagora");
    expect(realAtlas.requests.filter(search.findsRequest).map(({ id }) => id)).toEqual([
      "collectif-citoyens-du-monde-du-larzac--zagora",
    ]);
  });
});

describe("how near what is found comes to the place is counted", () => {
  const near = (query: string) => {
    const { search, rows } = listOf(query);
    return { text: nearText(wordsOf.fr, search, rows) ?? "", count: rows.length };
  };

  test("none of it is of the place itself: that is said first", () => {
    expect(near("Ouarzazate eau").text).toMatch(/^aucun n’engage Ouarzazate même.; \d+ touchent le reste de sa région$/u);
  });

  test.each(["eau Agadir", "jumelage Fès", "الرباط", "Marseille", "33"])("%j: the counts add up to the rows", (query) => {
    const { text, count } = near(query);
    const numbers = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(count);
  });

  test("and nothing is said where all are of it, or where several places are named", () => {
    expect(near("33063").text).toBe("");
    expect(near("marseille rabat").text).toBe("");
  });
});
