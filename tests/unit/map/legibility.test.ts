import { describe, expect, test } from "vitest";
import { roughMeasure } from "../../fixtures/letters.ts";
import { faceFigures } from "../../legibility/faceFigures.ts";
import { geoFigures } from "../../legibility/geoFigures.ts";
import { geoScene } from "../../legibility/geoScenes.tsx";
import { faceScene, type SceneOptions } from "../../legibility/scenes.tsx";

const windows: readonly (readonly [name: string, options: Omit<SceneOptions, "language">])[] = [
  ["1440×900 with filters", { width: 1440, height: 900, panels: "filters" }],
  ["1440×900", { width: 1440, height: 900, panels: "none" }],
  ["1024×768 with filters", { width: 1024, height: 768, panels: "filters" }],
  ["1024×768", { width: 1024, height: 768, panels: "none" }],
  ["390×844", { width: 390, height: 844, panels: "none" }],
];
const cases = windows.flatMap(([name, options]) =>
  (["fr", "ar"] as const).flatMap((language) =>
    (language === "fr" ? [undefined, "2009-06-01"] : [undefined]).map(
      (at) => [`${name}, ${language}, ${at ?? "today"}`, { ...options, language, ...(at && { at }) }] as const,
    ),
  ),
);

describe.each(cases)("the opening view at %s", (_name, options) => {
  test("face to face: no name touches another, a line, a dot or a panel; every dot and port has a name; strands keep apart", () => {
    const figures = faceFigures(faceScene(options, roughMeasure), roughMeasure);
    expect(figures.faults).toEqual([]);
    expect(figures.misordered).toBe(0);
    // Lines that gather several are as high as they are many, however little that is.
    expect(figures.ribbons > 0 ? 0 : figures.tooClose).toBe(0);
  });

  test("geography: no name touches another, a line, a dot or a panel; every region is named", () => {
    const figures = geoFigures(geoScene(options, roughMeasure));
    expect(figures.faults).toEqual([]);
    expect(figures.nameless).toBe(0);
  });
});

test.each(["fr", "ar", "en"] as const)("in a window of 800×600 names of overseas frames keep to them, in %s", (language) => {
  const scene = faceScene({ width: 800, height: 600, panels: "none", language }, roughMeasure);
  expect(Object.keys(scene.sheet.frames)).toHaveLength(6);
  expect(faceFigures(scene, roughMeasure).faults).toEqual([]);
});

describe.each(["fr-region-76", "ma-region-03"])("with %s chosen", (chosen) => {
  test.each(windows)("at %s nothing touches anything", (_name, options) => {
    const scene = { ...options, language: "fr" as const, chosen };
    expect(faceFigures(faceScene(scene, roughMeasure), roughMeasure).faults).toEqual([]);
    expect(geoFigures(geoScene(scene, roughMeasure)).faults).toEqual([]);
  });
});
