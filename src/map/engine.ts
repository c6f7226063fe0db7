import { clearPrewarmedResources, Map as MapLibreMap, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { LoadFailure } from "../domain/loadFailure.ts";
import { type Palette, readPalette } from "../ui/palette.ts";
import { mapStyle } from "./style.ts";

/** All that MapLibre does to the page as a whole is done here, once. */
setWorkerUrl(workerUrl);
prewarm();

/** A map, and ways to hear when it can be given data, and when it never will: at once if that is known already. */
interface Engine {
  readonly map: MapLibreMap;
  readonly whenReady: (listener: () => void) => void;
  readonly whenLost: (listener: (failure: LoadFailure) => void) => void;
}

/** What MapLibre says when the file of its worker does not come: it gives no other sign, and would wait for ever. */
const workerLost = /worker failed to load/i;
let isWorkerLost = false;

/** A map without data, controls or camera. It waits unseen where the map will be, so that it has its size. */
function createEngine(palette: Palette): Engine {
  if (isWorkerLost) {
    // No map holds the lost worker any longer: another one is started.
    clearPrewarmedResources();
    prewarm();
    isWorkerLost = false;
  }
  const container = document.createElement("div");
  container.className = "map-in-waiting";
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    style: mapStyle(palette),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    // Names that fade in and out tell nothing, and make every change last longer.
    fadeDuration: 0,
    // Tests hold our style to the specification; there is no other.
    validateStyle: false,
    maxZoom: 10,
    minZoom: 1.5,
  });
  let isReady = false;
  map.once("style.load", () => (isReady = true));
  let lost: LoadFailure | undefined;
  const listeners = new Set<(failure: LoadFailure) => void>();
  map.on("error", ({ error }) => {
    if (!workerLost.test(error.message)) {
      console.error(error);
      return;
    }
    isWorkerLost = true;
    lost = new LoadFailure("maplibre-gl-worker.js", "missing", error.message);
    for (const listener of listeners) listener(lost);
  });
  return {
    map,
    whenReady: (listener) => void (isReady ? listener() : map.once("style.load", listener)),
    whenLost: (listener) => void (lost ? listener(lost) : listeners.add(listener)),
  };
}

let prepared: Engine | undefined;

/** Starts a map before there is room or data for it: the graphics card gets ready while the atlas is still on its way. */
export function prepareMap(): void {
  try {
    prepared ??= createEngine(readPalette());
  } catch {
    // A machine without WebGL2 is told of when the map is opened.
  }
}

export interface MapOptions {
  /** What the map fills. */
  readonly parent: HTMLElement;
  readonly palette: Palette;
}

/**
 * Puts a map where it is seen: the one that was prepared, if any.
 * @throws Error (GPUInitializationError) when the machine has no WebGL2
 */
export function openMap({ parent, palette }: MapOptions): Engine {
  const engine = prepared ?? createEngine(palette);
  prepared = undefined;
  const { map } = engine;
  const container = map.getContainer();
  container.classList.remove("map-in-waiting");
  parent.append(container);
  const canvas = map.getCanvas();
  if (canvas.clientWidth !== parent.clientWidth || canvas.clientHeight !== parent.clientHeight) map.resize();
  return engine;
}
