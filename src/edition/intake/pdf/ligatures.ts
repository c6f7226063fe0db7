import { lettersOf } from "./pieces.ts";

/** A text as pdf.js gives it: in the order in which it is read, but for letters that are drawn as one. */
interface Drawn {
  readonly str: string;
  readonly dir: string;
}

const spaces = /\s+/g;
const sorted = (text: string) => text.split("").sort().join("");

/** Glyphs from a place on that draw a text; nothing where others do. */
function glyphsOf(text: string, glyphs: readonly string[], from: number): readonly string[] | undefined {
  const own: string[] = [];
  let length = 0;
  while (length < text.length) {
    const glyph = glyphs[from + own.length];
    if (glyph === undefined) return undefined;
    own.push(glyph);
    length += glyph.length;
  }
  return sorted(own.join("")) === sorted(text) ? own : undefined;
}

/** A text without spaces, in which letters that one glyph draws were turned about with all others, turned back. */
function turnedBack(text: string, glyphs: readonly string[]): string {
  let [place, mended] = [0, ""];
  for (const glyph of [...glyphs].reverse()) {
    const part = text.slice(place, place + glyph.length);
    mended += lettersOf(glyph).rtl > 1 ? part.split("").reverse().join("") : part;
    place += glyph.length;
  }
  return mended;
}

/** A text with the spaces of another that has as many letters. */
function spacedAs(text: string, other: string): string {
  let place = 0;
  return other
    .split("")
    .map((sign) => {
      if (/\s/.test(sign)) return sign;
      place += 1;
      return text[place - 1] ?? "";
    })
    .join("");
}

/**
 * The texts of a page with joined letters in the order in which they are read, such as those of lam-alif: a font that draws
 * several letters as one says which, in their order, and pdf.js turns them about with the line.
 * @param glyphs what each glyph of the page stands for, in the order in which they are drawn, spaces left out
 */
export function withJoinedLetters(items: readonly Drawn[], glyphs: readonly string[]): readonly string[] {
  let place = 0;
  let isInStep = true;
  return items.map(({ str, dir }) => {
    const text = str.replaceAll(spaces, "");
    if (text === "" || !isInStep) return str;
    const own = glyphsOf(text, glyphs, place);
    if (!own) {
      isInStep = false;
      return str;
    }
    place += own.length;
    return dir === "rtl" && own.some((glyph) => lettersOf(glyph).rtl > 1) ? spacedAs(turnedBack(text, own), str) : str;
  });
}
