import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { createWholeSearch } from "../fixtures/realSearch.ts";

const search = createWholeSearch();
const { entries, requests } = takeSnapshot(realAtlas, undefined);

/** Requests that a question finds, and what is proposed for it. */
const answered = (question: string) => ({
  found: requests.filter(search.read(question).findsRequest).map(({ id }) => id),
  proposed: search.propose(question, 8).map(({ kind, id }) => `${kind}:${id}`),
});
const youth = requests.filter(({ themes }) => themes.includes("youth")).map(({ id }) => id);

describe("who seeks a partner", () => {
  test.each([
    "Qui cherche sur la jeunesse ?",
    "qui recherche un partenaire, thème jeunesse",
    "من يبحث عن شريك في مجال الشباب؟",
    "Who is looking for a partner on youth?",
    "who seeks partners for youth",
  ])("%s: those who say so, and nothing else", (question) => {
    expect(youth.length).toBeGreaterThan(0);
    const { found, proposed } = answered(question);
    expect(found).toEqual(youth);
    expect(proposed).toEqual(youth.map((id) => `request:${id}`));
    const { understanding, gradeOf } = search.read(question);
    expect(understanding).toMatchObject({ isSought: true, themes: ["youth"], words: [] });
    // A partnership seeks nobody.
    expect(entries.filter((entry) => gradeOf(entry) !== undefined)).toEqual([]);
  });

  test.each(["Qui cherche un partenaire ?", "Qui cherche ?", "من يبحث عن شريك؟", "Who seeks a partner?"])(
    "%s: all who do, and none who has found",
    (question) => {
      const { found, proposed } = answered(question);
      expect(found).toEqual(requests.map(({ id }) => id));
      const done = realAtlas.requests.filter(({ answerId }) => answerId !== undefined).map(({ id }) => `request:${id}`);
      expect(done.length).toBeGreaterThan(0);
      expect(proposed.filter((one) => done.includes(one))).toEqual([]);
    },
  );

  test("is asked by place, and by words", () => {
    expect(answered("qui cherche à La Seyne").found).toContain("la-seyne-sur-mer--sans-partenaire");
    expect(answered("cherche province marocaine").found).toEqual(["departement-de-la-cote-d-or--province-marocaine"]);
  });

  test("is nobody where nobody says so", () => {
    expect(requests.some(({ themes }) => themes.includes("health"))).toBe(false);
    expect(answered("Qui cherche sur la santé ?").found).toEqual([]);
  });

  test("is not asked by a noun alone", () => {
    for (const query of ["recherche", "demande", "recherche scientifique"])
      expect(search.read(query).understanding).toBeUndefined();
  });
});

describe("the joint fund, its deadlines and its committee", () => {
  const schemes = [...realAtlas.schemes.keys()].filter((id) => id.startsWith("joint-fund"));

  test.each([
    "fonds conjoint",
    "fonds conjoint date limite",
    "échéances du fonds conjoint",
    "conditions du fonds conjoint",
    "الصندوق المشترك",
    "آخر أجل الصندوق المشترك",
    "آجال الصندوق المشترك",
    "joint fund",
    "joint fund deadline",
    "deadlines of the joint fund",
  ])("%s: every generation of it", (query) => {
    const { proposed } = answered(query);
    expect(proposed.filter((one) => schemes.includes(one.replace("scheme:", "")))).toHaveLength(schemes.length);
  });

  test.each(["comité du fonds conjoint", "لجنة الصندوق المشترك", "joint fund committee"])(
    "%s: who chooses the projects, and when they met",
    (query) => {
      expect(answered(query).proposed).toEqual(
        expect.arrayContaining(["passage:cuf-minutes-2016-02-17 passage:P022", "event:fonds-conjoint-comite-2022-03"]),
      );
    },
  );
});

describe("words of Arabic that a village of France sounds like", () => {
  test.each([
    "سوسة",
    "ممثلي الجالية",
    "المنتدى الرابع",
    "الجالية",
    "ورشة",
    "التصحر",
    "توصية",
    "تونس",
    "الهجرة",
    "تكوين الأطر",
    "لجنة القيادة",
    "آخر أجل",
    "الموعد النهائي",
  ])("%s: find where they stand, not what sounds so", (typed) => {
    const proposed = search.propose(typed, 8);
    expect(proposed.length).toBeGreaterThan(0);
    const sounding = proposed.filter(
      ({ kind, names }) => kind === "territory" && !names.some((name) => /\p{Script=Arabic}/u.test(name)),
    );
    expect(sounding.map(({ id }) => id)).toEqual([]);
  });

  test.each(["الماء اكادير", "ماء أكادير", "الماء مراكش", "الشباب الشرق"])("%s: partnerships come first", (typed) => {
    expect(search.propose(typed, 1).map(({ kind }) => kind)).toEqual(["partnership"]);
  });
});
