import { describe, expect, test } from "vitest";
import { fileGroups, publishedFiles } from "../../src/panels/sources/publishedFiles.ts";
import { brokenRelations, dataPackage, type RowsByTable } from "../fixtures/dataPackage.ts";
import { columnsOf, filesIn, readTable } from "../fixtures/repository.ts";

const tables = dataPackage.resources.flatMap(({ name, path, schema }) =>
  schema ? [{ name, path: `public/data/${path}`, schema }] : [],
);

/** What a cell of each type of Table Schema may hold. */
const shapes: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

describe("the data package", () => {
  test("lists every file published beside it, and no other", () => {
    const beside = filesIn("public/data").filter((path) => path !== "public/data/datapackage.json");
    expect(dataPackage.resources.map(({ path }) => `public/data/${path}`).sort()).toEqual(beside);
  });

  test("is all offered on the page of the sources", () => {
    expect(
      Object.values(publishedFiles)
        .flat()
        .map((file) => `public/data/${file}`)
        .sort(),
    ).toEqual(filesIn("public/data"));
    expect(Object.keys(publishedFiles)).toEqual([...fileGroups]);
  });

  test("gives a schema to every table, and to nothing else", () => {
    const described = dataPackage.resources.filter(({ schema }) => schema).map(({ path }) => path);
    expect(described.sort()).toEqual(dataPackage.resources.flatMap(({ path }) => (path.endsWith(".csv") ? [path] : [])).sort());
  });

  test("claims to be what it is: tables and other files, each named once by small letters", () => {
    expect(dataPackage.profile).toBe("data-package");
    expect(dataPackage.resources.map(({ profile }) => profile)).toEqual(
      dataPackage.resources.map(({ schema }) => (schema ? "tabular-data-resource" : "data-resource")),
    );
    const names = dataPackage.resources.map(({ name }) => name);
    expect(names.filter((name, index) => !/^[-a-z0-9._]+$/.test(name) || names.indexOf(name) !== index)).toEqual([]);
  });

  test("bears the version and the date of the edition", () => {
    expect([dataPackage.version, dataPackage.created]).toEqual(
      readTable("geodata/sources/edition.csv", ["version", "date"]).flatMap(({ version, date }) => [version, date]),
    );
  });

  test("names its sources, OpenStreetMap and GeoNames among them, and a licence for every file", () => {
    const titles = dataPackage.sources.map(({ title }) => title).join();
    expect(["GeoNames", "OpenStreetMap", "INSEE", "Natural Earth"].filter((name) => !titles.includes(name))).toEqual([]);
    expect(dataPackage.resources.filter(({ licenses }) => licenses.length === 0).map(({ name }) => name)).toEqual([]);
    for (const { path } of [...dataPackage.licenses, ...dataPackage.resources.flatMap(({ licenses }) => licenses)]) {
      expect(path).toMatch(/^https:\/\//);
    }
  });

  test("puts outlines from OpenStreetMap under its licence alone, in files of their own", () => {
    const licencesOf = (path: string) =>
      dataPackage.resources.find((resource) => resource.path === path)?.licenses.map(({ name }) => name);
    expect(licencesOf("morocco-regions.geojson")).toEqual(["ODbL-1.0"]);
    expect(licencesOf("morocco-provinces.geojson")).toEqual(["ODbL-1.0"]);
    expect(licencesOf("france-regions.geojson")).toEqual(["etalab-2.0", "other-pd"]);
  });

  test("puts what derives from OpenStreetMap under its licence: whatever holds positions", () => {
    const open = dataPackage.resources.filter(({ licenses }) => licenses.some(({ name }) => name === "ODbL-1.0"));
    expect(open.map(({ path }) => path).sort()).toEqual([
      "morocco-provinces.geojson",
      "morocco-regions.geojson",
      "partnerships.geojson",
      "territories.csv",
    ]);
  });
});

describe.each(tables)("$path", ({ path, schema: { fields, primaryKey, foreignKeys = [] } }) => {
  test("has the fields of its schema as header, in the same order", () => {
    expect(fields.map(({ name }) => name)).toEqual(columnsOf(path));
  });

  test("has cells of the type of their field, and within its constraints", () => {
    const rows = readTable(path, columnsOf(path));
    const faults = fields.flatMap(({ name, type, constraints = {} }) => {
      const cells = rows.map((row) => row[name] ?? "");
      const filled = cells.filter((cell) => cell !== "");
      return [
        ...filled.filter((cell) => !shapes[type]?.test(cell)).map((cell) => `${name}: ${cell} is no ${type}`),
        ...filled
          .filter((cell) => constraints.enum && !constraints.enum.includes(cell))
          .map((cell) => `${name}: ${cell} not allowed`),
        ...(constraints.required && filled.length < cells.length ? [`${name}: empty cells`] : []),
        ...(constraints.unique && new Set(filled).size < filled.length ? [`${name}: repeated`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test("has a key, and says of every column of ids whose they are", () => {
    const columns = fields.map(({ name }) => name);
    expect([primaryKey].flat().filter((name) => name === undefined || !columns.includes(name))).toEqual([]);
    expect(foreignKeys.map((one) => one.fields)).toEqual(columns.filter((name) => name.endsWith("_id")));
  });
});

describe("relations", () => {
  const rows = (): RowsByTable =>
    new Map(
      tables.map(({ name, path }) => [
        name,
        readTable(path, columnsOf(path)).map((row): Readonly<Record<string, string>> => ({ ...row })),
      ]),
    );
  const withCells = (name: string, cells: Readonly<Record<string, string>>): RowsByTable => {
    const [first = {}, ...others] = rows().get(name) ?? [];
    return new Map([...rows(), [name, [{ ...first, ...cells }, ...others]]]);
  };

  test("hold", () => {
    expect(brokenRelations(rows())).toEqual([]);
  });

  test.each([
    ["statements", { partnership_id: "does-not-exist" }, "statements, row 1: partnership_id does-not-exist"],
    ["partnerships", { successor_id: "does-not-exist" }, "partnerships, row 1: successor_id does-not-exist"],
    ["memberships", { region_id: "fr-region-00" }, "memberships, row 1: region_id fr-region-00"],
    ["schemes", { scheme_id: "joint-fund-0" }, "schemes, row 1: scheme_id joint-fund-0"],
    ["terms", { end: "" }, "terms, row 1: key lacks a part"],
    ["theme-crosswalk", { number: "2" }, "theme-crosswalk: key joint-fund-2 2 stands twice"],
  ])("of %s that are broken are found by their keys alone", (name, cells, broken) => {
    expect(brokenRelations(withCells(name, cells))).toEqual([broken]);
  });
});
