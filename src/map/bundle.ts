import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, GeoJSONSourceSpecification, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { Palette } from "../ui/palette.ts";
import { collect } from "./geometry/features.ts";
import type { MapInputs } from "./inputs.ts";
import type { FeatureStates, MapLayer, MapSource } from "./sources/source.ts";

type Drawing = FeatureCollection | undefined;

/** What MapLibre has been given of a bundle. */
interface Given {
  readonly drawings: readonly Drawing[];
  readonly states: FeatureStates;
}

const noStates: FeatureStates = new Map();

/** The source of MapLibre that a source is part of. */
export const bundleOf = ({ id, bundle }: MapSource): string => bundle ?? id;

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

/** One source of MapLibre, with the layers of all sources that are part of it. */
export interface Bundle {
  readonly members: readonly MapSource[];
  /** Tells MapLibre what its members draw and the states of their features, as far as these are others than before. */
  readonly show: (inputs: MapInputs) => void;
  /** Draws the images of its layers again, if it is there, in the colours of a palette. */
  readonly repaint: (palette: Palette) => void;
}

/**
 * A source and its layers come with the first thing that they show: MapLibre would cut even an empty one into tiles, and cut
 * it all again for what comes later. It goes when none of its members has a part in what is shown.
 * @param sources all that there is, from bottom to top: layers go below those of later sources
 */
export function createBundle(map: MapLibreMap, id: string, sources: readonly MapSource[]): Bundle {
  const members = sources.filter((source) => bundleOf(source) === id);
  const painting = sources.flatMap((source) => source.layers.map((layer) => ({ source, layer })));
  let given: Given | undefined;

  const drawImages = (palette: Palette) => {
    for (const { id: name, draw } of members.flatMap(({ images = [] }) => images)) {
      if (map.hasImage(name)) map.updateImage(name, draw(palette));
      else map.addImage(name, draw(palette));
    }
  };
  const add = (data: FeatureCollection, palette: Palette) => {
    map.addSource(id, { ...sourceSpecification, data });
    drawImages(palette);
    painting.forEach(({ source, layer }, index) => {
      if (bundleOf(source) !== id) return;
      const above = painting.slice(index + 1).find((other) => map.getLayer(other.layer.id));
      map.addLayer(layerSpecification(source, layer), above?.layer.id);
    });
  };
  const remove = () => {
    for (const { layers } of members) for (const layer of layers) map.removeLayer(layer.id);
    map.removeSource(id);
  };
  const showStates = (states: FeatureStates, before: FeatureStates) => {
    if (states === before) return;
    for (const featureId of before.keys()) if (!states.has(featureId)) map.removeFeatureState({ source: id, id: featureId });
    for (const [featureId, state] of states)
      if (!isSame(state, before.get(featureId))) map.setFeatureState({ source: id, id: featureId }, state);
  };

  return {
    members,
    repaint: (palette) => {
      if (given) drawImages(palette);
    },
    show: (inputs) => {
      const before = given;
      const drawings = members.map(({ draw }) => draw(inputs));
      if (drawings.every((drawing) => drawing === undefined)) {
        if (before) remove();
        given = undefined;
        return;
      }
      if (!before?.drawings.every((drawing, index) => drawing === drawings[index])) {
        const data = together(drawings);
        const isEmpty = data.features.length === 0;
        if (!before && isEmpty) return;
        if (!before) add(data, inputs.palette);
        // Nothing after nothing is no news.
        else if (!isEmpty || together(before.drawings).features.length > 0) void map.getSource<GeoJSONSource>(id)?.setData(data);
      }
      given = { drawings, states: statesOf(members, inputs) };
      showStates(given.states, before?.states ?? noStates);
    },
  };
}
