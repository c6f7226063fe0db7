import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "../ui/palette.ts";
import { colour, liveStyleAtFirst } from "./liveStyle.ts";

/** The style of a map that holds nothing yet: the sea. It draws no letters, and nothing comes from any other host. */
export function mapStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    state: liveStyleAtFirst(palette),
    sources: {},
    layers: [{ id: "sea", type: "background", paint: { "background-color": colour("sea") } }],
  };
}
