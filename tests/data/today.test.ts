import { describe, expect, test } from "vitest";
import { addYears, lastDay } from "../../src/domain/dates.ts";
import { kinds, statuses } from "../../src/domain/model.ts";
import { realAtlas, realEntry } from "../fixtures/realAtlas.ts";
import { listOf, readTable, readText } from "../fixtures/repository.ts";

const partnerships = readTable("public/data/partnerships.csv", ["id", "kind", "status", "fr_ids", "ma_ids"]);

describe("the published partnerships", () => {
  const places = new Map(
    readTable("public/data/territories.csv", ["id", "country", "longitude", "latitude"]).map((row) => [row.id, row]),
  );
  /** Frames that hold every point of a country: metropolitan France, its lands overseas, Morocco. */
  const frames = {
    FR: [
      [-5.2, 41.3, 9.6, 51.2],
      [-62, 2, -51, 17],
      [45, -22, 56, -12],
      [-155, -28, -134, -7],
    ],
    MA: [[-17.2, 20.7, -0.9, 36]],
  } as const;
  const isPlaced = (id: string, country: "FR" | "MA") => {
    const place = places.get(id);
    if (place?.country !== country || place.longitude === "" || place.latitude === "") return false;
    const [x, y] = [Number(place.longitude), Number(place.latitude)];
    return frames[country].some(([west, south, east, north]) => x > west && x < east && y > south && y < north);
  };

  test("are at least 104 with both ends placed on the map, each in its own country", () => {
    const placed = partnerships.filter(
      ({ fr_ids, ma_ids }) => listOf(fr_ids).some((id) => isPlaced(id, "FR")) && listOf(ma_ids).some((id) => isPlaced(id, "MA")),
    );
    expect(placed.length).toBeGreaterThanOrEqual(104);
  });

  test("have no end that is not placed", () => {
    const astray = partnerships.filter(
      ({ fr_ids, ma_ids }) =>
        !listOf(fr_ids).every((id) => isPlaced(id, "FR")) || !listOf(ma_ids).every((id) => isPlaced(id, "MA")),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test("keep the ids under which they were first published, so that links stay valid", () => {
    const first = readText("tests/fixtures/firstPartnerships.txt").trim().split("\n");
    const parts = readTable("public/data/parts.csv", ["id"]);
    const present = new Set([...partnerships, ...parts].map(({ id }) => id));
    expect(first).toHaveLength(117);
    expect(first.filter((id) => !present.has(id))).toEqual([]);
  });

  test("have statuses and kinds of the lists, and each is in use", () => {
    expect(new Set(partnerships.map(({ status }) => status))).toEqual(new Set(statuses));
    expect(new Set(partnerships.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });
});

describe("Île-de-France with Casablanca-Settat", () => {
  const { partnership, standing, age } = realEntry("region-ile-de-france--region-casablanca-settat");

  test("is active, as confirmed in 2025", () => {
    expect([standing.status, standing.confirmed?.slice(0, 4), age]).toEqual(["active", "2025", "recent"]);
  });

  test("has an agreement of ten years from December 2016 that ends within the year", () => {
    const [term] = partnership.terms.filter(({ start }) => start === "2016-12-08");
    expect(term?.end).toBe("2026-12-08");
    const { date } = realAtlas.edition;
    expect(date <= lastDay(term?.end ?? "") && lastDay(term?.end ?? "") <= addYears(date, 1)).toBe(true);
  });
});

test("conflicting years of a beginning all stay, each with its source", () => {
  const beginnings = (id: string) =>
    realEntry(id)
      .partnership.statements.filter(({ nature, partId }) => nature === "beginning" && partId === undefined)
      .map(({ date, sourceId }) => [date, sourceId]);
  const dates = (id: string) => beginnings(id).map(([date]) => date);
  expect(dates("sete--el-jadida")).toEqual(["1992-05-05", "1992-05-06"]);
  expect(dates("strasbourg--fes")).toEqual(["1998", "1999-09", "1999"]);
  expect(dates("boulogne-sur-mer--safi")).toEqual(["2005-03", "2006"]);
  expect(dates("region-champagne-ardenne-anc--region-de-l-oriental")).toEqual(["1986", "1999-11-26", "1999"]);
  expect(new Set(beginnings("strasbourg--fes").map(([, source]) => source)).size).toBe(3);
});
