export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1256", "macintosh"] as const;
/** How a text is written in bytes, as browsers call it. */
export type Encoding = (typeof encodings)[number];

/** A text, and how it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How much of a text tells how it is written. */
const sampleLength = 64_000;
/** Letters with an accent of the Macintosh, where Windows has signs that stand in no word. */
const accentsOfMacintosh = new Set([0x87, 0x88, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e]);
const isLatinLetter = (byte: number | undefined) => byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The mark of byte order that a text begins with. */
function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without its mark: every other byte is empty. Arabic has none empty, but spaces and digits. */
function unmarkedWide(sample: Uint8Array): Encoding | undefined {
  const empty = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) empty[place % 2] = (empty[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  if (even + odd < sample.length * 0.05) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

/**
 * How a text is written whose letters have a byte each. Accented letters of French stand among plain ones; those of Arabic,
 * which have the same bytes, among themselves.
 */
function narrow(sample: Uint8Array): Encoding {
  let [high, joined, macintosh] = [0, 0, 0];
  sample.forEach((byte, place) => {
    if (byte >= 0xc0) {
      high += 1;
      if ((sample[place - 1] ?? 0) >= 0xc0 || (sample[place + 1] ?? 0) >= 0xc0) joined += 1;
    } else if (accentsOfMacintosh.has(byte) && isLatinLetter(sample[place - 1])) macintosh += 1;
  });
  if (macintosh > high) return "macintosh";
  return joined > high * 0.5 ? "windows-1256" : "windows-1252";
}

/**
 * Reads a text, however it is written: by its mark, else as what its bytes can only be, else as what they look like.
 * @param encoding how it is written, where a person says so
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const sample = bytes.subarray(0, sampleLength);
  const found = encoding ?? markOf(bytes) ?? unmarkedWide(sample) ?? (isUtf8(bytes) ? "utf-8" : narrow(sample));
  return { text: new TextDecoder(found).decode(bytes), encoding: found };
}
