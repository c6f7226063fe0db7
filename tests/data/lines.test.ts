import type { FeatureCollection, MultiLineString } from "geojson";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/languages.ts";
import { columnsOf, readJson, readTable } from "../fixtures/repository.ts";

type Property = string | number | boolean | null | readonly string[];
interface Ends extends Readonly<Record<string, Property>> {
  readonly id: string;
  readonly fr_ids: readonly string[];
  readonly ma_ids: readonly string[];
  readonly part_ids: readonly string[];
}

const lines = readJson<FeatureCollection<MultiLineString, Ends>>("public/data/partnerships.geojson");
const points = new Map(
  readTable("public/data/territories.csv", ["id", "longitude", "latitude"]).map(({ id, longitude, latitude }) => [
    id,
    [Number(longitude), Number(latitude)],
  ]),
);

describe("the published lines", () => {
  test("are features of GeoJSON, one for each partnership of the table, in its order", () => {
    expect(lines.type).toBe("FeatureCollection");
    expect(lines.features.map(({ type, geometry }) => `${type} ${geometry.type}`)).toEqual(
      lines.features.map(() => "Feature MultiLineString"),
    );
    const ids = readTable("public/data/partnerships.csv", ["id"]).map(({ id }) => id);
    expect(lines.features.map(({ id }) => id)).toEqual(ids);
    expect(lines.features.map(({ properties }) => properties.id)).toEqual(ids);
  });

  test("say of each what its row says, in codes and in words of every language: lists as lists, what is not known as null", () => {
    const path = "public/data/partnerships.csv";
    const asCell = (property: Property) =>
      property === null ? "" : typeof property === "object" ? property.join("|") : String(property);
    expect(
      lines.features.map(({ properties }) =>
        Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, asCell(property)])),
      ),
    ).toEqual(readTable(path, columnsOf(path)));
  });

  test("are named, and their state told, in words beside codes", () => {
    const { properties } = lines.features.find(({ id }) => id === "metropole-de-lyon-grand-lyon--rabat") ?? {};
    expect(properties).toMatchObject({
      title_fr: "Métropole de Lyon – Rabat",
      fr_names: ["Métropole de Lyon", "Lyon"],
      ma_names_ar: ["الرباط"],
      part_ids: ["lyon--rabat"],
      part_names_fr: ["Lyon – Rabat"],
    });
    for (const language of languages) {
      for (const name of ["title", "status", "vitality", "confirmed_band", "kind"]) {
        expect(lines.features.map((one) => typeof one.properties[`${name}_${language}`])).toEqual(
          lines.features.map(() => "string"),
        );
      }
    }
  });

  test("run from the point of each French territory to that of each Moroccan one, in each body of the agreement", () => {
    const today = readTable("geodata/sources/edition.csv", ["date"])[0]?.date ?? "";
    const parties = readTable("public/data/parties.csv", [
      "partnership_id",
      "part_id",
      "shore",
      "territory_id",
      "valid_from",
      "valid_to",
    ]);
    const endsOf = (id: string, part: string, shore: string) => {
      const rows = parties.filter((row) => row.partnership_id === id && row.part_id === part && row.shore === shore);
      const current = rows.filter((row) => row.valid_from <= today && (row.valid_to === "" || today < row.valid_to));
      return [...new Set((current.length > 0 ? current : rows.slice(0, 1)).map((row) => row.territory_id))];
    };
    for (const { id, properties, geometry } of lines.features) {
      const pairs = ["", ...properties.part_ids].flatMap((part) =>
        endsOf(String(id), part, "fr").flatMap((from) => endsOf(String(id), part, "ma").map((to) => `${from} ${to}`)),
      );
      const expected = [...new Set(pairs)].map((pair) => pair.split(" ").map((end) => points.get(end)));
      expect({ id: properties.id, lines: geometry.coordinates }).toEqual({ id: properties.id, lines: expected });
      expect(geometry.coordinates.length).toBeGreaterThan(0);
    }
  });

  test("lie on the globe, longitude first", () => {
    const ends = lines.features.flatMap(({ geometry }) => geometry.coordinates.flat());
    const moroccan = lines.features.flatMap(({ geometry }) => geometry.coordinates.map((line) => line[1] ?? []));
    expect(ends.filter(([x = 999, y = 999]) => Math.abs(x) > 180 || Math.abs(y) > 90)).toEqual([]);
    expect(moroccan.filter(([x = 999, y = 999]) => !(x < 0 && y > 20))).toEqual([]);
  });
});
