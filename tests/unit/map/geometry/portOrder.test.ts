import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Berth, type Bundle, crossingsOf, mustPrecede, orderPorts } from "../../../../src/map/geometry/portOrder.ts";
import { leastCrossings } from "../../../legibility/leastCrossings.ts";
import { bundlesOf, portContentOf } from "../../../../src/map/ports.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot.ts";
import { realAtlas } from "../../../fixtures/realAtlas.ts";
import { wordsOf } from "../../../fixtures/words.ts";

const berth = (id: string, latitude: number, isOverseas = false): Berth => ({ id, latitude, isOverseas });

/** Crossings counted strand by strand. */
function crossingsByHand(fr: readonly string[], ma: readonly string[], bundles: readonly Bundle[]): number {
  const strands = bundles.flatMap((bundle) => Array.from({ length: bundle.count }, () => bundle));
  let crossings = 0;
  for (const [index, a] of strands.entries()) {
    for (const b of strands.slice(index + 1)) {
      const left = fr.indexOf(a.fr) - fr.indexOf(b.fr);
      const right = ma.indexOf(a.ma) - ma.indexOf(b.ma);
      if (left * right < 0) crossings += 1;
    }
  }
  return crossings;
}

const columns = fc.tuple(
  fc.array(fc.double({ min: 42, max: 50, noNaN: true }), { minLength: 1, maxLength: 7 }),
  fc.array(fc.double({ min: 21, max: 36, noNaN: true }), { minLength: 1, maxLength: 7 }),
);
const ties = fc.array(fc.record({ fr: fc.nat(6), ma: fc.nat(6), count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 14 });

describe("the order of ports", () => {
  test("is from north to south, overseas last, but for neighbours that save crossings", () => {
    const fr = [berth("far", -21, true), berth("south", 43), berth("north", 50), berth("near", 49.6)];
    const ma = [berth("a", 35), berth("b", 30)];
    expect(orderPorts(fr, ma, []).fr).toEqual(["north", "near", "south", "far"]);
    const bundles = [
      { fr: "north", ma: "b", count: 1 },
      { fr: "near", ma: "a", count: 1 },
      { fr: "south", ma: "a", count: 9 },
    ];
    expect(orderPorts(fr, ma, bundles).fr).toEqual(["near", "north", "south", "far"]);
  });

  test("never contradicts geography, and crosses no more than the plain order", () => {
    fc.assert(
      fc.property(columns, ties, ([left, right], drawn) => {
        const fr = left.map((latitude, index) => berth(`f${index}`, latitude));
        const ma = right.map((latitude, index) => berth(`m${index}`, latitude));
        const bundles = drawn.map(({ fr: a, ma: b, count }) => ({
          fr: `f${a % left.length}`,
          ma: `m${b % right.length}`,
          count,
        }));
        const order = orderPorts(fr, ma, bundles);
        const plain = {
          fr: fr.toSorted((a, b) => b.latitude - a.latitude).map(({ id }) => id),
          ma: ma.toSorted((a, b) => b.latitude - a.latitude).map(({ id }) => id),
        };
        expect(crossingsOf(order, bundles)).toBe(crossingsByHand(order.fr, order.ma, bundles));
        expect(crossingsOf(order, bundles)).toBeLessThanOrEqual(crossingsOf(plain, bundles));
        for (const [column, ids] of [
          [fr, order.fr],
          [ma, order.ma],
        ] as const) {
          const contradictions = column.flatMap((a) =>
            column.filter((b) => mustPrecede(a, b) && ids.indexOf(a.id) > ids.indexOf(b.id)),
          );
          expect(contradictions).toEqual([]);
        }
      }),
    );
  });

  test("of the real atlas crosses as little as any order that geography allows", () => {
    const { ports, strands } = portContentOf(realAtlas, takeSnapshot(realAtlas, undefined), wordsOf.fr);
    const bundles = bundlesOf(strands);
    const berths = (side: "fr" | "ma") =>
      ports[side].map(({ id, territory, isOverseas }) => berth(id, territory.point[1], isOverseas));
    const order = { fr: ports.fr.map(({ id }) => id), ma: ports.ma.map(({ id }) => id) };
    const least = leastCrossings(berths("fr"), berths("ma"), bundles, (a, b) => !mustPrecede(b, a));
    expect(crossingsOf(order, bundles)).toBe(least);
  });
});
