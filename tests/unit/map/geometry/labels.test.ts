import { describe, expect, test } from "vitest";
import { positionOf } from "../../../../src/map/geometry/arrangement.ts";
import { drawLabels, labelText } from "../../../../src/map/geometry/labels.ts";
import { toMercator } from "../../../../src/map/geometry/mercator.ts";
import { arrangements } from "../../../fixtures/arrangements.ts";
import { realTerritory } from "../../../fixtures/realAtlas.ts";

describe.each(arrangements)("in the %s arrangement", (_name, arrangement) => {
  test("the name of an inset stands in its frame, other names at their territory", () => {
    const label = (id: string, kind: "inset" | "region") => ({
      territory: realTerritory(id),
      name: id,
      kind,
      rank: 0,
      hasPoint: true,
    });
    const [reunion, grandEst] = drawLabels(
      [label("fr-region-04", "inset"), label("fr-region-44", "region")],
      arrangement,
    ).features;
    const positions = [reunion, grandEst].map((one) =>
      one?.geometry.type === "Point" ? toMercator(one.geometry.coordinates[0] ?? 0, one.geometry.coordinates[1] ?? 0) : [0, 0],
    );
    const [west, north, east, south] = arrangement.frames.reunion ?? [1, 1, 0, 0];
    const [x = 0, y = 0] = positions[0] ?? [];
    expect([west < x && x < east, north < y && y < south]).toEqual([true, true]);
    const at = positionOf(realTerritory("fr-region-44"), arrangement);
    expect(positions[1]?.map((value) => value.toFixed(9))).toEqual(at.map((value) => value.toFixed(9)));
  });

  test("names of the far south-west never begin west of their region, with or without a point", () => {
    const names = [true, false].map((hasPoint) => ({
      territory: realTerritory("ma-region-12"),
      name: "Dakhla",
      kind: "region" as const,
      rank: 0,
      hasPoint,
    }));
    expect(drawLabels(names, arrangement).features.map(({ properties }) => properties.side)).toEqual(["onlyEast", "onlyEast"]);
  });
});

test("names are drawn without vowel signs and tatweel, and otherwise whole", () => {
  expect(labelText("الرِّبـاط")).toBe("الرباط");
  expect(labelText('<b>"L’Haÿ" 😀</b>')).toBe('<b>"L’Haÿ" 😀</b>');
});
