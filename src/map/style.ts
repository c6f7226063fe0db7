import type { StyleSpecification } from "maplibre-gl";
import { letters } from "../ui/letters.ts";
import type { Palette } from "../ui/palette.ts";
import { colour, liveStyleAtFirst } from "./liveStyle.ts";

/** Letters of a weight, of every script. */
function faces(weight: "regular" | "bold") {
  return letters.map((part) => ({ url: new URL(part[weight], document.baseURI).href, "unicode-range": [...part.ranges] }));
}

/** The style of a map that holds nothing yet: the sea, and the letters; nothing comes from any other host. */
export function mapStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    "font-faces": {
      "Passerelles Regular": faces("regular"),
      "Passerelles Bold": faces("bold"),
    },
    state: liveStyleAtFirst(palette),
    sources: {},
    layers: [{ id: "sea", type: "background", paint: { "background-color": colour("sea") } }],
  };
}
