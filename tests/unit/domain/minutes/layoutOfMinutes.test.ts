import { describe, expect, test } from "vitest";
import { partnershipsIn, readMinutes, requestsIn } from "../../../fixtures/realMinutes.ts";

const pairs = (text: string) => partnershipsIn(text).map(({ fr, ma, status }) => `${fr.id} ${ma.id} ${status}`);
const seekers = (text: string) => requestsIn(text).map(({ by, sought }) => `${by.id} ${sought?.id ?? "any"}`);
const [nantes, strasbourg, montpellier] = ["fr-municipality-44109", "fr-municipality-67482", "fr-municipality-34172"];
const [agadir, fes, dakhla] = ["ma-municipality-agadir", "ma-municipality-fes", "ma-municipality-dakhla"];

describe("what stands around a name", () => {
  test("a name behind the colon of another is its partner", () => {
    expect(pairs("Points :\n- Agadir : Nantes.\n- Fès : la Ville de Strasbourg y intervient.")).toEqual([
      `${nantes} ${agadir} unconfirmed`,
      `${strasbourg} ${fes} active`,
    ]);
  });

  test("rows with semicolons between their cells are those of a table", () => {
    expect(pairs("Commune;Partenaire;État;Thème\nAgadir;Nantes;en cours;eau\nFès;Strasbourg;terminé;culture")).toEqual([
      `${nantes} ${agadir} active`,
      `${strasbourg} ${fes} ended`,
    ]);
    expect(pairs("Nantes reçoit ; Agadir vient ; tout est prêt.\nBonjour.")).toEqual([]);
  });

  test("in a row of a table the first cell that tells a status or themes does so, whatever stands in the remarks", () => {
    const rows = "Nantes;Agadir;en cours;eau;études terminées, musée à venir\nStrasbourg;Tafraout;terminé;culture;visite faite";
    expect(partnershipsIn(rows).map(({ ma, status, themes }) => [ma.id, status, ...themes])).toEqual([
      [agadir, "active", "water"],
      ["ma-municipality-09.581.01.05", "ended", "culture"],
    ]);
  });

  test("a pair that is asked about is none", () => {
    expect(pairs("- Agadir = Nantes\n- Agadir = Strasbourg ? Non.")).toEqual([`${nantes} ${agadir} unconfirmed`]);
  });

  test("brackets behind a name tell of that one", () => {
    const text = "Fès : Nantes (à l'arrêt), Strasbourg (actif : patrimoine), Montpellier (jumelage actif : médecine)";
    expect(partnershipsIn(text).map(({ fr, status, themes }) => [fr.id, status, ...themes])).toEqual([
      [nantes, "stalled"],
      [strasbourg, "active", "culture"],
      [montpellier, "active", "health"],
    ]);
  });

  test("the kind of an authority may stand behind its name", () => {
    expect(pairs("Sidi Kacem, province : Département de Meurthe-et-Moselle, en cours")).toEqual([
      "fr-department-54 ma-department-sik active",
    ]);
    expect(seekers("Somme (Département) : cherche une province")).toEqual(["fr-department-80 any"]);
    expect(pairs("Moulay Idriss Zerhoun : Saint-Denis, Seine-Saint-Denis, en cours")).toEqual([
      "fr-municipality-93066 ma-municipality-moulay-idriss-zerhoun active",
    ]);
  });

  test("a point that is moved in belongs to the one above", () => {
    expect(pairs("- Nantes :\n   . Agadir = jumelage en sommeil\n   . Dakhla = fini\n- Strasbourg : pas de coopération")).toEqual(
      [`${nantes} ${agadir} stalled`, `${nantes} ${dakhla} ended`],
    );
  });

  test("a line without a subject goes on with that of the line just above", () => {
    // Lines are no wrapped ones where one is as long as a paragraph.
    const long = `Bonjour,${" merci".repeat(40)}.`;
    const greeting = "La commune de Fès vous salue.";
    const text = `${long}\n\n${greeting}\nAvec Strasbourg, cela suit son cours.\n\nAvec Nantes, cela suit son cours.`;
    expect(pairs(text)).toEqual([`${strasbourg} ${fes} active`]);
  });

  test("a line that names nobody tells how the ties of the line just above stand", () => {
    const long = `Bonjour,${" merci".repeat(40)}.`;
    const text = `${long}\n\nL'adjoint de Nantes : Nous, c'est Agadir.\nÇa roule, franchement.\n\nOn a tout arrêté.`;
    expect(pairs(text)).toEqual([`${nantes} ${agadir} active`]);
  });

  test("a line that tells how things stand is no title", () => {
    expect(pairs("État des liens\nConseil régional : Région Bretagne – en cours\n\nFès : relance souhaitée")).toEqual([]);
  });
});

describe("who is meant", () => {
  test.each([
    "Jumelée à Agadir depuis 1991, Nantes poursuit les échanges.",
    "La station d'épuration d'Agadir est cofinancée par Nantes.",
  ])("who works with a partner may be named after it: %s", (text) => {
    expect(partnershipsIn(text).map(({ fr, ma }) => `${fr.id} ${ma.id}`)).toEqual([`${nantes} ${agadir}`]);
  });

  test("those who met are those of the convention in the next sentence", () => {
    const text = "La Ville de Nantes a rencontré les élus d'Agadir. Il est question d'une convention, rien n'est encore écrit.";
    expect(pairs(text)).toEqual([`${nantes} ${agadir} building`]);
  });

  test("both towns are the one of the title and the one named before", () => {
    const text = "VILLE DE NANTES\n\nUne délégation d'Agadir a été reçue. Les deux villes ont convenu de préparer un accord.";
    expect(pairs(text)).toEqual([`${nantes} ${agadir} building`]);
    expect(pairs("VILLE DE NANTES\n\nUne délégation d'Agadir a été reçue. Le budget est en cours de préparation.")).toEqual([]);
  });

  test('"c\'est" names the partner, unless more is told of that one', () => {
    expect(pairs("Ville de Nantes : notre partenaire, c'est Agadir.")).toEqual([`${nantes} ${agadir} unconfirmed`]);
    expect(pairs("Ville de Nantes : c'est Agadir qui paie.")).toEqual([]);
  });

  test("a name that stands as a label takes up its only tie", () => {
    const text = "Nantes est jumelée avec Agadir.\n\nPour Nantes : oui, et bien vivants !";
    expect(pairs(text)).toEqual([`${nantes} ${agadir} active`]);
  });

  test("a programme of somebody is no actor", () => {
    const text = "Le programme de Nantes à Agadir est resté en plan.";
    expect(pairs(text)).toEqual([`${nantes} ${agadir} stalled`]);
    expect(readMinutes(text).proposals.filter(({ kind }) => kind === "actor")).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each([
    "Nantes indique qu'un rapprochement avec Agadir, un temps étudié par ses services, n'a pas été retenu.",
    "Nantes a décliné la proposition de jumelage d'Agadir.",
    "VILLE DE NANTES\n\nUn élu souhaite un partenariat avec Agadir. Le maire répond qu'il n'en est pas question.",
    "سأل أحد الأعضاء عن مدينة نانت، فأجيب بأنها اقترحت شراكة على أكادير، غير أن المجلس اعتذر عن قبول هذا المقترح.",
  ])("is no tie: %s", (text) => {
    expect(pairs(text)).toEqual([]);
  });

  test("a refusal to go on ends what was", () => {
    expect(pairs("Dakhla | Nantes | refus de Nantes de poursuivre : terminé")).toEqual([`${nantes} ${dakhla} ended`]);
  });

  test("what was not broken off is no more alive for it", () => {
    expect(pairs("Le jumelage entre Nantes et Agadir est en panne. On ne l'a pas dénoncé.")).toEqual([
      `${nantes} ${agadir} stalled`,
    ]);
  });
});

describe("who seeks", () => {
  test.each([
    ["Nantes : nous n'avons pas de partenaire et nous serions ravis d'en trouver un.", [`${nantes} any`]],
    ["Nantes serait heureuse de trouver une ville amie.", [`${nantes} any`]],
    ["Nantes serait heureuse de recevoir le groupe.", []],
    ["Nantes souhaite devenir une ville sans voitures.", []],
    ["Nantes ne cherche plus.", []],
    ["Nantes n'est pas en recherche.", []],
    ["Nantes travaille avec les laboratoires (recherche, universités).", []],
    ["Petite voix de l'Ariège : la ville de Pamiers cherche une commune marocaine.", ["fr-municipality-09225 any"]],
    ["لم تجد مدينة نانت بعد شريكا في المغرب.", [`${nantes} any`]],
    ["تبحث مدينة نانت عن تمويل لمشروعها.", []],
  ])("%s", (text, expected) => {
    expect(seekers(text)).toEqual(expected);
  });
});

test("what was called off is no event", () => {
  const events = (text: string) =>
    readMinutes(`Réunion du 3 mars 2026\n\n${text}`).proposals.filter(({ kind }) => kind === "event");
  expect(events("Le séminaire se tiendra le 5 mai 2026.")).toHaveLength(1);
  expect(events("Le séminaire, qui devait avoir lieu le 5 mai 2026, est supprimé.")).toEqual([]);
});
