import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import naughty from "big-list-of-naughty-strings/blns.json";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { guessMapping } from "../../../../src/edition/intake/sheet/fields.ts";
import { parseSheets } from "../../../../src/edition/intake/sheet/parseSheets.ts";
import { readText } from "../../../fixtures/repository.ts";
import { docxOf, odtOf } from "../../../fixtures/officeFiles.ts";
import { workbookOf } from "../../../fixtures/workbook.ts";

const require = createRequire(import.meta.url);
const spectrum = dirname(require.resolve("csv-spectrum"));

/** Rows of the only sheet of a file, its header first. */
async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { sheets } = await parseSheets(bytes);
  expect(sheets).toHaveLength(1);
  return sheets.flatMap(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)]);
}
const rowsOfText = async (text: string) => rowsOf(strToU8(text));

describe("csv-spectrum: each of its files is read as its authors mean it", () => {
  // The answer of one of them speaks of another number than its file.
  const names = readdirSync(join(spectrum, "csvs"))
    .map((name) => name.replace(/\.csv$/, ""))
    .filter((name) => name !== "location_coordinates");
  test.each(names)("%s", async (name) => {
    const [header = [], ...rows] = await rowsOf(readFileSync(join(spectrum, "csvs", `${name}.csv`)));
    const meant: readonly Readonly<Record<string, string>>[] = JSON.parse(
      readFileSync(join(spectrum, "json", `${name}.json`), "utf8"),
    );
    expect(rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index]])))).toEqual(meant);
  });
});

describe("the naughty strings of blns stay what they are", () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const full = naughty.filter((one) => one.trim() !== "");

  test.each([",", ";", "\t"])("as cells parted by %j", async (delimiter) => {
    const text = ["a", "b"].join(delimiter).concat("\n", full.map((one) => ["x", quoted(one)].join(delimiter)).join("\n"));
    const [, ...rows] = await rowsOfText(`sep=${delimiter}\n${text}`);
    expect(rows.map(([, cell]) => cell)).toEqual(full);
  });

  test("as properties of GeoJSON, and as keys that make no object another", async () => {
    const features = full.map((one) => ({ type: "Feature", geometry: null, properties: { name: one } }));
    expect((await rowsOfText(JSON.stringify({ type: "FeatureCollection", features }))).slice(1)).toEqual(
      full.map((one) => [one]),
    );
    const hostile = '{"type":"Feature","geometry":null,"properties":{"__proto__":{"x":"1"},"constructor":"2","name":"Tata"}}';
    expect(await rowsOfText(hostile)).toEqual([
      ["__proto__", "constructor", "name"],
      ['{"x":"1"}', "2", "Tata"],
    ]);
    expect({}).not.toHaveProperty("x");
  });

  test("as headers: no column is lost", async () => {
    const hostile = ["__proto__", "constructor", "nom", "nom", ...full.slice(0, 50)];
    const [header] = await rowsOfText(`${hostile.map(quoted).join()}\n${hostile.map(() => "x").join()}`);
    expect(header).toEqual(hostile);
    expect(() => guessMapping(hostile)).not.toThrow();
  });
});

describe("a file says where its rows stand", () => {
  test("lines are counted through cells of several lines, and the line of Excel is none", async () => {
    const { sheets, delimiter } = await parseSheets(strToU8('sep=;\nfr;ma\n"a\nb";c\n\nd;e\n'));
    expect(delimiter).toBe(";");
    expect(sheets[0]?.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, "a\nb", "c"],
      [6, "d", "e"],
    ]);
  });

  test("a quotation mark that never ends is refused with its line", async () => {
    await expect(parseSheets(strToU8('fr,ma\nx,y\n"Tata,z\nw,v'))).rejects.toMatchObject({ fault: "open-quote", line: 3 });
  });

  test.each([
    ["two columns", "fr;ma\nRennes;Sefrou\nLille;Oujda\n"],
    ["tabs", "fr\tma\r\nRennes\tSefrou\r\n"],
    ["lines between", "fr;ma;statut\n\nRennes;Sefrou;Actif\n\n"],
  ])("whatever empty lines there are, cells are parted by their sign: %s", async (_how, text) => {
    const rows = await rowsOfText(text);
    expect(rows[1]?.slice(0, 2)).toEqual(["Rennes", "Sefrou"]);
  });

  test("one column alone is read", async () => expect(await rowsOfText("nom\nTata\n")).toEqual([["nom"], ["Tata"]]));
});

describe("workbooks", () => {
  const day = { serial: 42_417 };
  test.each([
    ["counted from 1900", false, "2016-02-17"],
    ["counted from 1904", true, "2020-02-18"],
  ])("dates %s are the days that they are", async (_how, is1904, date) => {
    expect(
      await rowsOf(
        workbookOf(
          [
            ["fr", "date"],
            ["Fès & <Tata>", day],
          ],
          is1904,
        ),
      ),
    ).toEqual([
      ["fr", "date"],
      ["Fès & <Tata>", date],
    ]);
  });

  test("naughty strings are cells as others", async () => {
    // XML knows no control characters and ends lines in one way.
    const full = naughty.filter((one) => one.trim() !== "" && !/(?![\t\n])\p{Cc}|[\ufffe\uffff]/u.test(one));
    const rows = await rowsOf(workbookOf([["a"], ...full.map((one) => [one])]));
    expect(rows.slice(1).map(([cell]) => cell?.trim())).toEqual(full.map((one) => one.trim()));
  });
});

describe("what is no sheet, or more than anybody types, is refused", () => {
  test.each([
    ["no-text", strToU8("\n \n")],
    ["no-text", workbookOf([])],
    ["too-long", strToU8(`a\n${"x\n".repeat(5_001)}`)],
    ["too-long", strToU8(Array.from({ length: 301 }, () => "a").join())],
    ["inflates", zipSync({ "xl/workbook.xml": new Uint8Array(70_000_000) })],
    ["broken", workbookOf([["a"]]).slice(0, 300)],
    ["other-kind", zipSync({ "a.txt": strToU8("x") })],
    ["other-kind", strToU8('{"type":"Point","coordinates":[0,0]}')],
    ["broken", strToU8('{"type":"FeatureCollection"')],
    ["broken", strToU8('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{}},null]}')],
    ["document", strToU8("%PDF-1.4")],
    ["document", docxOf(["Relevé"])],
    ["document", odtOf("<text:p>Relevé</text:p>")],
    ["too-large", new Uint8Array(20_000_001)],
  ])("%s", async (fault, bytes) => expect(parseSheets(bytes)).rejects.toMatchObject({ fault }));
});

test("the columns of our own published table are told by their names", async () => {
  const [header = []] = await rowsOfText(readText("public/data/partnerships.csv"));
  const mapping = guessMapping(header);
  const named = Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, header[column]]));
  expect(named).toMatchObject({
    fr: "fr_ids",
    ma: "ma_ids",
    status: "status",
    date: "status_date",
    kind: "kind",
    words: "themes",
  });
});

test.each([
  [["Collectivité française", "Partenaire marocain", "Statut", "Thématiques", "Observations"], "fr ma status words summary_fr"],
  [["الجماعة الترابية المغربية", "الجماعة الفرنسية", "الحالة", "المجال"], "ma fr status words"],
  [["Date", "France", "Maroc"], "date fr ma"],
  [["collectivite_ma", "collectivite_fr", "phrase_fr"], "ma fr summary_fr"],
  [["Ville FR", "Ville MA"], "fr ma"],
])("%j is guessed", (header, fields) => {
  const mapping = guessMapping(header);
  expect(fields.split(" ")).toEqual(
    header.map((_cell, index) => Object.entries(mapping).find(([, column]) => column === index)?.[0]),
  );
});
