// @vitest-environment happy-dom
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { drawBadges, drawFlows, drawLines, drawLinks, drawPoints, drawTerritories } from "../../../src/map/drawing.ts";
import { drawLabels } from "../../../src/map/drawLabels.ts";
import { gatherFlows, orderLanes } from "../../../src/map/lanes.ts";
import { layers } from "../../../src/map/layers/index.ts";
import type { SourceId } from "../../../src/map/layers/layer.ts";
import { shapesOn } from "../../../src/map/shapes.ts";
import { type Look, show, sourceSpecification, specificationOf } from "../../../src/map/sheet.ts";
import { mapStyle } from "../../../src/map/style.ts";
import type { Palette } from "../../../src/ui/palette.ts";
import { arrangements } from "../../fixtures/arrangements.ts";
import { readBoundaries, realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";
import { root } from "../../fixtures/repository.ts";
import { readTheme } from "../../fixtures/theme.ts";

interface StyleSpecificationPackage {
  readonly validateStyleMin: (style: StyleSpecification) => readonly { readonly message: string }[];
}

/** The specification that MapLibre itself depends on, wherever it is installed. */
async function specification(): Promise<StyleSpecificationPackage> {
  const maplibre = createRequire(join(root, "package.json")).resolve("maplibre-gl/package.json");
  const path = createRequire(maplibre).resolve("@maplibre/maplibre-gl-style-spec");
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as StyleSpecificationPackage;
}

describe.each(["light", "dark"] as const)("the style in %s colours", (name) => {
  const palette = readTheme(name) as Palette;
  const empty = mapStyle(palette);
  const data = { type: "FeatureCollection" as const, features: [] };
  const styleWith = (look: Look): StyleSpecification => ({
    ...empty,
    sources: Object.fromEntries(layers.map(({ source }) => [source, { ...sourceSpecification, data }])),
    layers: [...empty.layers, ...layers.map((layer) => specificationOf(layer, look))],
  });

  test.each([
    { palette, layout: "geo", isDimmed: false },
    { palette, layout: "face", isDimmed: true },
  ] as const)("is one that MapLibre accepts, $layout, dimmed: $isDimmed", async (look) => {
    const { validateStyleMin } = await specification();
    expect(validateStyleMin(styleWith(look)).map(({ message }) => message)).toEqual([]);
  });

  test("holds every layer of the list from bottom to top, whatever is shown first", () => {
    const look: Look = { palette, layout: "geo", isDimmed: false };
    const sources = [...new Set(layers.map(({ source }) => source))];
    fc.assert(
      fc.property(fc.shuffledSubarray(sources), (shown) => {
        const map = recordingMap();
        for (const source of shown) show(map as unknown as MapLibreMap, source, somewhere, look);
        expect(map.order).toEqual(layers.filter(({ source }) => shown.includes(source)).map(({ id }) => id));
      }),
    );
  });

  test("makes no source for nothing", () => {
    const map = recordingMap();
    show(map as unknown as MapLibreMap, "links", data, { palette, layout: "geo", isDimmed: false });
    expect(map.order).toEqual([]);
  });

  test("asks nothing of another host, and no glyph or sprite of any server", () => {
    expect([empty.glyphs, empty.sprite]).toEqual([undefined, undefined]);
    const addresses = JSON.stringify(empty).match(/https?:\/\/[^/"]+/g) ?? [];
    expect([...new Set(addresses)]).toEqual([new URL(document.baseURI).origin]);
  });
});

const somewhere: FeatureCollection = {
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [0, 0] } }],
};

/** The part of a map that sources and layers are added to; `order` tells its layers from bottom to top. */
function recordingMap() {
  const order: string[] = [];
  const sources = new Set<string>();
  return {
    order,
    getSource: (id: string) => (sources.has(id) ? { setData: () => undefined } : undefined),
    addSource: (id: string) => void sources.add(id),
    getLayer: (id: string) => (order.includes(id) ? { id } : undefined),
    addLayer: ({ id }: { id: string }, above?: string) =>
      void order.splice(above === undefined ? order.length : order.indexOf(above), 0, id),
  };
}

/** Names of the properties that a style asks of the features that it draws. */
function fieldsAskedBy(part: unknown): readonly string[] {
  if (!Array.isArray(part)) return typeof part === "object" && part !== null ? Object.values(part).flatMap(fieldsAskedBy) : [];
  return part[0] === "get" && typeof part[1] === "string" ? [part[1]] : part.flatMap(fieldsAskedBy);
}

test("every property that a layer asks for stands in what is drawn for it", () => {
  const [, geographic] = arrangements[0] ?? [];
  if (!geographic) throw new Error("no arrangement");
  const { entries, requests } = takeSnapshot(realAtlas, undefined);
  const flows = gatherFlows(realAtlas, entries);
  const order = orderLanes(realAtlas, flows, geographic);
  const shapes = shapesOn(realAtlas, readBoundaries(), "2026-11-22");
  const drawnFlows = drawFlows(realAtlas, flows, order, geographic, 1e-4);
  const { bands } = drawnFlows;
  const label = { territory: realTerritory("fr-region-44"), name: "Grand Est", kind: "region" as const, rank: 0, hasPoint: true };
  const links = drawLinks(realAtlas, entries, order, geographic, 1e-4);
  const territories = drawTerritories(shapes, geographic.placements);
  const drawn: Partial<Record<SourceId, { readonly features: readonly { readonly properties: object }[] }>> = {
    badges: drawBadges(flows, drawnFlows),
    links,
    "lit-flows": bands,
    "lit-links": links,
    "lit-territories": territories,
    points: drawPoints(realAtlas, new Map([["fr-region-44", 1]]), requests, geographic, () => false),
    labels: drawLabels([label], geographic),
    "former-lines": drawLines(shapes, geographic, {}),
  };
  const base = [territories.features[0], drawLines(shapes, geographic, {}).features[0], bands.features[0]];
  const asked = layers.flatMap(({ id, source, style }) =>
    fieldsAskedBy(style(readTheme("light") as Palette)).map((field) => ({ id, source, field })),
  );
  expect(asked.length).toBeGreaterThan(15);
  const missing = asked.filter(({ source, field }) => {
    const features = source === "base" ? base : [drawn[source]?.features[0]];
    return !features.some((feature) => Object.hasOwn(feature?.properties ?? {}, field));
  });
  expect(missing).toEqual([]);
});
