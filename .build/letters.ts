/** The letters of the house without a browser: how wide texts are, and fonts as other programs read them. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { Measure } from "../src/map/geometry/text.ts";

const folder = join(import.meta.dirname, "../node_modules/@fontsource");
const weights = [400, 600] as const;
/** Parts of the fonts, the first that has a letter gives it. */
const subsets = [
  ["ibm-plex-sans", "latin"],
  ["ibm-plex-sans", "latin-ext"],
  ["ibm-plex-sans-arabic", "arabic"],
] as const;

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

/** The tables of a WOFF file (W3C WOFF 1.0, sections 4 and 5), each compressed by zlib where that makes it smaller. */
function tablesOf(woff: Buffer): readonly Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const data = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: woff.toString("latin1", entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packed === length ? data : inflateSync(data),
    };
  });
}

/** A WOFF file as the OpenType font that it holds. */
function openType(woff: Buffer): Buffer {
  const tables = tablesOf(woff);
  const head = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tables.length, 4);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + 16 * index;
    head.write(tag, entry, "latin1");
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const filling = (4 - (data.length % 4)) % 4;
    parts.push(data, Buffer.alloc(filling));
    offset += data.length + filling;
  }
  return Buffer.concat(parts);
}

/** The glyph of each character of the basic plane, by format 4 of the table `cmap`. */
function glyphsOf(cmap: Buffer): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = starts.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error("the font has no table of characters of format 4");
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const column = (index: number) => start + (index === 0 ? 14 : 16 + 2 * segments * index);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const at = (index: number) => column(index) + 2 * segment;
    const [last, first, delta, range] = [0, 1, 2, 3].map((index) => cmap.readUInt16BE(at(index)));
    for (let code = first ?? 0; code <= (last ?? 0) && code < 0xffff; code += 1) {
      const listed = range ? cmap.readUInt16BE(at(3) + range + 2 * (code - (first ?? 0))) : code;
      if (listed !== 0) glyphs.set(code, (listed + (delta ?? 0)) % 0x10000);
    }
  }
  return glyphs;
}

/** How far each character of a font moves on, in shares of its size. */
function advancesOf(woff: Buffer): ReadonlyMap<number, number> {
  const tables = new Map(tablesOf(woff).map(({ tag, data }) => [tag, data]));
  const table = (tag: string) => {
    const data = tables.get(tag);
    if (!data) throw new Error(`the font has no table ${tag}`);
    return data;
  };
  const unit = table("head").readUInt16BE(18);
  const last = table("hhea").readUInt16BE(34) - 1;
  return new Map(
    [...glyphsOf(table("cmap"))].map(([code, glyph]) => [code, table("hmtx").readUInt16BE(4 * Math.min(glyph, last)) / unit]),
  );
}

const woffOf = ([family, subset]: (typeof subsets)[number], weight: number) =>
  readFileSync(join(folder, family, "files", `${family}-${subset}-${weight}-normal.woff`));

/** All fonts of the house as OpenType. */
export const openTypeFonts = (): readonly Buffer[] =>
  subsets.flatMap((subset) => weights.map((weight) => openType(woffOf(subset, weight))));

/** Width of a letter that no font has, as a share of its size. */
const unknown = 0.55;

/** Measures texts in the letters of the house, each letter by itself: neither kerning nor joined forms are known. */
export function readHouseMeasure(): Measure {
  const advances = new Map<number, ReadonlyMap<number, number>>(
    weights.map((weight) => [weight, new Map(subsets.toReversed().flatMap((subset) => [...advancesOf(woffOf(subset, weight))]))]),
  );
  return (text, { size, weight }) =>
    Array.from(text).reduce((sum, letter) => sum + size * (advances.get(weight)?.get(letter.codePointAt(0) ?? 0) ?? unknown), 0);
}
