/** How large the words of the map are: as large as the reader asks the browser for, as far as they find room. */

import type { Words } from "../i18n/words.tsx";
import type { FaceFonts, Size } from "./geometry/faceForm.ts";
import { type FaceSheet, type Ground, layFace } from "./geometry/faceSheet.ts";
import type { GeoFonts } from "./geometry/geoSheet.ts";
import type { Measure } from "./geometry/text.ts";
import type { PortContent, Strand } from "./ports.ts";

/** Narrower sheets have narrower frames, in pixels. */
const slimWidth = 1020;

/** Letters of the sheet, by width of the window. Captions of frames have no more room than their usual size takes. */
export function faceFonts({ width }: Size, scale = 1): FaceFonts {
  const size = (width / scale < 500 ? 12 : 13) * scale;
  return {
    scale,
    name: { size, weight: 600 },
    number: { size, weight: 600 },
    inset: { size: width < slimWidth ? 10 : 11, weight: 400 },
    note: { size: 11 * scale, weight: 400 },
  };
}

/** Width of the window that the names beside both countries need for each size of letters, in pixels. */
const widthOfLetters = 520;
/** Width of the window from which frames of the true map grow with the letters of their captions, in pixels. */
const widthOfFrames = 1100;

/**
 * Letters of the true map, by width of the window. Captions of frames have no more room than their usual size takes, but
 * in wide windows.
 * @param letters how much larger than usual the reader asks them to be, which they are as far as names find room
 */
export function geoFonts(width: number, letters = 1): GeoFonts {
  const scale = Math.max(1, Math.min(letters, width / widthOfLetters));
  const size = (width / scale < 700 ? 11 : 12) * scale;
  return {
    name: { size, weight: 600 },
    note: { size: 11 * scale, weight: 400 },
    inset: { size: width < widthOfFrames ? 11 : 11 * scale, weight: 400 },
  };
}

/** Room of a strand, and width of the middle, that larger letters leave at least, in pixels. */
const least = { pitch: 1.2, middle: 84 } as const;
/** Sizes that are tried where those that the reader asks for find no room, as shares of what they ask for more. */
const shares = [1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.12] as const;

const doPortsFit = ({ form, ports }: FaceSheet<Strand>) => ports.every(({ bottom }) => bottom <= form.top + form.height + 1);

/**
 * The sheet of a day in a window: it stays the same whatever is filtered or chosen.
 * @param letters how much larger than usual the reader asks letters to be, which they are as far as they find room
 */
export function faceSheetOf(
  content: PortContent,
  ground: Ground,
  size: Size,
  headroom: number,
  words: Words,
  measure: Measure,
  letters = 1,
): FaceSheet<Strand> {
  const lay = (scale: number) =>
    layFace(size, headroom, content.ports, content.strands, ground, words.number, faceFonts(size, scale), measure);
  const usual = lay(1);
  const leastPitch = Math.min(least.pitch, 0.9 * usual.pitch);
  for (const share of letters > 1 ? shares : []) {
    const sheet = lay(1 + (letters - 1) * share);
    const { fr, ma } = sheet.form.bars;
    if (sheet.pitch >= leastPitch && ma - fr >= least.middle && doPortsFit(sheet)) return sheet;
  }
  return usual;
}
