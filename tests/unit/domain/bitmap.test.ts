import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addAll,
  type Bitmap,
  countCommon,
  countListed,
  emptyBitmap,
  intersection,
  itemsAt,
  setBit,
} from "../../../src/domain/bitmap.ts";

function bitmapOf(positions: Iterable<number>, length: number): Bitmap {
  const bitmap = emptyBitmap(length);
  for (const position of positions) setBit(bitmap, position);
  return bitmap;
}

/** A length about some words of 32, and two sets of positions below it. */
const anyTwoSets = fc.integer({ min: 1, max: 131 }).chain((length) => {
  const anySet = fc.array(fc.nat({ max: length - 1 }), { maxLength: length, size: "max" }).map((positions) => new Set(positions));
  return fc.tuple(fc.constant(length), anySet, anySet);
});

const inOrder = (positions: Iterable<number>) => [...positions].sort((a, b) => a - b);

/** Positions of a set, as the items of a list that holds its own positions. */
const positionsOf = (bitmap: Bitmap, length: number) => itemsAt([...Array(length).keys()], bitmap);

test("a bitmap holds the positions that were put into it, in order", () => {
  fc.assert(
    fc.property(anyTwoSets, ([length, positions]) => {
      expect(positionsOf(bitmapOf(positions, length), length)).toEqual(inOrder(positions));
    }),
  );
});

test("what two bitmaps share, and what they hold together, is what two sets do", () => {
  fc.assert(
    fc.property(anyTwoSets, ([length, a, b]) => {
      const shared = [...a].filter((position) => b.has(position));
      const [bitmapA, bitmapB] = [bitmapOf(a, length), bitmapOf(b, length)];
      expect(positionsOf(intersection(bitmapA, bitmapB), length)).toEqual(inOrder(shared));
      expect(countCommon(bitmapA, bitmapB)).toBe(shared.length);
      expect(countListed(Uint32Array.from(a), bitmapB)).toBe(shared.length);
      addAll(bitmapA, bitmapB);
      expect(positionsOf(bitmapA, length)).toEqual(inOrder(new Set([...a, ...b])));
    }),
  );
});

test("nothing has no words", () => {
  expect(itemsAt([], emptyBitmap(0))).toEqual([]);
});
