import { describe, expect, test } from "vitest";
import { columnsOf, filesIn, readJson, readTable } from "../fixtures/repository.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}
interface Licence {
  readonly name: string;
  readonly path: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly licenses: readonly Licence[];
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey?: string };
}
interface Package {
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly Licence[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
}

const dataPackage = readJson<Package>("public/data/datapackage.json");
const tables = dataPackage.resources.flatMap(({ path, schema }) => (schema ? [{ path: `public/data/${path}`, schema }] : []));

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

  test("gives a schema to every table, and to nothing else", () => {
    const described = dataPackage.resources.filter(({ schema }) => schema).map(({ path }) => path);
    expect(described.sort()).toEqual(dataPackage.resources.flatMap(({ path }) => (path.endsWith(".csv") ? [path] : [])).sort());
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

  test("puts what derives from OpenStreetMap under its licence: whatever holds positions", () => {
    const open = dataPackage.resources.filter(({ licenses }) => licenses.some(({ name }) => name === "ODbL-1.0"));
    expect(open.map(({ path }) => path).sort()).toEqual(["partnerships.geojson", "territories.csv"]);
  });
});

describe.each(tables)("$path", ({ path, schema: { fields, primaryKey } }) => {
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

  test("has a key that never repeats, if it has one", () => {
    const keys = primaryKey === undefined ? [] : readTable(path, [primaryKey]).map((row) => row[primaryKey]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
