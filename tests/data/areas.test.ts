import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { point } from "@turf/helpers";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { readJson, readTable } from "../fixtures/repository.ts";

interface Properties {
  readonly id: string;
  readonly [name: string]: unknown;
}

interface Layer extends FeatureCollection<MultiPolygon, Properties> {
  readonly license: string;
  readonly attribution: string;
}

const layers = [
  ["france-regions", 18],
  ["france-departments", 101],
  ["morocco-regions", 12],
  ["morocco-provinces", 75],
] as const;
const layerOf = (name: string) => readJson<Layer>(`public/data/${name}.geojson`);
const described = ["level", "country", "name_fr", "name_ar", "name_en", "code", "iso3166_2"] as const;
const territories = new Map(
  readTable("public/data/territories.csv", ["id", "longitude", "latitude", "valid_to", ...described]).map((row) => [row.id, row]),
);

/** Twice the surface that a ring goes around, in square degrees: above zero when it runs counterclockwise. */
function windingOf(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + beforeX * y - x * beforeY;
  }, 0);
}
const surfaceOf = ({ coordinates }: MultiPolygon) => coordinates.flat().reduce((sum, ring) => sum + windingOf(ring), 0);

describe.each(layers)("%s.geojson", (name, count) => {
  const { features } = layerOf(name);

  test(`holds each of the ${count} that there are today, once`, () => {
    expect(new Set(features.map(({ id }) => id)).size).toBe(count);
    expect(features).toHaveLength(count);
    expect(
      features.filter(({ id, properties }) => id !== properties.id || territories.get(properties.id)?.valid_to !== ""),
    ).toEqual([]);
  });

  test("says of each what the table of territories says, in words beside codes", () => {
    for (const { properties } of features) {
      const row = territories.get(properties.id);
      for (const column of described) expect({ column, told: properties[column] }).toEqual({ column, told: row?.[column] });
      expect(properties["level_fr"]).toMatch(/^(Région|Département)/);
    }
  });

  test("has closed rings in the order that RFC 7946 asks for: outer ones counterclockwise, holes clockwise", () => {
    const wrong = features.flatMap(({ id, geometry }) =>
      geometry.coordinates.flatMap((rings) =>
        rings.flatMap((ring, index) => [
          ...(ring.length < 4 || String(ring[0]) !== String(ring.at(-1)) ? [`${id}: ring not closed`] : []),
          ...(windingOf(ring) > 0 === (index === 0) ? [] : [`${id}: ring ${index} runs the other way`]),
        ]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("draws each around the point that stands for it", () => {
    const astray = features.filter((feature) => {
      const { longitude = "", latitude = "" } = territories.get(feature.properties.id) ?? {};
      return !booleanPointInPolygon(point([Number(longitude), Number(latitude)]), feature);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});

test.each([
  ["france-departments", "france-regions"],
  ["morocco-provinces", "morocco-regions"],
])("%s tells regions of %s, and adds up to them", (parts, wholes) => {
  const sums = new Map<unknown, number>();
  for (const { properties, geometry } of layerOf(parts).features) {
    sums.set(properties["region_id"], (sums.get(properties["region_id"]) ?? 0) + surfaceOf(geometry));
  }
  const regions = layerOf(wholes).features;
  expect(regions.map(({ id }) => sums.get(id))).toEqual(regions.map(({ geometry }) => expect.closeTo(surfaceOf(geometry), 6)));
  expect(sums.size).toBe(regions.length);
});

test("each file says at its head under which terms it is, and whom to name", () => {
  const heads = layers.map(([name]) => {
    const { license, attribution } = layerOf(name);
    return [name, license, attribution];
  });
  expect(heads).toEqual([
    ["france-regions", "etalab-2.0, other-pd", "Made with Natural Earth"],
    ["france-departments", "etalab-2.0, other-pd", "Made with Natural Earth"],
    ["morocco-regions", "ODbL-1.0", "© OpenStreetMap contributors (ODbL 1.0)"],
    ["morocco-provinces", "ODbL-1.0", "© OpenStreetMap contributors (ODbL 1.0)"],
  ]);
});
