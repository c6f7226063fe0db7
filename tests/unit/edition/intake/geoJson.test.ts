import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { parseSheets } from "../../../../src/edition/intake/sheet/parseSheets.ts";

/**
 * Kinds of good and bad files that check-geojson (MIT) is tested with beyond those of geojsonhint, which stand in
 * `geoJsonCorpus.test.ts`: written anew under the names that it gives them, since its npm package leaves them out.
 */
const rows = async (text: string) => {
  const { sheets } = await parseSheets(strToU8(text));
  return sheets.flatMap(({ header, rows: own }) => [header, ...own.map(({ cells }) => cells)]);
};
const feature = (more: string, geometry = "null") =>
  `{"type":"Feature","geometry":${geometry},"properties":{"nom":"Tata"}${more}}`;
const collection = (features: string, more = "") => `{"type":"FeatureCollection","features":${features}${more}}`;

/** Geometries, good and bad: nothing of them is read, so nothing of them can mislead. */
const geometries: Readonly<Record<string, string>> = {
  point: '{"type":"Point","coordinates":[-8,29.7]}',
  "geometrycollection-nested": '{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}',
  badcoord: '{"type":"Polygon","coordinates":[[["a","b"]]]}',
  "point-toofew": '{"type":"Point","coordinates":[1]}',
  "point-toomany": '{"type":"Point","coordinates":[1,2,3,4]}',
  "multipoint-nocoordinates": '{"type":"MultiPoint"}',
  "different-first-last": '{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,1]]]}',
  excessive_precision: `{"type":"Point","coordinates":[0.${"1".repeat(400)},1e999]}`,
  unknowntype: '{"type":"Circle","coordinates":[0,0]}',
  geometry_changed_semantics: '{"type":"Point","coordinates":[0,0],"features":[]}',
  "bbox-string": '{"type":"Point","coordinates":[0,0],"bbox":"all"}',
};

test.each(Object.entries(geometries))("whatever lies there, what a feature tells is read: %s", async (_name, geometry) => {
  expect(await rows(feature("", geometry))).toEqual([["nom"], ["Tata"]]);
});

describe("what stands beside properties is read as well", () => {
  test.each([
    ["badfeatureid", feature(',"id":{"a":1}'), ["id", "nom"], ['{"a":1}', "Tata"]],
    ["bad-feature-with-number-id", feature(',"id":7'), ["id", "nom"], ["7", "Tata"]],
    ["a foreign member of the same name", feature(',"nom":"Fès"'), ["feature nom", "nom"], ["Fès", "Tata"]],
    ["crs", feature(',"crs":null'), ["crs", "nom"], ["", "Tata"]],
  ])("%s", async (_name, text, header, cells) => expect(await rows(text)).toEqual([header, cells]));

  test("nullproperties: a feature that only has an id, among others", async () => {
    const text = collection(`[${feature("")},{"type":"Feature","id":"x","geometry":null,"properties":null}]`);
    expect(await rows(text)).toEqual([["nom", "id"], ["Tata"], ["", "x"]]);
  });
});

describe("what is not read says where", () => {
  test.each([
    ["badjson", '{"type":"Feature",\n"properties":{"a":1.}}', "broken", "position"],
    ["bad-duplicate-properties", feature(',\n"properties":{}'), "broken", 'line 2: "properties" stands there twice'],
    ["a property twice", '{"type":"Feature","properties":{"a":"1",\n"\\u0061":"2"}}', "broken", 'line 2: "a" stands there twice'],
    ["nofeaturetype", collection(`[${feature("")},{"geometry":null,"properties":{}}]`), "broken", "feature 2 is none"],
    ["bad-object-type", collection('["a"]'), "broken", "feature 1 is none"],
    ["badfeature-no-properties", '{"type":"Feature","geometry":null}', "broken", "feature 1 has no properties"],
    ["bad-properties-as-array", '{"type":"Feature","properties":["a"]}', "broken", "feature 1: its properties are no object"],
    ["featurecollection", '{"type":"FeatureCollection"}', "broken", "features is no list"],
    ["featurecollection-obj", collection("{}"), "broken", "features is no list"],
    ["featurecollection-type-case", '{"type":"featurecollection","features":[]}', "other-kind", 'type: "featurecollection"'],
    ["invalid root object", "{}", "other-kind", "type: none"],
    ["a root that is a list", "[]", "other-kind", "type: none"],
    ["a list of features", `[${feature("")}]`, "other-kind", "type: none"],
    ["a type that is a list", '{"type":["Feature"]}', "other-kind", 'type: ["Feature"]'],
    ["a geometry alone", geometries["point"] ?? "", "other-kind", 'type: "Point"'],
    ["an empty collection", collection("[]"), "no-text", ""],
  ])("%s", async (_name, text, fault, place) => {
    await expect(parseSheets(strToU8(text))).rejects.toMatchObject({ fault, message: expect.stringContaining(place) });
  });
});

test("the same name in another object, or as a value, is no repetition", async () => {
  const twins = '{"nom":"nom","lien":{"nom":"a"},"autres":[{"nom":"b"},{"nom":"c"}]}';
  expect(await rows(`{"type":"Feature","properties":${twins}}`)).toHaveLength(2);
});
