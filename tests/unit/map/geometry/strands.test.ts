import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pitchOf, placeColumn, type PortNeed } from "../../../../src/map/geometry/columns.ts";
import { distanceTo, type Segment } from "../../../../src/map/geometry/plane.ts";
import { placeStrands, type PlacedStrand, type StrandNeed } from "../../../../src/map/geometry/strands.ts";

const middle = 306;
const height = 616;

/** Strands between random ports, placed as in a wide window. */
const sheets = fc
  .tuple(
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 14 }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 120 }),
  )
  .map(([fr, ma, pairs]) => {
    const strands = pairs.map(
      ([a, b], rank): StrandNeed => ({ id: `s${rank}`, fr: `f${a % fr}`, ma: `m${b % ma}`, count: 1, rank }),
    );
    const needs = (count: number, side: "fr" | "ma"): readonly PortNeed[] =>
      Array.from({ length: count }, (_, index) => {
        const id = `${side === "fr" ? "f" : "m"}${index}`;
        return { id, load: strands.filter((strand) => strand[side] === id).length, nameHeight: 16 };
      });
    const columns = [needs(fr, "fr"), needs(ma, "ma")] as const;
    const pitch = pitchOf(columns, height, 24);
    const [left, right] = columns.map((column) => placeColumn(column, pitch, 0, height, 24));
    return {
      pitch,
      columns: [left ?? [], right ?? []] as const,
      strands: placeStrands(strands, left ?? [], right ?? [], pitch, 0, middle),
    };
  });

const isInverted = (a: PlacedStrand, b: PlacedStrand) => (a.ys[0] - b.ys[0]) * (a.ys[1] - b.ys[1]) < 0;

/** How often two courses meet: sides of one strand on which the other lies, from left to right. */
function meetings(a: PlacedStrand, b: PlacedStrand): number {
  const yAt = ({ spots }: PlacedStrand, x: number) => {
    const index = Math.max(
      1,
      spots.findIndex(([along]) => along >= x),
    );
    const [p, q] = [spots[index - 1] ?? [0, 0], spots[index] ?? [1, 0]];
    return q[0] === p[0] ? q[1] : p[1] + ((x - p[0]) / (q[0] - p[0])) * (q[1] - p[1]);
  };
  let changes = 0;
  let side = 0;
  for (let x = 0; x <= middle; x += 2) {
    const now = Math.sign(Math.round((yAt(a, x) - yAt(b, x)) * 50));
    if (now !== 0 && side !== 0 && now !== side) changes += 1;
    if (now !== 0) side = now;
  }
  return changes;
}

const gap = (a: PlacedStrand, b: PlacedStrand) =>
  Math.min(
    ...a.spots.flatMap((spot) =>
      b.spots.slice(1).map((end, index) => distanceTo(spot, [b.spots[index] ?? end, end] satisfies Segment)),
    ),
  );

describe("strands between two columns of ports", () => {
  test("meet the bars one beside the other, in the order of their far ends", () => {
    fc.assert(
      fc.property(sheets, ({ pitch, columns, strands }) => {
        for (const [shore, column] of columns.entries()) {
          for (const port of column) {
            const here = strands
              .filter((strand) => (shore === 0 ? strand.fr : strand.ma) === port.id)
              .sort((a, b) => (shore === 0 ? a.ys[0] - b.ys[0] : a.ys[1] - b.ys[1]));
            here.forEach((strand, index) => {
              const y = strand.ys[shore === 0 ? 0 : 1];
              expect(y).toBeCloseTo(port.barTop + (index + 0.5) * pitch, 6);
              const far = shore === 0 ? 1 : 0;
              expect(here[index - 1]?.ys[far] ?? -1).toBeLessThan(strand.ys[far]);
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("cross once where their ends are in opposite order, and never else", () => {
    fc.assert(
      fc.property(sheets, ({ strands }) => {
        strands.forEach((a, index) => {
          for (const b of strands.slice(index + 1)) expect(meetings(a, b)).toBe(isInverted(a, b) ? 1 : 0);
        });
      }),
      { numRuns: 25 },
    );
  });

  test("that run side by side are never nearer than two pixels while each has its room", () => {
    fc.assert(
      fc.property(sheets, ({ pitch, strands }) => {
        fc.pre(pitch >= 2.2);
        const beside = strands.flatMap((a, index) =>
          strands.slice(index + 1).flatMap((b) => (isInverted(a, b) ? [] : gap(a, b))),
        );
        expect(beside.filter((distance) => distance <= 2)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a column of ports", () => {
  test("gives bars the height of what they carry, and every port room for its name", () => {
    const needs = [
      { id: "a", load: 20, nameHeight: 31 },
      { id: "b", load: 1, nameHeight: 16 },
      { id: "c", load: 0, nameHeight: 31 },
    ];
    const pitch = pitchOf([needs], 300, 24);
    const places = placeColumn(needs, pitch, 10, 300, 24);
    expect(places.map(({ barTop, barBottom }) => (barBottom - barTop) / pitch)).toEqual([
      expect.closeTo(20, 6),
      expect.closeTo(1, 6),
      0,
    ]);
    places.forEach((place, index) => {
      expect(place.bottom - place.top).toBeGreaterThanOrEqual(Math.max(24, needs[index]?.nameHeight ?? 0) - 0.001);
      expect(place.top).toBeGreaterThanOrEqual(places[index - 1]?.bottom ?? 10);
      expect(place.bottom).toBeLessThanOrEqual(310);
    });
  });

  test("leaves no room to strands where even the names alone are too high", () => {
    expect(pitchOf([[{ id: "a", load: 3, nameHeight: 40 }]], 30, 24)).toBeCloseTo(0, 3);
  });
});
