import { Map as MapLibreMap, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { type Palette, readPalette } from "../ui/palette.ts";
import { mapStyle } from "./style.ts";

/** All that MapLibre does to the page as a whole is done here, once. */
setWorkerUrl(workerUrl);
prewarm();

/**
 * MapLibre draws letters in a canvas that inherits the direction of the page; brackets of Latin labels would be turned
 * round on an Arabic page. Letters of the map are always set from left to right: Arabic is shaped beforehand.
 */
type GetContext = typeof OffscreenCanvas.prototype.getContext;
const getContext: GetContext = Object.getOwnPropertyDescriptor(OffscreenCanvas.prototype, "getContext")?.value;
OffscreenCanvas.prototype.getContext = function getLeftToRightContext(this: OffscreenCanvas, ...options: Parameters<GetContext>) {
  const context = getContext.apply(this, options);
  if (context && "direction" in context) context.direction = "ltr";
  return context;
} as GetContext;

/** Side of the square of the stripes, in pixels. */
const hatchSize = 8;

/**
 * Thin stripes on nothing, to be repeated: regions without any partnership. Worked out pixel by pixel, since a canvas
 * takes a fifth of a second to start for so few of them.
 * @param colour as `#rrggbb`
 */
export function addHatch(map: MapLibreMap, colour: string): void {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const data = new Uint8ClampedArray(hatchSize * hatchSize * 4);
  for (let y = 0; y < hatchSize; y += 1) {
    for (let x = 0; x < hatchSize; x += 1) {
      // From the middle of the pixel to the nearest stripe, which runs from south-west to north-east.
      const along = (x + y + 1) % hatchSize;
      const distance = Math.min(along, hatchSize - along) / Math.SQRT2;
      data.set([...channels, 140 * Math.max(0, 1 - distance)], (y * hatchSize + x) * 4);
    }
  }
  const image = { width: hatchSize, height: hatchSize, data };
  if (map.hasImage("hatch")) map.updateImage("hatch", image);
  else map.addImage("hatch", image);
}

/** A map, whether it can be given data, and the moment from which it can. */
interface Engine {
  readonly map: MapLibreMap;
  readonly isReady: () => boolean;
  readonly ready: Promise<void>;
}

/** A map without data, controls or camera, on an element that has no place yet. */
function createEngine(palette: Palette): Engine {
  const map = new MapLibreMap({
    container: document.createElement("div"),
    style: mapStyle(palette),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    // Names that fade in and out tell nothing, and make every change last longer.
    fadeDuration: 0,
    maxZoom: 10,
    minZoom: 1.5,
  });
  let isReady = false;
  const ready = new Promise<void>((resolve) => {
    map.once("style.load", () => {
      isReady = true;
      resolve();
    });
  });
  return { map, isReady: () => isReady, ready };
}

let prepared: Engine | undefined;

/** Starts a map before there is a place or data for it: the graphics card gets ready while the atlas is still on its way. */
export function prepareMap(): void {
  try {
    prepared ??= createEngine(readPalette());
  } catch {
    // A machine without WebGL2 is told of when the map is opened.
  }
}

export interface MapOptions {
  /** Where the map takes its place, which it fills. */
  readonly place: HTMLElement;
  readonly palette: Palette;
  /** What the canvas is called by assistive technologies. */
  readonly label: string;
}

/**
 * Puts a map in its place: the one that was prepared, if any.
 * @throws Error (GPUInitializationError) when the machine has no WebGL2
 */
export function openMap({ place, palette, label }: MapOptions): Engine {
  const engine = prepared ?? createEngine(palette);
  prepared = undefined;
  place.append(engine.map.getContainer());
  engine.map.getCanvas().setAttribute("aria-label", label);
  engine.map.resize();
  return engine;
}
