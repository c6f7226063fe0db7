import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { mostBytes } from "../../../../src/edition/intake/documentText.ts";
import { withJoinedLetters } from "../../../../src/edition/intake/pdf/ligatures.ts";
import { readPdf } from "../../../../src/edition/intake/pdf/readPdf.ts";
import { lockedPdf, type Placed, pdfOf } from "../../../fixtures/pdfFiles.ts";

const printed = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../fixtures/pdf/${name}.pdf`, import.meta.url))));
const textOf = async (bytes: Uint8Array) => (await readPdf(bytes, () => undefined)).text;

/** Lines of a column, from a height downwards. */
const column = (x: number, top: number, lines: readonly string[]): Placed[] =>
  lines.map((text, index) => ({ x, y: top - index * 13, text }));

describe("what a browser printed", () => {
  test("French: columns one after the other, parted words joined, what stands below them last, a table by its rows", async () => {
    const lines = (await textOf(printed("french"))).split(/\n+/);
    expect(lines.map((line) => line.slice(0, 24))).toEqual([
      "Relevé de décisions du g",
      "Réunion du 14 mars 2023,",
      "La ville d’Aix-en-Proven",
      "Le conseil départemental",
      "La Seyne-sur-Mer cherche",
      "La commune de Fontenay-s",
      "Prochaine réunion : le 1",
      "Collectivité\tPartenaire\t",
      "Marseille\tRabat\tPartenar",
      "Lyon\tRabat\tAccord-cadre ",
    ]);
    expect(lines[2]).toContain("de l’assainissement, de la gestion intercommunale des déchets");
    expect(lines[2]).toContain("convention-cadre franco-marocaine a été renouvelée");
    expect(lines[8]).toBe("Marseille\tRabat\tPartenariat en sommeil depuis 2013, faute de portage politique.");
  });

  test("Arabic: in the order in which it is read, letters that the font joins among them, the right column first", async () => {
    const lines = (await textOf(printed("arabic"))).split(/\n+/);
    expect(lines).toEqual([
      "محضر اجتماع اللجنة المشتركة للتعاون اللامركزي",
      "الرباط، في 14 نونبر 2018",
      "تجمع جماعة طنجة ومدينة مرسيليا شراكة منذ سنة 2004 في مجال الماء الصالح للشرب والتطهير السائل، وهي نشيطة إلى اليوم. وقد تم تجديد الاتفاقية (2016-2019) بمبلغ 1,5 مليون درهم بدعم من AFD وصندوق الدعم المشترك.",
      "تبحث جماعة الحسيمة عن شريك فرنسي في مجال الثقافة والسياحة والمحافظة على التراث، وقد راسلت الجماعات الفرنسية المطلة على البحر.",
      "أما لاسين سور مير (La Seyne-sur-Mer) فلا علاقة لها بالأمر إلى الآن، ولم يحضر ممثلوها الاجتماع الأخير المنعقد في 03/05/2018 بالرباط.",
    ]);
  });
});

describe("lines", () => {
  test("a word that the margin parts is one again; names and joined words keep their hyphen", async () => {
    const lines = [
      "La commune présente au groupe son projet d’assainis-",
      "sement, conduit avec la ville de Fontenay-sous-Bois, Aix-en-",
      "Provence et la commune voisine de Villeneuve-la-",
      "Garenne, dans le cadre de la coopération franco-",
      "marocaine : c’est un projet long.",
    ];
    expect(await textOf(pdfOf([column(50, 700, lines)]))).toBe(
      "La commune présente au groupe son projet d’assainissement, conduit avec la ville de Fontenay-sous-Bois, Aix-en-Provence et la commune voisine de Villeneuve-la-Garenne, dans le cadre de la coopération franco-marocaine : c’est un projet long.",
    );
  });

  test("points of a list and short lines stand by themselves", async () => {
    const lines = ["Présents :", "- Marseille, qui parle de son partenariat avec", "Rabat", "- Lyon", "Absents excusés"];
    expect(await textOf(pdfOf([column(50, 700, lines)]))).toBe(
      "Présents :\n- Marseille, qui parle de son partenariat avec Rabat\n- Lyon\nAbsents excusés",
    );
  });

  test("heads and feet of all pages are read once, and part no sentence", async () => {
    const page = (number: number, text: string): Placed[] => [
      { x: 50, y: 800, text: "Groupe-pays Maroc", size: 8 },
      ...column(50, 700, [text]),
      { x: 280, y: 30, text: `page ${number} sur 3`, size: 8 },
    ];
    const pages = [
      page(1, "Le partenariat de Marseille avec Rabat porte sur la mobilité, et il est"),
      page(2, "relancé cette année par une convention que les deux villes ont signée avec"),
      page(3, "les associations des quartiers."),
    ];
    expect(await textOf(pdfOf(pages))).toBe(
      "Le partenariat de Marseille avec Rabat porte sur la mobilité, et il est relancé cette année par une convention que les deux villes ont signée avec les associations des quartiers.\n\nGroupe-pays Maroc\n\npage 1 sur 3",
    );
  });
});

test("letters that one glyph draws are turned back, spaces stay where they are", () => {
  const items = [
    { str: "الالم", dir: "rtl" },
    { str: " ", dir: "ltr" },
    { str: "ن ىفر", dir: "rtl" },
    { str: "AFD", dir: "ltr" },
  ];
  expect(withJoinedLetters(items, ["م", "لا", "لا", "ر", "فى", "ن", "A", "F", "D"])).toEqual(["لالام", " ", "ن فىر", "AFD"]);
  // Glyphs that are not those of the page mend nothing.
  expect(withJoinedLetters(items, ["x"])).toEqual(items.map(({ str }) => str));
});

describe("what is not read says why", () => {
  const page: Placed[] = [{ x: 50, y: 700, text: "Fès" }];
  test.each([
    ["encrypted", lockedPdf()],
    ["no-text", pdfOf([[]])],
    ["broken", strToU8("%PDF-1.7 and nothing more")],
    ["too-long", pdfOf(Array.from({ length: 401 }, () => page))],
    ["too-large", new Uint8Array(mostBytes + 1)],
  ])("%s", async (fault, bytes) => expect(textOf(bytes)).rejects.toMatchObject({ fault }));

  test("pages without text are told, and how far it is", async () => {
    const heard: number[] = [];
    const read = await readPdf(pdfOf([page, [], page, []]), (done) => heard.push(done));
    expect(read).toEqual({ text: "Fès\n\nFès", pagesWithout: [2, 4] });
    expect(heard).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test("what a file wants to run is not run", async () => {
    const catalogue = "/OpenAction<</S/JavaScript/JS(globalThis.isRun = true; app.alert\\(1\\))>>";
    expect(await textOf(pdfOf([page], { catalogue }))).toBe("Fès");
    expect(globalThis).not.toHaveProperty("isRun");
  });
});
