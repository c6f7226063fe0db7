import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Palette } from "../ui/palette.ts";
import { mapStyle } from "./style.ts";

/** All that MapLibre does to the page as a whole is done here, once. */
setWorkerUrl(workerUrl);

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

/** A stripe of two tones, repeated: regions without any partnership. */
export function addHatch(map: MapLibreMap, colour: string): void {
  const size = 8;
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext("2d");
  if (!context) return;
  context.strokeStyle = colour;
  context.globalAlpha = 0.55;
  context.lineWidth = 1;
  context.beginPath();
  for (const offset of [-size, 0, size]) {
    context.moveTo(offset, size);
    context.lineTo(offset + size, 0);
  }
  context.stroke();
  const image = context.getImageData(0, 0, size, size);
  if (map.hasImage("hatch")) map.updateImage("hatch", image);
  else map.addImage("hatch", image);
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly palette: Palette;
  /** What the canvas is called by assistive technologies. */
  readonly label: string;
}

/**
 * A map without data, controls or camera.
 * @throws Error (GPUInitializationError) when the machine has no WebGL2
 */
export function createMap({ container, palette, label }: MapOptions): MapLibreMap {
  return new MapLibreMap({
    container,
    style: mapStyle(palette),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 120,
    maxZoom: 10,
    minZoom: 1.5,
    locale: { "Map.Title": label },
    canvasContextAttributes: { antialias: true },
  });
}
