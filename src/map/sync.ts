import type { Map as MapLibreMap } from "maplibre-gl";
import { bundleOf, createBundle } from "./bundle.ts";
import type { MapInputs } from "./inputs.ts";
import { type LiveStyle, liveStyleOf, setLiveStyle } from "./liveStyle.ts";
import type { MapSource } from "./sources/source.ts";

/**
 * Keeps MapLibre in step with what a list of sources draws, and with the live style: the only loop that tells it data and
 * states, and it tells them only when they are others.
 * @param sources all that there is, from bottom to top
 * @returns shows inputs; `isPart` says which sources are shown yet, all by default
 */
export function createSync(map: MapLibreMap, sources: readonly MapSource[]) {
  const bundles = [...new Set(sources.map(bundleOf))].map((id) => createBundle(map, id, sources));
  let live: LiveStyle | undefined;
  return (inputs: MapInputs, isPart: (source: MapSource) => boolean = () => true): void => {
    const next = liveStyleOf(inputs);
    setLiveStyle(map, next, live);
    if (live && live.palette !== next.palette) for (const bundle of bundles) bundle.repaint(next.palette);
    live = next;
    for (const bundle of bundles) if (bundle.members.some(isPart)) bundle.show(inputs);
  };
}
