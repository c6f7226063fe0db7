import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import type { Topology } from "topojson-specification";
import { buildAtlas } from "../../src/data/buildAtlas.ts";
import type { AtlasFile } from "../../src/data/schema.ts";
import { gatherFlows } from "../../src/domain/flows.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { eraOn } from "../../src/domain/succession.ts";
import { boundsOf } from "../../src/map/camera.ts";
import { arrangementOf } from "../../src/map/geometry/arrangement.ts";
import { drawFlows } from "../../src/map/geometry/bands.ts";
import { collect } from "../../src/map/geometry/features.ts";
import { orderLanes } from "../../src/map/geometry/lanes.ts";
import { drawLinks } from "../../src/map/geometry/links.ts";
import { shapesOn } from "../../src/map/geometry/shapes.ts";
import { drawFrames, drawLimits, drawTerritories } from "../../src/map/geometry/territories.ts";
import { openingLayout, orientationOf } from "../../src/map/openingLayout.ts";
import type { BareCamera } from "./bare/bare.ts";

/** What the bare page is given, and what is known of it. */
export interface BareDrawing {
  /** GeoJSON texts by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly camera: BareCamera;
  /** Lines of partnerships and their vertices, on the bare page. */
  readonly lines: number;
  readonly vertices: number;
  /** Lines that the site draws when it gathers partnerships by pairs of regions. */
  readonly gatheredLines: number;
}

/** What the panels of the site cover when it opens in a wide window, in pixels: the bare page leaves the same room. */
const padding = { top: 62, bottom: 178, left: 352, right: 100 };

/** A metre or so: as fine as anyone would publish. */
const decimals = 1e5;

const boundary = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../geodata/published/boundaries/${name}.topo.json`, import.meta.url), "utf8")) as Topology;

const asText = (drawing: FeatureCollection) =>
  JSON.stringify(drawing, (_key, value: unknown) =>
    typeof value === "number" ? Math.round(value * decimals) / decimals : value,
  );

/**
 * The same land and the same links as the site in that window, by the functions of the site itself.
 * @param isGathered whether links are the bands that the site gathers them in, instead of a line a partnership
 */
export function drawForBarePage(
  file: AtlasFile,
  { width, height }: { width: number; height: number },
  isGathered: boolean,
): BareDrawing {
  const atlas = buildAtlas(file);
  const { entries, today } = takeSnapshot(atlas, undefined);
  const arrangement = arrangementOf(openingLayout(width, height), orientationOf(width, height));
  const boundaries = { france: boundary("france"), franceOverseas: boundary("france-overseas"), morocco: boundary("morocco") };
  const shapes = shapesOn(atlas, boundaries, eraOn(atlas, today));
  const { placements, frames } = arrangement;
  const limits = collect([...drawLimits("region-limit", shapes.regionLines, placements), ...drawFrames(frames)]);
  const [west, north, east, south] = arrangement.extent;
  const pixel = Math.max(
    (east - west) / (width - padding.left - padding.right),
    (south - north) / (height - padding.top - padding.bottom),
  );
  const flows = gatherFlows(atlas, entries);
  const order = orderLanes(atlas, flows, arrangement);
  const { bands } = drawFlows(atlas, flows, order, arrangement, pixel);
  const links = isGathered ? bands : drawLinks(atlas, entries, order, arrangement, pixel);
  return {
    files: new Map([
      ["land.geojson", asText(drawTerritories(shapes, placements))],
      ["limits.geojson", asText(limits)],
      ["links.geojson", asText(links)],
    ]),
    camera: { bounds: (boundsOf(arrangement.extent) as [number, number][]).flat() as BareCamera["bounds"], padding },
    lines: links.features.length,
    vertices: links.features.reduce(
      (sum, { geometry }) => sum + (geometry.type === "LineString" ? geometry.coordinates.length : 0),
      0,
    ),
    gatheredLines: bands.features.length,
  };
}
