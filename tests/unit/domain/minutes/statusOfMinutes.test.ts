import { describe, expect, test } from "vitest";
import { partnershipsIn, readMinutes, requestsIn } from "../../../fixtures/realMinutes.ts";

const pairs = (text: string) => partnershipsIn(text).map(({ fr, ma, status }) => `${fr.id} ${ma.id} ${status}`);
const statusOf = (text: string) => partnershipsIn(text).map(({ status }) => status);

describe("what a sentence says of a tie", () => {
  test.each([
    ["La ville de Marseille travaille avec Rabat sur les ports.", "active"],
    ["Un rapprochement est en cours entre Marseille et Tanger.", "building"],
    ["Bordeaux a un partenariat ancien avec Casablanca, mis en veille, que la ville souhaite relancer.", "revival"],
    ["Le partenariat entre Bordeaux et Casablanca est à l'arrêt.", "stalled"],
    ["Le partenariat entre Bordeaux et Casablanca a pris fin en 2012.", "ended"],
    ["Marseille a un projet avec Rabat et attend la réponse du conseil.", "waiting"],
    ["Marseille est jumelée avec Marrakech.", "unconfirmed"],
    ["شراكة مدينة مرسيليا مع جماعة الرباط متواصلة.", "active"],
    ["شراكة مدينة بوردو مع مدينة الدار البيضاء متوقفة.", "stalled"],
    ["انتهت الشراكة بين مدينة بوردو ومدينة الدار البيضاء.", "ended"],
  ])("%s", (text, status) => {
    expect(statusOf(text)).toEqual([status]);
  });
});

describe("negations", () => {
  test.each([
    ["Bordeaux n'a pas de partenariat avec Rabat.", []],
    ["Bordeaux n'a aucun projet en cours avec Rabat.", []],
    ["لا تربط مدينة بوردو أي شراكة مع جماعة الرباط.", []],
    ["Bordeaux ne travaille plus avec Rabat.", ["ended"]],
    ["Le partenariat entre Bordeaux et Rabat n'est pas rompu.", ["active"]],
    ["La convention entre Bordeaux et Rabat n'a pas été renouvelée.", ["ended"]],
    ["Bordeaux n'a plus de nouvelles de Rabat depuis trois ans.", ["stalled"]],
  ])("%s", (text, statuses) => {
    expect(statusOf(text)).toEqual(statuses);
  });

  test("what is not yet signed is being built", () => {
    expect(statusOf("Bordeaux n'a pas encore de convention avec Rabat ; le texte est à l'étude.")).toEqual(["building"]);
  });

  test("a later denial takes back what was only mentioned", () => {
    const text = "On a parlé d'un partenariat entre Bordeaux et Rabat. Bordeaux n'a aucun partenariat avec Rabat.";
    expect(pairs(text)).toEqual([]);
  });
});

describe("scope", () => {
  test("a tool that stops stops no partnership", () => {
    expect(statusOf("Bordeaux travaille avec Rabat. L'assistance technique s'est arrêtée en mars.")).toEqual(["active"]);
    expect(statusOf("Bordeaux travaille avec Rabat. Tout s'est arrêté en mars.")).toEqual(["stalled"]);
  });

  test("a turn within a phrase does not part it", () => {
    expect(pairs("Mulhouse n'a pas de partenaire marocain. Elle étudie toutefois la proposition de Berkane.")).toEqual([
      "fr-municipality-68224 ma-municipality-berkane building",
    ]);
  });

  test("two towns that a hyphen joins are partners where something is told of both", () => {
    expect(pairs("Un appel à projets Bordeaux-Rabat sort en juin.")).toHaveLength(1);
    expect(pairs("Le vol Bordeaux-Rabat part à midi.")).toEqual([]);
  });

  test("who works on something works, where no word tells how that stands; who is only named is unconfirmed", () => {
    expect(statusOf("Marseille et Rabat : jumelage sur l'eau potable.")).toEqual(["active"]);
    expect(statusOf("Marseille et Rabat : jumelage.")).toEqual(["unconfirmed"]);
  });

  test("what denies an agreement denies it, though more follows", () => {
    expect(partnershipsIn("Ce n'est pas Marseille qui travaille avec Rabat, ni l'eau que l'on y trouve.")).toEqual([]);
    expect(statusOf("Marseille ne travaille avec Rabat que sur l'eau.")).toEqual(["active"]);
  });

  test("a negation ends with its clause", () => {
    expect(pairs("Marseille n'a pas de partenariat avec Fès mais travaille avec Rabat.")).toEqual([
      "fr-municipality-13055 ma-municipality-rabat active",
    ]);
  });

  test("an exception is affirmed", () => {
    expect(pairs("Marseille n'a aucun projet en cours, sauf avec Rabat.")).toEqual([
      "fr-municipality-13055 ma-municipality-rabat active",
    ]);
  });

  test("who is only compared with is no party", () => {
    expect(pairs("Marseille, contrairement à Bordeaux, travaille avec Rabat.")).toEqual([
      "fr-municipality-13055 ma-municipality-rabat active",
    ]);
  });

  test("a status is that of the partner last named", () => {
    const text = "Marseille travaille avec Rabat et avec Fès. Avec Fès, la coopération est à l'arrêt.";
    expect(pairs(text)).toEqual([
      "fr-municipality-13055 ma-municipality-rabat active",
      "fr-municipality-13055 ma-municipality-fes stalled",
    ]);
  });

  test("a title holds for the points under it, and not beyond the next one", () => {
    const text = "VILLE DE MARSEILLE\n- Rabat : en cours\n\nVILLE DE BORDEAUX\n- Fès : à relancer\n";
    expect(pairs(text)).toEqual([
      "fr-municipality-13055 ma-municipality-rabat active",
      "fr-municipality-33063 ma-municipality-fes revival",
    ]);
  });

  test("what is said over a list holds for its points", () => {
    const text =
      "Trois expériences de coopération ont été présentées.\n- la ville de Marseille et la commune de Rabat\n- la ville de Bordeaux avec la ville de Fès\n";
    expect(statusOf(text)).toEqual(["active", "active"]);
  });

  test("places of meetings and journeys are no partners", () => {
    const text =
      "Les assises de la coopération se tiendront à Marrakech. Bordeaux enverra une délégation ; le vol Casablanca-Lyon part le 3.";
    expect(pairs(text)).toEqual([]);
  });
});

describe("who seeks", () => {
  const told = (text: string) => requestsIn(text).map(({ by, sought }) => [by.id, sought?.id]);

  test.each([
    [
      "La ville de Bordeaux souhaiterait nouer un partenariat avec une collectivité marocaine.",
      ["fr-municipality-33063", undefined],
    ],
    ["La commune de Tiznit cherche un partenaire français.", ["ma-municipality-tiznit", undefined]],
    ["تبحث جماعة تيزنيت عن شريك فرنسي.", ["ma-municipality-tiznit", undefined]],
    ["La ville de Bordeaux souhaite entrer en relation avec la ville de Fès.", ["fr-municipality-33063", "ma-municipality-fes"]],
  ])("%s", (text, request) => {
    expect(told(text)).toEqual([request]);
    expect(pairs(text)).toEqual([]);
  });

  test("a wish to go on seeks nobody", () => {
    const text = "Marseille travaille avec Rabat. La ville souhaite poursuivre la coopération.";
    expect(told(text)).toEqual([]);
    expect(statusOf(text)).toEqual(["active"]);
  });

  test("has the themes of its own words, not those of two others in the next sentence", () => {
    const text =
      "La ville de Clermont-Fd cherche un partenaire marocain. Marseille et Rabat poursuivent leur coopération sur l’eau.";
    expect(readMinutes(text).proposals.map((one) => "themes" in one && [one.kind, ...one.themes])).toEqual([
      ["request"],
      ["partnership", "water"],
    ]);
  });

  test("of a town whose name is shortened by a stroke is its own", () => {
    expect(pairs("- Boulogne s/Mer / Safi : actif")).toEqual(pairs("- Boulogne-sur-Mer / Safi : actif"));
    expect(pairs("- Neuilly s/ Seine et Fès : actif")).toEqual(pairs("- Neuilly-sur-Seine et Fès : actif"));
  });
});
