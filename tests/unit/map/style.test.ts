// @vitest-environment happy-dom
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { sources } from "../../../src/map/sources/index.ts";
import { mapStyle } from "../../../src/map/style.ts";
import { layerSpecification, sourceSpecification } from "../../../src/map/bundle.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";
import { evaluate, styleSpecification } from "../../fixtures/styleSpecification.ts";
import { palettes } from "../../fixtures/theme.ts";

const layers = sources.flatMap((source) => source.layers.map((layer) => ({ source, layer })));
const specifications = layers.map(({ source, layer }) => layerSpecification(source, layer));
const data = { type: "FeatureCollection" as const, features: [] };

describe.each(["light", "dark"] as const)("the style in %s colours", (name) => {
  const empty = mapStyle(palettes[name]);

  test("is one that MapLibre accepts", () => {
    const style: StyleSpecification = {
      ...empty,
      sources: Object.fromEntries(
        specifications.flatMap((layer) => ("source" in layer ? [[layer.source, { ...sourceSpecification, data }]] : [])),
      ),
      layers: [...empty.layers, ...specifications],
    };
    expect(styleSpecification.validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test("asks nothing of another host, and no glyph or sprite of any server", () => {
    expect([empty.glyphs, empty.sprite]).toEqual([undefined, undefined]);
    expect(JSON.stringify(empty)).not.toMatch(/https?:/);
  });

  test("begins with everything that its expressions read of it", () => {
    const state = Object.fromEntries(Object.entries(empty.state ?? {}).map(([key, { default: value }]) => [key, value]));
    const [sea] = empty.layers;
    const read = [...empty.layers, ...specifications].flatMap(({ paint = {}, layout = {} }) =>
      expressionsOf({ ...paint, ...layout }),
    );
    const asked = read.flatMap((expression) => namesAskedBy("global-state", expression));
    expect(new Set(asked)).toEqual(new Set(Object.keys(state)));
    expect(String(evaluate(sea?.type === "background" && sea.paint?.["background-color"], state))).toBe(
      String(evaluate(["to-color", palettes[name].sea], {})),
    );
  });
});

/** Values of properties that are expressions. */
const expressionsOf = (properties: object): readonly unknown[] => Object.values(properties).filter(Array.isArray);

/** Names that an expression asks for by an operator, anywhere in it. */
function namesAskedBy(operator: "get" | "global-state", part: unknown): readonly string[] {
  if (!Array.isArray(part))
    return typeof part === "object" && part !== null ? Object.values(part).flatMap((one) => namesAskedBy(operator, one)) : [];
  // A second argument is the object to look into, instead of the feature.
  const isAsked = part[0] === operator && typeof part[1] === "string" && part.length === 2;
  return isAsked ? [String(part[1])] : part.flatMap((one) => namesAskedBy(operator, one));
}

test("no two layers bear the same name, nor two sources, nor features of one bundle", () => {
  const names = layers.map(({ layer }) => layer.id);
  expect(names).toEqual([...new Set(names)]);
  const ids = sources.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const opening = sources.filter(({ bundle }) => bundle !== undefined).map(({ draw }) => draw(mapInputs())?.features ?? []);
  expect(opening.length).toBeGreaterThan(1);
  const idsOf = (index: number) => new Set(opening[index]?.flatMap(({ properties }) => properties?.["id"] ?? []));
  opening.forEach((_, index) =>
    opening
      .slice(index + 1)
      .forEach((_other, after) => expect([...idsOf(index)].filter((id) => idsOf(index + 1 + after).has(id))).toEqual([])),
  );
});

test("every property that a layer asks for stands in what is drawn for it", () => {
  const shown = [mapInputs({ isParallelShown: true, litIds: new Set(["fr-region-44"]) })];
  const asked = layers.flatMap(({ source, layer }) =>
    namesAskedBy("get", layer.style).map((field) => ({ id: layer.id, source, field })),
  );
  expect(asked.length).toBeGreaterThan(3);
  // All of one picture before the next: selectors keep one result.
  const drawn = shown.map((inputs) => new Map(sources.map((source) => [source, source.draw(inputs)?.features ?? []])));
  const missing = asked.filter(({ source, field }) => {
    const features = drawn.flatMap((of) => of.get(source) ?? []);
    return !features.some(({ properties }) => Object.hasOwn(properties ?? {}, field));
  });
  expect(missing.map(({ id, field }) => `${id} ${field}`)).toEqual([]);
});
