import { describe, expect, test } from "vitest";
import { partnershipsIn, readMinutes } from "../../../fixtures/realMinutes.ts";

/** The two ends of the one partnership that a text tells. */
function endsOf(text: string) {
  const [told, ...others] = partnershipsIn(text);
  if (!told || others.length > 0) throw new Error(`${others.length + (told ? 1 : 0)} partnerships in: ${text}`);
  return told;
}

describe("authorities are known", () => {
  test.each([
    ["by their number", "Le CD 34 travaille avec la province de Tiznit.", "fr-department-34", "ma-department-tiz"],
    ["by their number, overseas", "Le CD 974 travaille avec la province de Tiznit.", "fr-department-974", "ma-department-tiz"],
    [
      "by their council",
      "Le conseil départemental de l'Isère travaille avec Rabat.",
      "fr-department-38",
      "ma-municipality-rabat",
    ],
    [
      "by a short name",
      "Le Grand Lyon travaille avec la ville de Rabat.",
      "fr-intermunicipality-200046977",
      "ma-municipality-rabat",
    ],
    ["by the beginning of a name", "Brive travaille avec la ville de Rabat.", "fr-municipality-19031", "ma-municipality-rabat"],
    ["with a slip", "La ville de Montpelier travaille avec Marakech.", "fr-municipality-34172", "ma-municipality-marrakech"],
    ["in capitals", "VILLE DE BORDEAUX\n- RABAT : en cours", "fr-municipality-33063", "ma-municipality-rabat"],
    ["in Arabic, with and", "تتعاون جهة أوكسيتاني وجهة الشرق في مجال الماء.", "fr-region-76", "ma-region-02"],
    ["in Arabic, in other letters", "تعمل مدينة تولون مع جماعة الناضور.", "fr-municipality-83137", "ma-municipality-nador"],
  ])("%s", (_how, text, fr, ma) => {
    const ends = endsOf(text);
    expect([ends.fr.id, ends.ma.id]).toEqual([fr, ma]);
  });

  test("of namesakes the one is meant that is known as a partner, and stays in doubt", () => {
    const { fr } = endsOf("Saint-Denis travaille avec la ville de Tiznit.");
    expect([fr.id, fr.doubts]).toEqual(["fr-municipality-93066", ["namesake"]]);
    expect(endsOf("Saint-Denis travaille avec la ville de Rabat.").fr.otherIds).toContain("fr-municipality-93066");
  });

  test("what a place or a tool is called is no theme of its own", () => {
    expect(endsOf("Le Département de la Seine-Maritime travaille avec la province de Taza.").themes).toEqual([]);
    const fund = "Agde et la ville de Tata ont un fonds de développement local";
    expect(endsOf(`${fund}.`).themes).toEqual(["economy"]);
    expect(endsOf(`${fund} pour l'eau potable.`).themes).toEqual(["water"]);
  });

  test("associations without borders are actors by their name", () => {
    const named = (text: string) => readMinutes(text).proposals.flatMap((one) => (one.kind === "actor" ? [one.name] : []));
    expect(named("Électriciens sans frontières a présenté ses chantiers.")).toEqual(["Électriciens sans frontières"]);
    expect(named("Un monde sans frontières est leur souhait.")).toEqual([]);
  });

  test("the kind that is named tells the town from the province", () => {
    expect(endsOf("Agde travaille avec la province de Tata.").ma.id).toBe("ma-department-tat");
    expect(endsOf("Agde travaille avec Tata.").ma.id).toBe("ma-municipality-tata");
  });

  test("a slip is a doubt", () => {
    expect(endsOf("La ville de Montpelier travaille avec Rabat.").fr.doubts).toEqual(["slip"]);
  });

  test("a former region is one, and what is intended is with its heir", () => {
    const former = endsOf("La région Alsace travaille avec la région de Fès-Boulemane.");
    expect([former.fr.doubts, former.ma.doubts]).toEqual([["former"], ["former"]]);
    expect(endsOf("L'Île-de-France a l'intention de nouer un partenariat avec le Grand Casablanca.").ma.id).toBe("ma-region-06");
  });

  test("of namesakes one is proposed, and the others with a doubt", () => {
    const { fr } = endsOf("La ville de Saint-Denis travaille avec Rabat.");
    expect(fr.doubts).toEqual(["namesake"]);
    expect([fr.id, ...fr.otherIds]).toEqual(expect.arrayContaining(["fr-municipality-93066", "fr-municipality-97411"]));
  });

  test.each([
    ["Saint-Denis (93)", "fr-municipality-93066"],
    ["Saint-Denis, en Seine-Saint-Denis,", "fr-municipality-93066"],
    ["Saint-Denis de La Réunion", "fr-municipality-97411"],
  ])("%s is no doubt", (name, id) => {
    const { fr } = endsOf(`La ville de ${name} travaille avec Rabat.`);
    expect([fr.id, fr.doubts]).toEqual([id, []]);
  });

  test("an actor that opens a paragraph stands for where it is placed", () => {
    const { fr, actorIds } = endsOf("L'association Khamsa met en œuvre un projet avec la province de Sidi Kacem.");
    expect([fr.id, fr.doubts, actorIds]).toEqual(["fr-department-54", ["stands-for"], ["khamsa"]]);
  });
});

describe("actors and events", () => {
  const actors = (text: string) =>
    readMinutes(text).proposals.flatMap((one) => (one.kind === "actor" ? [[one.name, one.id]] : []));
  const events = (text: string) =>
    readMinutes(text).proposals.flatMap((one) => (one.kind === "event" ? [[one.date, one.words]] : []));

  test("known ones are recognised, others named as they are written", () => {
    expect(actors("Le CARI et l'association Terres Jumelles sont présents.")).toEqual([
      ["CARI", "cari"],
      ["l'association Terres Jumelles", undefined],
    ]);
  });

  test("a date without a year is after the meeting, where it says so", () => {
    const text = "Réunion du 17 février 2016\n\nLes assises se tiendront les 3 et 4 mai prochain à Marrakech.";
    expect(events(text)).toEqual([["2016-05-03", "assises"]]);
    expect(readMinutes(text).date).toBe("2016-02-17");
  });

  test("Arabic months and figures are read", () => {
    expect(events("اجتماع ٢٢ مارس ٢٠٢٢\n\nسيعقد المنتدى الجهوي يوم ١٢ ماي ٢٠٢٢.")).toEqual([["2022-05-12", "المنتدى"]]);
  });
});
