import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Where MapLibre decodes MapLibre tiles (MLT), its only call of a decoder that weighs 17 kB in the page and 17 more in the worker. */
const decoding = "decodeTile(new Uint8Array(buffer))";

/**
 * MapLibre without its decoder of MLT: the map has no tiles, all that it draws is GeoJSON. A tile of that format would be empty.
 * @param code MapLibre or its worker as published for development: the same code, in which names can be found
 * @throws Error when the call is not there, or not alone: another version of MapLibre, to be read anew
 */
export function withoutTileDecoder(code: string): string {
  const parts = code.split(decoding);
  if (parts.length !== 2) throw new Error(`MapLibre calls ${decoding} ${parts.length - 1} times, not once`);
  return parts.join("[]");
}

/** Builds the site with MapLibre and its worker without what a map without tiles never runs. */
export function mapLibreWithoutTiles(): Plugin {
  return {
    name: "maplibre-without-tiles",
    apply: "build",
    load: {
      filter: { id: /\/maplibre-gl\/dist\/maplibre-gl(?:-worker)?\.mjs$/ },
      handler: (id) => withoutTileDecoder(readFileSync(id.replace(/\.mjs$/, "-dev.mjs"), "utf8")),
    },
  };
}
