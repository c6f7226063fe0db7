import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";

/**
 * The reference: MapLibre as it comes, the land, the limits of the regions and the links, and nothing else. No labels,
 * no points, no pointer, no smoothing of edges. The address says where the camera stands, after `#`, as JSON.
 */
export interface BareCamera {
  /** Longitude and latitude of the middle of the window, in degrees. */
  readonly center: [number, number];
  readonly zoom: number;
}

export interface BareWindow extends Window {
  /** Shows the links of one status, or all; answers with the milliseconds until the map was idle again. */
  filterLinks: (status: string | undefined) => Promise<number>;
}

setWorkerUrl(workerUrl);
const { center, zoom } = JSON.parse(decodeURIComponent(window.location.hash.slice(1))) as BareCamera;
const source = (name: string) => ({ type: "geojson" as const, data: new URL(`${name}.geojson`, document.baseURI).href });

const map = new MapLibreMap({
  container: "map",
  center,
  zoom,
  attributionControl: false,
  style: {
    version: 8,
    sources: { land: source("land"), limits: source("limits"), links: source("links") },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#dfe8ea" } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": "#f7f4ee" } },
      { id: "limits", type: "line", source: "limits", paint: { "line-color": "#b9b2a4" } },
      { id: "links", type: "line", source: "links", paint: { "line-color": "#0b6e69", "line-width": 1.5 } },
    ],
  },
});
map.on("idle", () => performance.mark("map-idle"));

(window as unknown as BareWindow).filterLinks = (status) =>
  new Promise((resolve) => {
    const start = performance.now();
    map.once("idle", () => resolve(performance.now() - start));
    map.setFilter("links", status === undefined ? null : ["==", ["get", "status"], status]);
  });
