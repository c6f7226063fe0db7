// @vitest-environment happy-dom
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { drawBadges, drawFlows, drawLines, drawLinks, drawPoints, drawTerritories } from "../../../src/map/drawing.ts";
import { drawLabels } from "../../../src/map/drawLabels.ts";
import { gatherFlows, orderLanes } from "../../../src/map/lanes.ts";
import { layers } from "../../../src/map/layers/index.ts";
import type { SourceId } from "../../../src/map/layers/layer.ts";
import { shapesOn } from "../../../src/map/shapes.ts";
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
  const style = mapStyle(readTheme(name) as Palette);

  test("is one that MapLibre accepts", async () => {
    const { validateStyleMin } = await specification();
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test("holds every layer of the list, from bottom to top over the sea", () => {
    expect(style.layers.map(({ id }) => id)).toEqual(["sea", ...layers.map(({ id }) => id)]);
  });

  test("asks nothing of another host, and no glyph or sprite of any server", () => {
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    const addresses = JSON.stringify(style).match(/https?:\/\/[^/"]+/g) ?? [];
    expect([...new Set(addresses)]).toEqual([new URL(document.baseURI).origin]);
  });
});

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
    flows: bands,
    badges: drawBadges(flows, drawnFlows),
    links,
    "lit-flows": bands,
    "lit-links": links,
    "lit-territories": territories,
    points: drawPoints(realAtlas, new Map([["fr-region-44", 1]]), requests, geographic, () => false),
    labels: drawLabels([label], geographic),
    lines: drawLines(shapes, geographic, {}),
    "former-lines": drawLines(shapes, geographic, {}),
    territories,
  };
  const asked = layers.flatMap(({ id, source, style }) =>
    fieldsAskedBy(style(readTheme("light") as Palette)).map((field) => ({ id, source, field })),
  );
  expect(asked.length).toBeGreaterThan(15);
  const missing = asked.filter(({ source, field }) => !Object.hasOwn(drawn[source]?.features[0]?.properties ?? {}, field));
  expect(missing).toEqual([]);
});
