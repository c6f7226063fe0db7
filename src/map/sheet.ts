import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { Layout } from "../state/view.ts";
import type { Palette } from "../ui/palette.ts";
import { addHatch } from "./hatch.ts";
import { layers } from "./layers/index.ts";
import type { Layer, SourceId } from "./layers/layer.ts";

/** How the map looks as a whole, beyond what it shows. */
export interface Look {
  readonly palette: Palette;
  readonly layout: Layout;
  /** Whether links step back, since something is lit. */
  readonly isDimmed: boolean;
}

/** MapLibre names every paint property of every layer; here they come from our own layers. */
type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];
type PaintValue = Parameters<MapLibreMap["setPaintProperty"]>[2];

const visibilityOf = ({ isGeographic }: Layer, { layout }: Look) => (isGeographic && layout !== "geo" ? "none" : "visible");

/** Paint of a layer; `undefined` gives a property its default value back. */
function paintOf({ style, stepsBack = {} }: Layer, { palette, isDimmed }: Look): Readonly<Record<string, PaintValue>> {
  const back = Object.entries(stepsBack).map(([name, value]) => [name, isDimmed ? value : undefined] as const);
  return { ...style(palette).paint, ...Object.fromEntries(back) };
}

/** A layer as MapLibre takes it. */
export function specificationOf(layer: Layer, look: Look): LayerSpecification {
  const { layout, ...rest } = layer.style(look.palette);
  return {
    ...rest,
    id: layer.id,
    source: layer.source,
    paint: Object.fromEntries(Object.entries(paintOf(layer, look)).filter(([, value]) => value !== undefined)),
    layout: { ...layout, visibility: visibilityOf(layer, look) },
  } as LayerSpecification;
}

/** A layer of the list, if the map has it. */
const has = (map: MapLibreMap, { id }: Layer) => map.getLayer(id) !== undefined;

/** Every source, but for its data: states of features go by the property `id`. */
export const sourceSpecification = { type: "geojson", promoteId: "id" } as const;

/**
 * Shows a drawing in the source of that name. A source and its layers come with the first thing that they show: MapLibre
 * would cut even an empty one into tiles, and cut it all again for what comes later.
 */
export function show(map: MapLibreMap, id: SourceId, data: FeatureCollection, look: Look): void {
  const source = map.getSource<GeoJSONSource>(id);
  if (source) {
    void source.setData(data);
    return;
  }
  if (data.features.length === 0) return;
  map.addSource(id, { ...sourceSpecification, data });
  layers.forEach((layer, index) => {
    if (layer.source !== id) return;
    const above = layers.slice(index + 1).find((other) => has(map, other));
    map.addLayer(specificationOf(layer, look), above?.id);
  });
}

/** Gives all that the map shows another look. */
export function applyLook(map: MapLibreMap, look: Look): void {
  addHatch(map, look.palette["border-strong"]);
  map.setPaintProperty("sea", "background-color", look.palette.sea);
  for (const layer of layers.filter((each) => has(map, each))) {
    map.setLayoutProperty(layer.id, "visibility", visibilityOf(layer, look));
    for (const [name, value] of Object.entries(paintOf(layer, look))) map.setPaintProperty(layer.id, name as PaintName, value);
  }
}

/** Hides what has no place while the countries move, or shows it again. */
export function setMoving(map: MapLibreMap, isMoving: boolean): void {
  for (const layer of layers) {
    if (layer.isStill && has(map, layer)) map.setLayoutProperty(layer.id, "visibility", isMoving ? "none" : "visible");
  }
}
