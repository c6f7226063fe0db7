import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../src/domain/languages.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { eraOn } from "../../src/domain/succession.ts";
import { captionsOf } from "../../src/map/captions.ts";
import { CaptionsDrawing, GroundDrawing } from "../../src/map/drawings/GroundDrawing.tsx";
import { pagePaint as paint } from "../../src/map/drawings/paint.ts";
import { LeadersDrawing, PortsDrawing } from "../../src/map/drawings/PortsDrawing.tsx";
import { StrandsDrawing } from "../../src/map/drawings/StrandsDrawing.tsx";
import { TownsDrawing } from "../../src/map/drawings/TownsDrawing.tsx";
import { drawPorts, drawStrands } from "../../src/map/facePicture.ts";
import { faceFonts, faceSheetOf } from "../../src/map/letters.ts";
import { regionsOn } from "../../src/map/plate/plateScene.ts";
import { countsByPort, type Reading, shownStrands } from "../../src/map/reading.ts";
import type { Rect } from "../../src/map/geometry/plane.ts";
import type { Measure } from "../../src/map/geometry/text.ts";
import { groundOf } from "../../src/map/ground.ts";
import { type PortContent, portContentOf, seekingPorts } from "../../src/map/ports.ts";
import { shapesOn } from "../../src/map/geometry/shapes.ts";
import { drawTowns } from "../../src/map/townPicture.ts";
import { readBoundaries, realAtlas } from "../fixtures/realAtlas.ts";
import { wordsOf } from "../fixtures/words.ts";
import { type Panels, sceneOf } from "./windows.ts";

const boundaries = readBoundaries();

export interface SceneOptions {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly panels: Panels;
  readonly at?: string;
  readonly chosen?: string;
  /** At most so many partnerships pass; all by default. */
  readonly most?: number;
  readonly change?: (content: PortContent) => PortContent;
}

/** The face-to-face sheet in a window, and all that is drawn of it. */
export function faceScene(options: SceneOptions, measure: Measure) {
  const words = wordsOf[options.language];
  const scene = sceneOf(options.width, options.height, options.language, options.panels);
  const snapshot = takeSnapshot(realAtlas, options.at);
  const shapes = shapesOn(realAtlas, boundaries, eraOn(realAtlas, snapshot.today));
  const real = portContentOf(realAtlas, snapshot, words);
  const content = options.change?.(real) ?? real;
  const size = { width: scene.free.right - scene.free.left, height: scene.free.bottom - scene.free.top };
  const sheet = faceSheetOf(content, groundOf(realAtlas, shapes), size, scene.headroom, words, measure);
  const { chosen } = options;
  const reading: Reading = {
    seeking: seekingPorts(realAtlas, snapshot.requests, snapshot),
    passing: new Set(content.strands.map(({ entry }) => entry.partnership.id)),
    lit: chosen ? new Set(content.strands.filter(({ fr, ma }) => fr === chosen || ma === chosen).map(({ id }) => id)) : undefined,
    chosenPort: chosen,
  };
  const ports = drawPorts(sheet, content, reading, words, snapshot.today, measure);
  const strands = drawStrands(sheet, reading);
  const towns = drawTowns(realAtlas, content, sheet, ports, reading, words, snapshot.today, size, measure);
  const tied = new Set(ports.flatMap(({ leader, place, emphasis }) => (leader || emphasis === "lit" ? [place.id] : [])));
  const captions = captionsOf(
    realAtlas,
    sheet.frames,
    (id) => tied.has(id),
    () => undefined,
    words,
    faceFonts(size).inset,
    measure,
  );
  const regions = regionsOn(
    shapes,
    sheet.placements,
    countsByPort(shownStrands(content, reading)),
    content.emptyIds,
    new Set(chosen ? [chosen] : []),
  );
  return { words, scene, content, sheet, ports, strands, regions, size, towns, captions };
}

export type FaceScene = ReturnType<typeof faceScene>;

/** The scene as a picture: SVG in a page of the window. */
export function pictureOf({ words, scene, sheet, ports, strands, regions, size, towns, captions }: FaceScene): string {
  const { width, height, free, covers } = scene;
  return renderToStaticMarkup(
    <svg width={width} height={height} style={{ position: "absolute", left: 0, top: 0 }}>
      <rect width={width} height={height} fill={paint("sea")} />
      <g transform={`translate(${free.left} ${free.top})`}>
        {sheet.form.kind !== "alone" && <GroundDrawing regions={regions} frames={Object.values(sheet.frames)} paint={paint} />}
        <LeadersDrawing ports={ports} paint={paint} />
        <CaptionsDrawing captions={captions} font={faceFonts(size).inset} direction={words.direction} paint={paint} />
        <TownsDrawing towns={towns} font={sheet.form.fonts.note} direction={words.direction} paint={paint} />
        <StrandsDrawing strands={strands} paint={paint} />
        <PortsDrawing ports={ports} fonts={faceFonts(size)} direction={words.direction} paint={paint} />
      </g>
      <Covers covers={covers} />
    </svg>,
  );
}

/** Panels and controls over the map. */
export function Covers({ covers }: { readonly covers: readonly Rect[] }) {
  return covers.map(({ left, top, right, bottom }) => (
    <rect
      key={`${left} ${top}`}
      x={left}
      y={top}
      width={right - left}
      height={bottom - top}
      rx={top === 0 ? 0 : 8}
      fill={paint("surface")}
    />
  ));
}
