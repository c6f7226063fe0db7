import arabicBold from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url";
import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import latinExtBold from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url";
import latinExt from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url";
import latinBold from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url";
import latin from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "../ui/palette.ts";

/** Letters of a weight: the Arabic file holds the presentation forms that MapLibre shapes Arabic into. */
function faces(latinUrl: string, latinExtUrl: string, arabicUrl: string) {
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  return [
    { url: absolute(arabicUrl), "unicode-range": ["U+0600-06FF", "U+0750-077F", "U+FB50-FDFF", "U+FE70-FEFF"] },
    { url: absolute(latinExtUrl), "unicode-range": ["U+0100-02FF", "U+1E00-1EFF"] },
    { url: absolute(latinUrl) },
  ];
}

/** The style of a map that holds nothing yet: the sea, and the letters; nothing comes from any other host. */
export function mapStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    "font-faces": {
      "Passerelles Regular": faces(latin, latinExt, arabic),
      "Passerelles Bold": faces(latinBold, latinExtBold, arabicBold),
    },
    sources: {},
    layers: [{ id: "sea", type: "background", paint: { "background-color": palette.sea } }],
  } as StyleSpecification;
}
