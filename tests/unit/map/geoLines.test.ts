import { describe, expect, test } from "vitest";
import { roughMeasure } from "../../fixtures/letters.ts";
import { geoScene } from "../../legibility/geoScenes.tsx";

const options = { width: 1440, height: 900, language: "fr", panels: "none" } as const;

describe("partnerships of the true map are lines of their own when they are few enough to be followed", () => {
  test("all of them are gathered: the strongest corridors stand for them", () => {
    const { picture } = geoScene(options, roughMeasure);
    expect(picture.strands).toEqual([]);
    expect(picture.corridors.length).toBeGreaterThan(3);
  });

  test("filters that leave few show each, and no corridor", () => {
    const { picture } = geoScene({ ...options, most: 15 }, roughMeasure);
    expect(new Set(picture.strands.map(({ hovered }) => hovered.id)).size).toBeGreaterThan(10);
    expect(picture.corridors).toEqual([]);
  });

  test("coming closer shows those that end in view", () => {
    const { sheet, content } = geoScene(options, roughMeasure);
    const [x = 0, y = 0] = sheet.spotsOf("ma-region-05")[0]?.spot ?? [];
    const { picture } = geoScene(options, roughMeasure, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
    const ending = content.strands.filter(({ ma }) => ma === "ma-region-05");
    expect(new Set(picture.strands.map(({ id }) => id))).toEqual(new Set(ending.map(({ id }) => id)));
  });

  test("what is chosen shows its own, however many", () => {
    const { picture } = geoScene({ ...options, chosen: "fr-region-11" }, roughMeasure);
    expect(picture.strands.length).toBeGreaterThan(24);
  });
});

test("beside what is chosen, numbers stand only at what shares something with it", () => {
  const { picture, content } = geoScene({ ...options, chosen: "fr-region-53" }, roughMeasure);
  const shared = new Set(content.strands.flatMap(({ fr, ma }) => (fr === "fr-region-53" ? [ma] : [])));
  const numbered = picture.names.filter(({ block }) => /\d/.test(block.lines.join(" "))).map(({ id }) => id);
  expect(new Set(numbered)).toEqual(new Set(["fr-region-53", ...shared]));
});
