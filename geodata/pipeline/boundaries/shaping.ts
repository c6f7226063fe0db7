import mapshaper from "mapshaper";
import { quantize } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";

/**
 * Steps of the coordinate grids, in degrees. Every file that meets another one on the map (France,
 * Morocco, land) uses the same grid, so that a shared boundary has the same coordinates in both files.
 * 0.0005° is at most 56 m: less than a quarter of a pixel at zoom 8. Islands are looked at closer, so theirs is finer.
 */
export const MAINLAND_GRID = 0.0005;
export const ISLAND_GRID = 0.0002;

/** A TopoJSON layer whose features carry nothing but what is needed to build the next step. */
export interface Layer {
  readonly type: "GeometryCollection";
  geometries: GeometryObject<Record<string, unknown>>[];
}

export type LayeredTopology = Topology<Record<string, Layer>>;

/**
 * Runs mapshaper commands in memory and gives back the topology that they end with.
 *
 * @param inputs file name, as used by the `-i` commands -> GeoJSON or TopoJSON in WGS 84 degrees; never changed.
 * @param commands one command per entry; output is added here.
 * @param layers names of the layers to give back; they share their arcs. A field called "id" becomes the identifier.
 * @returns an unquantized topology, with exactly these layers as objects.
 * @throws when mapshaper refuses a command, or when a layer is missing or empty.
 */
export async function shape(
  inputs: Readonly<Record<string, object>>,
  commands: readonly string[],
  layers: readonly string[],
): Promise<LayeredTopology> {
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, content]) => [name, JSON.stringify(content)]));
  const write = `-o result.json format=topojson no-quantization id-field=id target=${layers.join(",")}`;
  const output = await mapshaper.applyCommands([...commands, write].join(" "), texts);
  const result = output["result.json"];
  if (result === undefined) throw new Error(`mapshaper wrote nothing for: ${commands.join(" ")}`);
  const topology = JSON.parse(new TextDecoder().decode(asBytes(result))) as LayeredTopology;
  for (const layer of layers) {
    if (!topology.objects[layer]?.geometries.length) throw new Error(`mapshaper left the layer "${layer}" empty`);
  }
  return topology;
}

function asBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** The layer of that name. @throws when the topology has none. */
export function layerOf(topology: LayeredTopology, name: string): Layer {
  const layer = topology.objects[name];
  if (layer === undefined) throw new Error(`no layer "${name}" among: ${Object.keys(topology.objects).join(", ")}`);
  return layer;
}

/** The same topology with one of its layers only. */
export function onlyLayer(topology: LayeredTopology, name: string): LayeredTopology {
  return { ...topology, objects: { [name]: layerOf(topology, name) } };
}

/**
 * Commands that move every vertex to a grid and mend what the move breaks, so that the later
 * quantization on the same grid changes nothing and cannot make boundaries cross.
 *
 * @param grid step in degrees.
 */
export function moveToGrid(grid: number, target: string): string[] {
  return [`-snap precision=${grid} fix-geometry target=${target}`, `-clean target=${target}`];
}

/**
 * Writes a topology as the text of a published file: quantized on a grid, features in the order of
 * their identifiers, and no property but the identifier.
 *
 * @param topology unquantized, WGS 84 degrees.
 * @param grid step in degrees.
 * @returns TopoJSON; the same topology always gives the same bytes.
 */
export function publishedText(topology: LayeredTopology, grid: number): string {
  const objects = Object.fromEntries(Object.entries(topology.objects).map(([name, layer]) => [name, withoutProperties(layer)]));
  const start = southWestCorner(topology, grid);
  const quantized = quantize({ ...topology, objects }, { scale: [grid, grid], translate: start });
  const { type, transform, arcs } = quantized;
  return `${JSON.stringify({ type, transform, objects: quantized.objects, arcs })}\n`;
}

function withoutProperties(layer: Layer): Layer {
  const geometries = layer.geometries.map(({ properties: _properties, ...rest }) => rest as Layer["geometries"][number]);
  return {
    type: layer.type,
    geometries: geometries.sort((a, b) => compareText(identifierOf(a), identifierOf(b))),
  };
}

/** Order of UTF-16 code units: unlike localeCompare, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Borders and water have no identifier: the empty text keeps them in the order they came in. */
function identifierOf(geometry: GeometryObject): string {
  return String(geometry.id ?? "");
}

function southWestCorner(topology: Topology, grid: number): [number, number] {
  let west = Infinity;
  let south = Infinity;
  for (const arc of topology.arcs) {
    for (const [longitude = Infinity, latitude = Infinity] of arc) {
      west = Math.min(west, longitude);
      south = Math.min(south, latitude);
    }
  }
  return [onGrid(west, grid), onGrid(south, grid)];
}

/** Through a whole number of steps, so that every file's corner lies on the one grid of all files. */
function onGrid(degrees: number, grid: number): number {
  const stepsPerDegree = Math.round(1 / grid);
  return Math.floor(degrees * stepsPerDegree + 1e-6) / stepsPerDegree;
}
