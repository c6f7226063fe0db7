/** Pictures without a browser: the colours of the house as values, and SVG as PNG. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Paint } from "../src/map/drawings/paint.ts";
import { openTypeFonts } from "./letters.ts";
import { asPalettePng } from "./palettePng.ts";

/** Colours in light, as `tokens.css` has them. @throws Error for a name that it does not have */
export function lightPaint(): Paint {
  const [light = ""] = readFileSync(join(import.meta.dirname, "../src/ui/tokens.css"), "utf8").split("@media");
  const colours = new Map([...light.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]));
  return (name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`tokens.css has no colour ${name}`);
    return colour;
  };
}

/** The fonts of the house as files, for programs that read none from elsewhere; to be closed, since they are kept for that long. */
export function openFonts() {
  const folder = mkdtempSync(join(tmpdir(), "passerelles-letters-"));
  const fontFiles = openTypeFonts().map((font, index) => {
    const path = join(folder, `${index}.ttf`);
    writeFileSync(path, font);
    return path;
  });
  return { fontFiles, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What draws SVG as PNG in the letters of the house; to be closed. */
export function openPainter() {
  const { fontFiles, close } = openFonts();
  return {
    paint: (svg: string): Buffer =>
      asPalettePng(new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "IBM Plex Sans" } }).render()),
    close,
  };
}
