import type { Font, Measure } from "./geometry/text.ts";

/** Widths of letters about those of the house, for where no letters can be measured. */
const roughly: Measure = (text, { size, weight }) => text.length * size * (weight === 600 ? 0.56 : 0.51);

const fontOf = ({ size, weight }: Font, family: string) => `${weight} ${size}px ${family}`;

/** Measures texts in the letters of the page, each once. */
function createMeasure(): Measure {
  // The canvas is never drawn on: the graphics card need not know of it.
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) return roughly;
  const family = getComputedStyle(document.documentElement).getPropertyValue("--font");
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font.weight} ${font.size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fontOf(font, family);
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

let current: Measure | undefined;

/** Widths of texts in the letters that the page has now; another function once more letters have come. */
export function readMeasure(): Measure {
  current ??= createMeasure();
  return current;
}

/** Calls the listener when letters have come that were not there before; returns how to stop. */
export function subscribeToLetters(listener: () => void): () => void {
  const renew = () => {
    current = undefined;
    listener();
  };
  document.fonts.addEventListener("loadingdone", renew);
  return () => document.fonts.removeEventListener("loadingdone", renew);
}
