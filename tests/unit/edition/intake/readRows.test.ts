import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readLexicon } from "../../../../src/data/minutesLexicon.ts";
import { createCellReader } from "../../../../src/domain/minutes/nameReader.ts";
import { breachesBy } from "../../../../src/edition/correction/check.ts";
import { lacksLanguage, minutesChanges } from "../../../../src/edition/intake/minutesRows.ts";
import { guessMapping } from "../../../../src/edition/intake/sheet/fields.ts";
import { parseSheets } from "../../../../src/edition/intake/sheet/parseSheets.ts";
import { nameKey, type RowsRead, readRows, type SheetReader } from "../../../../src/edition/intake/sheet/readRows.ts";
import { realAtlas } from "../../../fixtures/realAtlas.ts";
import { realGazetteer } from "../../../fixtures/realGazetteer.ts";
import { readJson, readText } from "../../../fixtures/repository.ts";
import { typedTables } from "../../../fixtures/tables.ts";

const gazetteer = new Map(realGazetteer.map((territory) => [territory.id, territory]));
const reader: SheetReader = {
  atlas: realAtlas,
  cells: createCellReader(realAtlas, gazetteer, readLexicon(readJson("geodata/published/edition/minutes-lexicon.json"))),
  territoryOf: (id) => realAtlas.territories.get(id) ?? gazetteer.get(id),
};

/** What is read of a CSV text, its columns mapped as they are guessed. */
async function read(text: string, choices: Readonly<Record<string, string>> = {}): Promise<RowsRead> {
  const [sheet] = (await parseSheets(strToU8(text))).sheets;
  if (!sheet) throw new Error("no sheet");
  const wishes = { mapping: guessMapping(sheet.header), choices, status: "unconfirmed", date: "" } as const;
  const steps = readRows(sheet, wishes, reader);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const refused = ({ refusals }: RowsRead) => refusals.map(({ line, column, cell, fault }) => [line, column, cell, fault]);

test("rows are taken over as they stand, of partnerships that the atlas has or not", async () => {
  const { accepted, refusals } = await read(
    "Collectivité française;Collectivité marocaine;Statut;Date;Depuis;Thèmes;Phrase\n" +
      "Marseille;Rabat;en sommeil;04/03/2026;1990;eau potable, tourisme;Des travaux.\n" +
      "Conseil départemental de l'Hérault;Province de Tata;Actif;2025;;;\n" +
      "34172;الرباط;;;;;\n",
  );
  expect(refusals).toEqual([]);
  expect(accepted).toMatchObject([
    {
      partnershipId: "marseille--rabat",
      status: "stalled",
      date: "2026-03-04",
      since: "1990",
      words: ["eau potable", "tourisme"],
      summary: { fr: "Des travaux.", ar: "" },
      locator: "2",
    },
    { fr: { id: "fr-department-34" }, ma: { names: { fr: "Tata" }, level: "department" }, status: "active", date: "2025" },
    { fr: { names: { fr: "Montpellier" } }, ma: { id: "ma-municipality-rabat" }, status: "unconfirmed", date: "" },
  ]);
});

test("every row and cell that is left out is told with its line, its column and the reason", async () => {
  const told = await read(
    "France,Maroc,Statut,Date,Nature,Thèmes\n" +
      ",Rabat,,,,\n" +
      "Marseille,Atlantide,,,,\n" +
      "Marseille|Lyon|Nice,Rabat|Salé|Témara,,,,\n" +
      "Marseille,Tata,joyeux,,,\n" +
      "Marseille,Tata,,31/02/2026,,\n" +
      "Marseille,Tata,actif,2026,énigme,eau potable;licorne,de trop\n" +
      "Marseille,Tata,actif,2026,énigme,eau potable;licorne\n",
  );
  expect(told.accepted).toHaveLength(1);
  expect(refused(told)).toEqual([
    [2, "France", "", "empty"],
    [3, "Maroc", "Atlantide", "unknown-name"],
    [4, "France", "Marseille|Lyon|Nice", "several-names"],
    [4, "Maroc", "Rabat|Salé|Témara", "several-names"],
    [5, "Statut", "joyeux", "status"],
    [6, "Date", "31/02/2026", "date"],
    [7, "", "de trop", "surplus"],
    [7, "Nature", "énigme", "kind"],
    [7, "Thèmes", "licorne", "word"],
    [8, "Nature", "énigme", "kind"],
    [8, "Thèmes", "licorne", "word"],
    [8, "", "Marseille – Tata", "repeated"],
  ]);
});

describe("a name that may be another is told, and a person chooses", () => {
  test("namesakes, former names, slips", async () => {
    const { doubtful } = await read("France,Maroc\nSaint-Denis,Rabat\nMarseile,Rabat\nRhône-Alpes,Rabat\nSaint-Denis,Tata\n");
    expect(doubtful.map(({ written, doubts, lines }) => [written, doubts, lines])).toEqual([
      ["Saint-Denis", ["namesake"], 2],
      ["Marseile", ["slip"], 1],
      ["Rhône-Alpes", ["former"], 1],
    ]);
    const [first] = doubtful;
    const other = first?.otherIds[0] ?? "";
    const chosen = await read("France,Maroc\nSaint-Denis,Rabat\n", { [nameKey("fr", "Saint-Denis")]: other });
    expect(chosen.accepted.map(({ fr }) => fr.id)).toEqual([other]);
  });

  test("a cell of which only a part is a name", async () => {
    const { accepted, doubtful } = await read(
      "Collectivité française;Collectivité marocaine;Statut;Date\n" +
        "Nantes Inconnue;Fès-Machin;actif;2020\n" +
        "Syndicat des eaux de Dijon;Rabat;actif;2020\n",
    );
    expect(accepted).toHaveLength(2);
    expect(doubtful.map(({ written, doubts }) => [written, doubts])).toEqual([
      ["Nantes Inconnue", ["part"]],
      ["Fès-Machin", ["part"]],
      ["Syndicat des eaux de Dijon", ["part"]],
    ]);
  });

  test("marks of direction, spaces that do not break, and markup change nothing", async () => {
    const { accepted, refusals } = await read(
      "France,Maroc\n\u200fMarseille\u200e,\u202bالرباط\u202c\n<b>Marseille</b>,=Rabat\n",
    );
    expect(accepted[0]).toMatchObject({ partnershipId: "marseille--rabat" });
    expect(accepted.length + refusals.length).toBeGreaterThanOrEqual(2);
  });
});

test("our own published table is read back whole: each partnership of one authority a side, the others told", async () => {
  const told = await read(readText("public/data/partnerships.csv"));
  const lines = new Set([
    ...told.accepted.map(({ locator }) => Number(locator)),
    ...told.refusals.filter(({ isWhole }) => isWhole).map(({ line }) => line),
  ]);
  expect(lines.size).toBe(realAtlas.partnerships.size);
  expect(told.accepted.length).toBeGreaterThan(100);
  expect(told.accepted.every(({ partnershipId }) => partnershipId !== undefined)).toBe(true);
});

test("what is taken over becomes rows that break nothing but what is still to be written", async () => {
  const { accepted } = await read("France,Maroc,Statut,Date,Phrase\nBrignoles,Assilah,actif,2025,Une première rencontre.\n");
  const source = { title: "Tableau", publisher: "", kind: "network", language: "fr", date: "2025", url: "" } as const;
  const changes = minutesChanges(typedTables, { source, accepted });
  expect(changes.map(({ table }) => table)).toContain("partnerships");
  expect(breachesBy(typedTables, changes).filter((breach) => !lacksLanguage(breach))).toEqual([]);
});

test("columns as registers of decentralised cooperation call them are understood; rows of other countries are told with the reason", async () => {
  // A made-up file: no public text gives the columns of the Atlas français de la coopération décentralisée.
  const told = await read(
    "Nom de la collectivité;Code INSEE;Partenaire étranger;Pays;Intitulé du projet;Thématique;Statut du projet;Date de début;Date de fin\n" +
      "Ville de Marseille;13055;Rabat;Maroc;Des jardins;eau potable;en cours;2019;2031-12-31\n" +
      "Ville de Lyon;69123;Jéricho;Territoires palestiniens;;;;;\n" +
      "Nantes;44109;Dschang;Cameroun;;;;;\n",
  );
  expect(refused(told)).toEqual([
    [3, "Pays", "Territoires palestiniens", "other-country"],
    [4, "Pays", "Cameroun", "other-country"],
  ]);
  expect(told.accepted).toMatchObject([
    {
      partnershipId: "marseille--rabat",
      status: "active",
      date: "",
      since: "2019",
      words: ["eau potable"],
      summary: { fr: "Des jardins" },
    },
  ]);
});
