import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { cellText } from "../../../src/edition/published/table.ts";
import { is, publishedFrom, toolUse } from "../../fixtures/tables.ts";

const inWords = (name: string, text: string) => ({
  [`${name}_fr`]: `${text} fr`,
  [`${name}_ar`]: `${text} ع`,
  [`${name}_en`]: `${text} en`,
});

const published = await publishedFrom(({ change, add }) => {
  change("partnerships", { part_of: "marseille--rabat" }, is("aix-en-provence--oujda"));
  add("tools", { id: "lever", ...inWords("name", "levier"), ...inWords("definition", "lève") });
  add("tool_uses", { ...toolUse, since: "2009", date_basis: "document", ...inWords("result", "levé") });
  add("passages", {
    id: "P999",
    kind: "question",
    source_id: "cuf-minutes-2016-02-17",
    locator: "1-2",
    ...inWords("summary", "demande"),
    territory_ids: "fr-region-84|ma-municipality-rabat",
    partnership_ids: "marseille--rabat",
  });
});
const rowsOf = (table: string) => csvParse(published.get(`${table}.csv`) ?? "");

describe("what is written in the tables is published:", () => {
  test("of which partnership one is a part, with what is told of it", () => {
    const id = "aix-en-provence--oujda";
    expect(rowsOf("parts").find((row) => row["id"] === id)).toMatchObject({
      title_fr: "Aix-en-Provence – Oujda",
      partnership_id: "marseille--rabat",
      partnership_name_ar: "مرسيليا – الرباط",
    });
    expect(rowsOf("partnerships").map((row) => row["id"])).not.toContain(id);
    for (const table of ["statements", "parties"]) {
      const told = rowsOf(table).filter(({ part_id }) => part_id === id);
      expect(told.length).toBeGreaterThan(0);
      expect(new Set(told.map(({ partnership_id }) => partnership_id))).toEqual(new Set(["marseille--rabat"]));
    }
  });

  test("who used which tool, since when, with what result", () => {
    expect(rowsOf("tools").at(-1)).toMatchObject({ id: "lever", name_en: "levier en", definition_ar: "lève ع" });
    expect(rowsOf("tool-uses").find(({ tool_id }) => tool_id === "lever")).toMatchObject({
      partnership_id: "marseille--rabat",
      partnership_name_en: "Marseille – Rabat",
      tool_name_fr: "levier fr",
      since: "2009",
      date_basis: "document",
      date_basis_en: "that of the document, which tells the state of that day",
      result_ar: "levé ع",
      confidence: "high",
    });
  });

  test("what a document says besides, and of what", () => {
    expect(rowsOf("passages").at(-1)).toMatchObject({
      id: "P999",
      kind: "question",
      kind_ar: "سؤال",
      summary_en: "demande en",
      territory_ids: "fr-region-84|ma-municipality-rabat",
      territory_names_fr: "Auvergne-Rhône-Alpes|Rabat",
      actor_ids: "",
      actor_names_fr: "",
      partnership_names_en: "Marseille – Rabat",
    });
  });
});

describe("a cell", () => {
  test.each([
    [undefined, ""],
    [true, "true"],
    [48.85, "48.85"],
    [["Pau", "Billère"], "Pau|Billère"],
    [[], ""],
  ])("of %j is %j", (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  test("cannot hold a list of which an item would look like two", () => {
    expect(() => cellText(["Pau|Billère", "Agde"])).toThrow("Pau|Billère");
  });
});
