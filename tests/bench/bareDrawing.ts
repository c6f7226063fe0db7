import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import type { Topology } from "topojson-specification";
import { buildAtlas } from "../../src/data/buildAtlas.ts";
import type { AtlasFile } from "../../src/data/schema.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { eraOn } from "../../src/domain/succession.ts";
import { createWords } from "../../src/i18n/words.tsx";
import { fr } from "../../src/i18n/fr.ts";
import { cameraOf } from "../../src/map/camera.ts";
import { collect, lineFeature } from "../../src/map/geometry/features.ts";
import { inverse, toPlane } from "../../src/map/geometry/placement.ts";
import { shapesOn } from "../../src/map/geometry/shapes.ts";
import { drawFrames, drawLimits, drawTerritories } from "../../src/map/geometry/territories.ts";
import { groundOf } from "../../src/map/ground.ts";
import { portContentOf } from "../../src/map/ports.ts";
import { layOut, spreadOf } from "../../src/map/sheet.ts";
import type { FaceSheet } from "../../src/map/geometry/faceSheet.ts";
import type { Spot } from "../../src/map/geometry/plane.ts";
import type { Strand } from "../../src/map/ports.ts";
import { roughMeasure } from "../fixtures/letters.ts";
import type { BareCamera } from "./bare/bare.ts";

/** What the bare page is given, and what is known of it. */
export interface BareDrawing {
  /** GeoJSON texts by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly camera: BareCamera;
  /** Lines of partnerships and their vertices, on the bare page. */
  readonly lines: number;
  readonly vertices: number;
}

/** What the panels of the site cover when it opens in a wide window, in pixels: the bare page leaves the same room. */
const padding = { top: 62, bottom: 162, left: 352, right: 16 };

/** A metre or so: as fine as anyone would publish. */
const decimals = 1e5;

const boundary = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../geodata/published/boundaries/${name}.topo.json`, import.meta.url), "utf8")) as Topology;

const asText = (drawing: FeatureCollection) =>
  JSON.stringify(drawing, (_key, value: unknown) =>
    typeof value === "number" ? Math.round(value * decimals) / decimals : value,
  );

/** Every partnership of a sheet as a line of its own, where the site draws it or the ribbon that it is part of. */
function linesOf({
  gathered,
  strands,
}: FaceSheet<Strand>): readonly { readonly strand: Strand; readonly spots: readonly Spot[] }[] {
  return gathered.flatMap(({ items }, index) => {
    const { spots = [], room = 0 } = strands[index] ?? {};
    return items.map((strand, rank) => {
      const aside = ((rank + 0.5) / items.length - 0.5) * room;
      return { strand, spots: spots.map(([x, y]): Spot => [x, y + aside]) };
    });
  });
}

/**
 * The same land and the same links as the site in that window, by the functions of the site itself.
 * @param isGathered whether links are the lines that the site gathers them in, instead of a line a partnership
 */
export function drawForBarePage(file: AtlasFile, size: { width: number; height: number }, isGathered: boolean): BareDrawing {
  const atlas = buildAtlas(file);
  const words = createWords("fr", fr);
  const snapshot = takeSnapshot(atlas, undefined);
  const boundaries = { france: boundary("france"), franceOverseas: boundary("france-overseas"), morocco: boundary("morocco") };
  const shapes = shapesOn(atlas, boundaries, eraOn(atlas, snapshot.today));
  const content = portContentOf(atlas, snapshot, words);
  const sheet = layOut("face", size, spreadOf(size, padding), content, groundOf(atlas, shapes), words, roughMeasure);
  if (sheet.layout !== "face") throw new Error("not laid out face to face");
  const { face, origin } = sheet;
  const { placements, frames, home } = sheet.arrangement;
  const back = inverse(home);
  const drawn = isGathered
    ? face.gathered.flatMap(({ items: [strand] }, index) => {
        const spots = face.strands[index]?.spots;
        return strand && spots ? [{ strand, spots }] : [];
      })
    : linesOf(face);
  const links = collect(
    drawn.map(({ strand, spots }) =>
      lineFeature(
        { status: strand.status },
        spots.map(([x, y]) => toPlane([x + origin[0], y + origin[1]], back)),
      ),
    ),
  );
  const { center, zoom } = cameraOf(home, size);
  return {
    files: new Map([
      ["land.geojson", asText(drawTerritories(shapes, placements))],
      ["limits.geojson", asText(collect([...drawLimits("region-limit", shapes.regionLines, placements), ...drawFrames(frames)]))],
      ["links.geojson", asText(links)],
    ]),
    camera: { center, zoom: zoom ?? 0 },
    lines: drawn.length,
    vertices: drawn.reduce((sum, { spots }) => sum + spots.length, 0),
  };
}
