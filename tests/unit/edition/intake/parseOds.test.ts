import { describe, expect, test } from "vitest";
import { parseSheets } from "../../../../src/edition/intake/sheet/parseSheets.ts";
import { odsOf } from "../../../fixtures/officeFiles.ts";

const cell = (text: string, more = "") =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = "") => `<table:table-row ${more}>${cells}</table:table-row>`;
const sheet = (rows: string, name = "Feuille") => `<table:table table:name="${name}">${rows}</table:table>`;
/** How OpenDocument ends each sheet: cells and rows without anything, to the edge. */
const edge = row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048000"');

const rowsOf = async (body: string) => {
  const { sheets } = await parseSheets(odsOf(body));
  return sheets.map(({ name, header, rows }) => [name, header, ...rows.map(({ line, cells }) => [line, ...cells])]);
};

test("cells of several lines, spaces, empty cells between; dates as days, shares as numbers, all else as it is shown", async () => {
  const head = row(cell("France") + cell("Maroc") + cell("Date") + cell("Part") + cell("Oui"));
  const typed =
    '<table:table-cell office:value-type="date" office:date-value="2016-02-17T00:00:00"><text:p>17/02/16</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25 %</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>';
  const body =
    row(cell("Fès &amp; <text:s/><text:span>Tata</text:span></text:p><text:p>bis") + cell("الرباط") + typed) +
    row(
      `<table:table-cell table:number-columns-repeated="2"/>${cell("2017<office:annotation><text:p>remark</text:p></office:annotation>")}`,
    );
  expect(await rowsOf(sheet(head + body + edge))).toEqual([
    [
      "Feuille",
      ["France", "Maroc", "Date", "Part", "Oui"],
      [2, "Fès &  Tata\nbis", "الرباط", "2016-02-17", "0.25", "true"],
      [3, "", "", "2017"],
    ],
  ]);
});

test("cells and rows that stand several times, and lines told as the sheet counts them", async () => {
  const blank = row("<table:table-cell/>", 'table:number-rows-repeated="7"');
  const twice = row(cell("x", 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"');
  expect(await rowsOf(sheet(row(cell("a") + cell("b")) + blank + twice + edge))).toEqual([
    ["Feuille", ["a", "b"], [9, "x", "x"], [10, "x", "x"]],
  ]);
});

test("sheets that hold something, by their names", async () => {
  const two = sheet(row(cell("a")), "Un") + sheet(edge, "Vide") + sheet(row(cell("b")), "Deux");
  expect(await rowsOf(two)).toEqual([
    ["Un", ["a"]],
    ["Deux", ["b"]],
  ]);
});

describe("what is no such sheet, or more than anybody types, is refused with its place", () => {
  const many = (name: string, count: number) => `table:number-${name}-repeated="${count}"`;
  test.each([
    ["too-long", "more than 5000 rows", sheet(row(cell("a"), many("rows", 1_000_000_000)))],
    ["too-long", "line 2: more than 300 cells", sheet(row(cell("a")) + row(cell("b", many("columns", 1_000_000_000))))],
    ["no-text", "", sheet(edge)],
    ["broken", "", "<table:table></table:row>"],
  ])("%s", async (fault, place, body) => {
    await expect(parseSheets(odsOf(body))).rejects.toMatchObject({ fault, message: expect.stringContaining(place) });
  });

  test("encrypted", async () => {
    await expect(parseSheets(odsOf(sheet(row(cell("a"))), "<manifest:encryption-data/>"))).rejects.toMatchObject({
      fault: "encrypted",
    });
  });
});
