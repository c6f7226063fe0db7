import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, GeoJSONSourceSpecification, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { Palette } from "../ui/palette.ts";
import { collect } from "./geometry/features.ts";
import type { MapInputs } from "./inputs.ts";
import { type LiveStyle, liveStyleOf, setLiveStyle } from "./liveStyle.ts";
import type { FeatureStates, MapLayer, MapSource } from "./sources/source.ts";

type Drawing = FeatureCollection | undefined;

/** What MapLibre has been given of a bundle. */
interface Given {
  readonly drawings: readonly Drawing[];
  readonly states: FeatureStates;
}

const noStates: FeatureStates = new Map();
const bundleOf = ({ id, bundle }: MapSource) => bundle ?? id;

/** A source as MapLibre takes it, but for its data: states of features go by their property `id`. */
export const sourceSpecification = { type: "geojson", promoteId: "id" } as const satisfies Omit<
  GeoJSONSourceSpecification,
  "data"
>;

/** A layer as MapLibre takes it. */
export function layerSpecification(source: MapSource, { id, style }: MapLayer): LayerSpecification {
  return { ...style, id, source: bundleOf(source) };
}

/** Features of several drawings, as one; the drawing itself where there is only one. */
function together(drawings: readonly Drawing[]): FeatureCollection {
  const [first, ...others] = drawings.filter((drawing) => drawing !== undefined);
  if (first && others.length === 0) return first;
  return collect([first, ...others].flatMap((drawing) => drawing?.features ?? []));
}

function statesOf(members: readonly MapSource[], inputs: MapInputs): FeatureStates {
  const [first = noStates, ...others] = members.flatMap(({ states }) => states?.(inputs) ?? []);
  return others.length === 0 ? first : new Map([first, ...others].flatMap((states) => [...states]));
}

function isSame(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>> | undefined): boolean {
  return b !== undefined && Object.keys(a).every((name) => a[name] === b[name]);
}

/**
 * Keeps MapLibre in step with what a list of sources draws. A source and its layers come with the first thing that they
 * show, in the painting order of the list: MapLibre would cut even an empty one into tiles, and cut it all again for what
 * comes later. Data and states are told only when they are others, and a source that draws no more goes.
 * @param sources all that there is, from bottom to top
 * @returns shows inputs; `isPart` says which sources are shown yet, all by default
 */
export function createSync(map: MapLibreMap, sources: readonly MapSource[]) {
  const layers = sources.flatMap((source) => source.layers.map((layer) => ({ source, layer })));
  const bundles = [...new Set(sources.map(bundleOf))].map((bundle) => ({
    bundle,
    members: sources.filter((source) => bundleOf(source) === bundle),
  }));
  const given = new Map<string, Given>();
  let live: LiveStyle | undefined;

  const drawImages = ({ images = [] }: MapSource, palette: Palette) => {
    for (const { id, draw } of images) {
      if (map.hasImage(id)) map.updateImage(id, draw(palette));
      else map.addImage(id, draw(palette));
    }
  };
  const add = (bundle: string, members: readonly MapSource[], data: FeatureCollection, palette: Palette) => {
    map.addSource(bundle, { ...sourceSpecification, data });
    for (const member of members) drawImages(member, palette);
    layers.forEach(({ source, layer }, index) => {
      if (bundleOf(source) !== bundle) return;
      const above = layers.slice(index + 1).find((other) => map.getLayer(other.layer.id));
      map.addLayer(layerSpecification(source, layer), above?.layer.id);
    });
  };
  const remove = (bundle: string) => {
    for (const { source, layer } of layers) if (bundleOf(source) === bundle) map.removeLayer(layer.id);
    map.removeSource(bundle);
    given.delete(bundle);
  };
  /** @returns whether MapLibre has the bundle afterwards */
  const showData = (bundle: string, members: readonly MapSource[], drawings: readonly Drawing[], palette: Palette): boolean => {
    const before = given.get(bundle);
    if (before && drawings.every((drawing) => drawing === undefined)) {
      remove(bundle);
      return false;
    }
    if (before && drawings.every((drawing, index) => drawing === before.drawings[index])) return true;
    const data = together(drawings);
    if (!before && data.features.length === 0) return false;
    if (!before) add(bundle, members, data, palette);
    // Nothing after nothing is no news.
    else if (data.features.length > 0 || together(before.drawings).features.length > 0)
      void map.getSource<GeoJSONSource>(bundle)?.setData(data);
    return true;
  };
  const showStates = (source: string, states: FeatureStates) => {
    const before = given.get(source)?.states ?? noStates;
    if (before === states) return;
    for (const id of before.keys()) if (!states.has(id)) map.removeFeatureState({ source, id });
    for (const [id, state] of states) if (!isSame(state, before.get(id))) map.setFeatureState({ source, id }, state);
  };

  return (inputs: MapInputs, isPart: (source: MapSource) => boolean = () => true): void => {
    const next = liveStyleOf(inputs);
    const { palette } = next;
    setLiveStyle(map, next, live);
    if (live && live.palette !== palette)
      for (const source of sources) if (given.has(bundleOf(source))) drawImages(source, palette);
    live = next;
    for (const { bundle, members } of bundles) {
      if (!members.some(isPart)) continue;
      const drawings = members.map(({ draw }) => draw(inputs));
      if (!showData(bundle, members, drawings, palette)) continue;
      const states = statesOf(members, inputs);
      showStates(bundle, states);
      given.set(bundle, { drawings, states });
    }
  };
}
