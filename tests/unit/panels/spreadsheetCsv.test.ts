import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeCell, spreadsheetCsv } from "../../../src/panels/shared/spreadsheetCsv.ts";

/** Rows of a table as a spreadsheet would read them, byte order mark left aside. */
const rowsOf = (csv: string) => dsvFormat(";").parseRows(csv.replace(/^\uFEFF/, ""));

/** Texts that often hold what tables stumble over. */
const anyCell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(";", ",", '"', "\n", "\r", "\t", "=", "+", "-", "@", "'", "é", "م", "a") }),
);

describe("a cell that a spreadsheet would take for a formula", () => {
  test.each(["=1+1", "+33", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a", '=HYPERLINK("http://x")'])(
    "%j is made text",
    (cell) => {
      expect(safeCell(cell)).toBe(`'${cell}`);
    },
  );

  test("can be of any content, and never begins as a formula does", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect("=+-@\t\r").not.toContain(safeCell(cell).charAt(0) || "nothing");
      }),
    );
  });
});

test.each(["Marseille – Rabat", "a=b", "2016-02-17", "'quoted'", "", " =1", "مرسيليا"])(
  "a cell like %j stays as it is",
  (cell) => {
    expect(safeCell(cell)).toBe(cell);
  },
);

describe("a table for spreadsheets", () => {
  test("gives back every cell, whatever quotes, semicolons and line breaks it holds", () => {
    const anyTable = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 6 }).map((rows) => ({ width, rows })),
      );
    fc.assert(
      fc.property(anyTable, ({ width, rows }) => {
        const header = Array.from({ length: width }, (_, index) => `column ${index}`);
        expect(rowsOf(spreadsheetCsv(header, rows))).toEqual([header, ...rows.map((row) => row.map(safeCell))]);
      }),
      { numRuns: 300 },
    );
  });

  test("begins with a byte order mark, so that accents are read, and ends with a line break", () => {
    expect(spreadsheetCsv(["a", "b"], [["é", "=1"]])).toBe("\uFEFFa;b\né;'=1\n");
  });
});
