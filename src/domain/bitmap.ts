/** A set of positions, from 0 to a length told apart: one bit each, 32 to a word. Bits beyond the length are never set. */
export type Bitmap = Uint32Array<ArrayBuffer>;

/** A set with room for so many positions, with none of them in it. */
export const emptyBitmap = (length: number): Bitmap => new Uint32Array(Math.ceil(length / 32));

/** Puts a position into a set. */
export function setBit(bitmap: Bitmap, position: number): void {
  const word = position >>> 5;
  bitmap[word] = (bitmap[word] ?? 0) | (1 << (position & 31));
}

/** Positions that are in both sets. */
export function intersection(a: Bitmap, b: Bitmap): Bitmap {
  const both = new Uint32Array(a.length);
  for (let word = 0; word < both.length; word += 1) both[word] = (a[word] ?? 0) & (b[word] ?? 0);
  return both;
}

/** Adds all positions of a set to another. */
export function addAll(bitmap: Bitmap, added: Bitmap): void {
  for (let word = 0; word < bitmap.length; word += 1) bitmap[word] = (bitmap[word] ?? 0) | (added[word] ?? 0);
}

/** How many positions are in both sets: bits of a word are added up in pairs, then in fours, then in bytes, at once. */
export function countCommon(a: Bitmap, b: Bitmap): number {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) {
    let bits = (a[word] ?? 0) & (b[word] ?? 0);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** How many of some positions are in a set. */
export function countListed(positions: Uint32Array, bitmap: Bitmap): number {
  let count = 0;
  // By index: engines walk typed arrays several times slower by their iterator.
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] ?? 0;
    count += ((bitmap[position >>> 5] ?? 0) >>> (position & 31)) & 1;
  }
  return count;
}

/** The items of a list whose positions are in a set, in order. */
export function itemsAt<Item>(items: readonly Item[], bitmap: Bitmap): readonly Item[] {
  // With its length from the start: a list of hundreds of thousands that grows is copied again and again.
  const found: Item[] = [];
  found.length = countCommon(bitmap, bitmap);
  let length = 0;
  for (let word = 0; word < bitmap.length; word += 1) {
    for (let bits = bitmap[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const item = items[word * 32 + 31 - Math.clz32(bits & -bits)];
      if (item !== undefined) found[length++] = item;
    }
  }
  return found;
}
