import arabicBold from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url";
import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import latinExtBold from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url";
import latinExt from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url";
import latinBold from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url";
import latin from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Palette } from "../ui/palette.ts";
import { layers } from "./layers/index.ts";
import { sourceIds } from "./layers/layer.ts";

/** Letters of a weight: the Arabic file holds the presentation forms that MapLibre shapes Arabic into. */
function faces(latinUrl: string, latinExtUrl: string, arabicUrl: string) {
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  return [
    { url: absolute(arabicUrl), "unicode-range": ["U+0600-06FF", "U+0750-077F", "U+FB50-FDFF", "U+FE70-FEFF"] },
    { url: absolute(latinExtUrl), "unicode-range": ["U+0100-02FF", "U+1E00-1EFF"] },
    { url: absolute(latinUrl) },
  ];
}

/** The whole style, without data: our own ground, lines, points and names, and nothing from any other host. */
export function mapStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    "font-faces": {
      "Passerelles Regular": faces(latin, latinExt, arabic),
      "Passerelles Bold": faces(latinBold, latinExtBold, arabicBold),
    },
    sources: Object.fromEntries(
      sourceIds.map((id) => [
        id,
        { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] }, promoteId: "id", tolerance: 0.2 },
      ]),
    ),
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      ...layers.map((layer) => {
        const { layout, ...rest } = layer.style(palette);
        // What is not drawn first shows up once that is there: each look costs the graphics card a program to prepare.
        const visibility = layer.isFirst ? "visible" : "none";
        return { id: layer.id, source: layer.source, ...rest, layout: { ...layout, visibility } } as LayerSpecification;
      }),
    ],
  } as StyleSpecification;
}
