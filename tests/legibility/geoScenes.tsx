import { renderToStaticMarkup } from "react-dom/server";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { eraOn } from "../../src/domain/succession.ts";
import { coasts } from "../../src/map/coasts.ts";
import { AreaNamesDrawing, CorridorsDrawing } from "../../src/map/drawings/GeoDrawing.tsx";
import { CaptionsDrawing, GroundDrawing } from "../../src/map/drawings/GroundDrawing.tsx";
import { pagePaint as paint } from "../../src/map/drawings/paint.ts";
import { StrandsDrawing } from "../../src/map/drawings/StrandsDrawing.tsx";
import { layGeo } from "../../src/map/geometry/geoSheet.ts";
import type { Rect } from "../../src/map/geometry/plane.ts";
import type { Measure } from "../../src/map/geometry/text.ts";
import { geoPictureOf } from "../../src/map/geoPicture.ts";
import { geoFonts } from "../../src/map/letters.ts";
import { groundOf } from "../../src/map/ground.ts";
import { landPath, regionsOn } from "../../src/map/plate/plateScene.ts";
import { countsByPort, shownStrands } from "../../src/map/reading.ts";
import { portContentOf, seekingPorts } from "../../src/map/ports.ts";
import { shapesOn } from "../../src/map/geometry/shapes.ts";
import { readBoundaries, realAtlas } from "../fixtures/realAtlas.ts";
import { readJson } from "../fixtures/repository.ts";
import { wordsOf } from "../fixtures/words.ts";
import { Covers, type SceneOptions } from "./scenes.tsx";
import { sceneOf } from "./windows.ts";

const boundaries = readBoundaries();
const topology = readJson<Topology>("geodata/published/boundaries/land.topo.json");
const landObject = topology.objects["land"];
const found = landObject && feature(topology, landObject);
const land = found?.type === "FeatureCollection" ? found : undefined;

/** The true map in a window, and all that is drawn of it. @param view what the camera shows of it; all by default */
export function geoScene(options: SceneOptions, measure: Measure, view?: Rect) {
  const words = wordsOf[options.language];
  const scene = sceneOf(options.width, options.height, options.language, options.panels);
  const snapshot = takeSnapshot(realAtlas, options.at);
  const shapes = shapesOn(realAtlas, boundaries, eraOn(realAtlas, snapshot.today));
  const content = portContentOf(realAtlas, snapshot, words);
  const size = { width: scene.free.right - scene.free.left, height: scene.free.bottom - scene.free.top };
  const { chosen } = options;
  const lit = chosen
    ? new Set(content.strands.filter(({ fr, ma }) => fr === chosen || ma === chosen).map(({ id }) => id))
    : undefined;
  const reading = {
    seeking: seekingPorts(realAtlas, snapshot.requests, snapshot),
    passing: new Set([...new Set(content.strands.map(({ entry }) => entry.partnership.id))].slice(0, options.most)),
    lit,
    chosenPort: chosen,
  };
  const fonts = geoFonts(size.width);
  const sheet = layGeo(size, groundOf(realAtlas, shapes), coasts, scene.headroom, fonts);
  const picture = geoPictureOf(realAtlas, sheet, content, reading, { covers: [], view }, words, snapshot.today, measure);
  const regions = regionsOn(
    shapes,
    sheet.placements,
    countsByPort(shownStrands(content, reading)),
    content.emptyIds,
    new Set(chosen ? [chosen] : []),
  );
  return { words, scene, sheet, size, regions, picture, content, covers: [] };
}

export type GeoScene = ReturnType<typeof geoScene>;

/** The scene as a picture: SVG in a page of the window. */
export function geoPictureMarkup({ words, scene, sheet, size, regions, picture }: GeoScene): string {
  const { width, height, free, covers } = scene;
  const fonts = geoFonts(size.width);
  return renderToStaticMarkup(
    <svg width={width} height={height} style={{ position: "absolute", left: 0, top: 0 }}>
      <rect width={width} height={height} fill={paint("sea")} />
      <g transform={`translate(${free.left} ${free.top})`}>
        <path
          d={land ? landPath(land, sheet.placements.fr) : ""}
          fill={paint("land")}
          stroke={paint("border")}
          strokeWidth={0.5}
        />
        <GroundDrawing regions={regions} frames={Object.values(sheet.frames)} paint={paint} />
        <CaptionsDrawing captions={picture.captions} font={fonts.inset} direction={words.direction} paint={paint} />
        <CorridorsDrawing corridors={picture.corridors} font={fonts.name} paint={paint} />
        <StrandsDrawing strands={picture.strands} paint={paint} />
        <AreaNamesDrawing names={picture.names} fonts={fonts} direction={words.direction} paint={paint} />
      </g>
      <Covers covers={covers} />
    </svg>,
  );
}
