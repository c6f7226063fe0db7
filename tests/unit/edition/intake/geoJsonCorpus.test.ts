import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSheets } from "../../../../src/edition/intake/sheet/parseSheets.ts";

/** Files that nobody here wrote, see their README. */
const corpus = join(import.meta.dirname, "../../../fixtures/geojsonhint");
const files = ["good", "bad"].flatMap((kind) => readdirSync(join(corpus, kind)).map((name) => `${kind}/${name}`));
const bytesOf = (name: string) => readFileSync(join(corpus, name));
const isFeature = (value: unknown): value is { readonly properties?: Readonly<Record<string, unknown>> | null } =>
  typeof value === "object" && value !== null && "type" in value && value.type === "Feature";

/** What a file has to tell: the properties of its features; nothing where it holds no list of them. */
function toldIn(text: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  try {
    const file: unknown = JSON.parse(text);
    const list: unknown = isFeature(file) ? [file] : typeof file === "object" && file && "features" in file && file.features;
    const features = Array.isArray(list) && list.length > 0 && list.every(isFeature) ? list : undefined;
    const told = features?.flatMap(({ properties }) => (properties && Object.keys(properties).length > 0 ? [properties] : []));
    return told && told.length > 0 ? told : undefined;
  } catch {
    return undefined;
  }
}

/** Why a file is refused, with the place in it. */
const refusals: Readonly<Record<string, { readonly fault: string; readonly said: RegExp }>> = {
  "bad/bad-json.geojson": { fault: "broken", said: /position 31/ },
  "bad/badfeature.geojson": { fault: "broken", said: /^feature 1 / },
  "bad/nofeaturetype.geojson": { fault: "broken", said: /^feature 1 / },
  "bad/featurecollection.geojson": { fault: "broken", said: /^features is no list/ },
  "bad/featurecollection-obj.geojson": { fault: "broken", said: /^features is no list/ },
  "bad/notype.geojson": { fault: "other-kind", said: /^type: none/ },
  "bad/stringcoord.geojson": { fault: "no-text", said: /^$/ },
  "good/nullgeometry.geojson": { fault: "no-text", said: /^$/ },
  "good/nullproperties.geojson": { fault: "no-text", said: /^$/ },
};

test("the corpus is there, good files and bad", () => {
  expect(files.filter((name) => name.startsWith("good/"))).toHaveLength(12);
  expect(files.filter((name) => name.startsWith("bad/"))).toHaveLength(27);
});

const contents = files.map((name) => ({ name, told: toldIn(bytesOf(name).toString()) ?? [] }));

describe("a file of geojsonhint that has something to tell is read whole", () => {
  test.each(contents.filter(({ told }) => told.length > 0))("$name", async ({ name, told }) => {
    const { sheets } = await parseSheets(bytesOf(name));
    const names = sheets.flatMap(({ header }) => header);
    const written = (value: unknown) => (typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value));
    const tellsAll = (cells: readonly string[], properties: Readonly<Record<string, unknown>>) =>
      Object.entries(properties).every(([property, value]) => cells[names.indexOf(property)] === written(value));
    const rows = sheets.flatMap((sheet) => sheet.rows.map(({ cells }) => cells));
    expect(rows.map((cells, index) => tellsAll(cells, told[index] ?? {}))).toEqual(told.map(() => true));
  });
});

describe("a file of geojsonhint that has nothing to tell, or is broken, is refused with its place", () => {
  test.each(contents.filter(({ told }) => told.length === 0))("$name", async ({ name }) => {
    const { fault, said } = refusals[name] ?? { fault: "other-kind", said: /^type: "\w+"$/ };
    await expect(parseSheets(bytesOf(name))).rejects.toMatchObject({ fault, said: expect.stringMatching(said) });
  });
});
