import type { FeatureCollection, MultiLineString } from "geojson";
import { describe, expect, test } from "vitest";
import { listOf, readJson, readTable } from "../fixtures/repository.ts";

interface Ends {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly last_confirmed: string | null;
  readonly themes: readonly string[];
  readonly fr_ids: readonly string[];
  readonly ma_ids: readonly string[];
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

  test("say of each what its row says", () => {
    const rows = readTable("public/data/partnerships.csv", [
      "id",
      "kind",
      "status",
      "last_confirmed",
      "themes",
      "fr_ids",
      "ma_ids",
    ]);
    expect(lines.features.map(({ properties }) => properties)).toEqual(
      rows.map((row) => ({
        ...row,
        last_confirmed: row.last_confirmed === "" ? null : row.last_confirmed,
        themes: listOf(row.themes),
        fr_ids: listOf(row.fr_ids),
        ma_ids: listOf(row.ma_ids),
      })),
    );
  });

  test("run from the point of each French territory to that of each Moroccan one", () => {
    for (const { properties, geometry } of lines.features) {
      const expected = properties.fr_ids.flatMap((from) => properties.ma_ids.map((to) => [points.get(from), points.get(to)]));
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
