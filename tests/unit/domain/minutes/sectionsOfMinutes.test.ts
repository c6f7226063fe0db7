import { describe, expect, test } from "vitest";
import { partnershipsIn, readMinutes, requestsIn } from "../../../fixtures/realMinutes.ts";

const pairs = (text: string) => partnershipsIn(text).map(({ fr, ma }) => `${fr.id} ${ma.id}`);

describe("sections about another country", () => {
  const morocco = "I. MAROC\n\nBerkane\n  - avec Bondy : ça tourne.\n\n";
  const bondy = ["fr-municipality-93010 ma-municipality-berkane"];

  test("tell of no partnership of the two shores", () => {
    expect(pairs(`${morocco}II. TUNISIE\n\nSfax\n  - avec Grenoble : ancien, toujours là.\n`)).toEqual(bondy);
  });

  test("end where a section is counted as they are, or holds one of the two shores", () => {
    const rabat = "Rabat\n  - avec Lyon : ça tourne.\n";
    const lyon = "fr-municipality-69123 ma-municipality-rabat";
    for (const title of ["III. DIVERS", "Maroc, suite"])
      expect(pairs(`${morocco}II. TUNISIE\n\nSfax\n  - avec Grenoble : actif.\n\n${title}\n\n${rabat}`)).toEqual([
        ...bondy,
        lyon,
      ]);
  });

  test("a country within a sentence opens none", () => {
    expect(pairs("Marseille, active en Tunisie, travaille avec Rabat sur les ports.")).toHaveLength(1);
  });
});

test.each([
  "On dit qu'Angoulême travaille avec Tétouan. C'est faux.",
  "On a pu lire qu'Arras et Al Hoceïma participaient au programme. Il n'en est rien : ces deux villes ne sont liées par aucun accord.",
])("what is said not to be true is not proposed: %s", (text) => {
  expect(pairs(text)).toEqual([]);
});

test.each([
  "Zaio : cherche un partenaire français, santé.",
  "زايو: ترغب في شراكة مع تولون، الرياضة.",
  "ميضار تبحث عن مدينة فرنسية.",
])("a small town is read where it heads a line, or seeks: %s", (text) => {
  expect(requestsIn(text)).toHaveLength(1);
});

test("the name of a place says nothing of work", () => {
  const [partnership] = partnershipsIn("لمكناس شريكة أخرى هي نيم، دون أن يفصل في حالة هذه العلاقة.");
  expect(partnership?.status).toBe("unconfirmed");
});

test("a year of which notes write the end alone belongs to its day, and figures before a word do not", () => {
  const dateOf = (text: string) => readMinutes(text).date;
  expect(dateOf("jeu. 5 nov. 26, Rennes, salle 204\n\nQuimper et Tafraout : tout début.")).toBe("2026-11-05");
  expect(dateOf("Le 5 novembre 26 personnes sont venues de Rabat.")).toBeUndefined();
});
