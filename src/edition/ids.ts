import { fold } from "../domain/fold.ts";

/** A number for a text, the same for the same text (FNV-1a, 32 bits), in eight hexadecimal digits. */
export function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Words in plain letters, joined, as ids are written: the first ones, or all; nothing of those in other letters. */
export const plain = (text: string, count = Number.POSITIVE_INFINITY): string =>
  (fold(text).match(/[a-z0-9]+/g) ?? []).slice(0, count).join("-");

/** An id that no row has: with a number of what it stands for where the plain one is taken, or is none. */
export function freeId(wished: string, taken: ReadonlySet<string>, told: string): string {
  return wished !== "" && !taken.has(wished) ? wished : [wished, numberOf(told)].filter(Boolean).join("-");
}
