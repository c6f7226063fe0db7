import { sum, zip } from "d3-array";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { MatchOf, Session } from "../../../src/domain/meetings/model.ts";
import { scheduleMeetings } from "../../../src/domain/meetings/schedule.ts";
import { randomNumbers } from "../../bench/randomNumbers.ts";
import { between, expectValid, hash, mixed, people, session } from "../../fixtures/meetings.ts";

/** The same in an order of chance (Fisher and Yates). */
function shuffled(list: readonly string[], random: () => number): string[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other] ?? "", all[last] ?? ""];
  }
  return all;
}

/** All schedules of a small session, the best first by how many are served, then by the sum of matches. */
function best(asked: Session, matchOf: MatchOf): { readonly served: number; readonly total: number } {
  let found = { served: 0, total: 0 };
  const pairs = asked.participantIds.flatMap((a, index) =>
    asked.participantIds.slice(index + 1).flatMap((b) => (matchOf(a, b) === undefined ? [] : [[a, b] as const])),
  );
  const tables = Array.from({ length: asked.slotCount }, () => 0);
  const busy = new Set<string>();
  const walk = (index: number, total: number, served: ReadonlySet<string>) => {
    if (served.size > found.served || (served.size === found.served && total > found.total + 1e-9))
      found = { served: served.size, total };
    const pair = pairs[index];
    if (!pair) return;
    walk(index + 1, total, served);
    for (const [slot, taken] of tables.entries()) {
      const keys = pair.map((id) => `${slot} ${id}`);
      const isAway = pair.some((id) => asked.absences.some((one) => one.participantId === id && one.slot === slot + 1));
      if (taken >= asked.tableCount || isAway || keys.some((key) => busy.has(key))) continue;
      tables[slot] = taken + 1;
      for (const key of keys) busy.add(key);
      walk(index + 1, total + (matchOf(...pair) ?? 0), new Set([...served, ...pair]));
      for (const key of keys) busy.delete(key);
      tables[slot] = taken;
    }
  };
  walk(0, 0, new Set());
  return found;
}

/** A busy machine may take several times as long as a quiet one. */
const longest = 30_000;

test(
  "small sessions are as good as the best of all schedules there are, and leave out no more",
  () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 2 }),
        fc.boolean(),
        (seed, tableCount, isAway) => {
          const asked: Session = {
            ...session,
            participantIds: people(3, 3),
            slotCount: 2,
            tableCount,
            absences: isAway ? [{ participantId: `f${seed % 3}`, slot: 1 + (seed % 2) }] : [],
          };
          const match = between((a, b) => (hash(a + b + String(seed)) % 100) / 10 - 3);
          const schedule = scheduleMeetings(asked, match);
          expectValid(schedule, asked);
          const { served, total } = best(asked, match);
          expect(asked.participantIds.length - schedule.leftOut.length).toBe(served);
          expect(schedule.total).toBeCloseTo(total, 6);
        },
      ),
      { numRuns: 30, seed: 10 },
    );
  },
  longest,
);

test(
  "forty participants match better than in the best of ten thousand random schedules",
  () => {
    const asked: Session = { ...session, participantIds: people(18, 22), slotCount: 8, tableCount: 12 };
    const start = performance.now();
    const schedule = scheduleMeetings(asked, mixed);
    console.info(`forty participants: ${Math.round(performance.now() - start)} ms`);
    expectValid(schedule, asked);
    expect(schedule.leftOut).toEqual([]);
    const random = randomNumbers(7);
    const totals = Array.from({ length: 10_000 }, () => {
      const met = new Set<string>();
      let total = 0;
      for (let slot = 1; slot <= asked.slotCount; slot += 1) {
        const [french, moroccan] = [shuffled(people(18, 0), random), shuffled(people(0, 22), random)];
        for (const [a = "", b = ""] of zip(french, moroccan).slice(0, asked.tableCount)) {
          if (met.has(a + b)) continue;
          met.add(a + b);
          total += mixed(a, b) ?? 0;
        }
      }
      return total;
    });
    expect(schedule.total).toBeGreaterThanOrEqual(Math.max(...totals));
    // No schedule can be better than the best pairs that tables hold.
    const matches = people(18, 0).flatMap((a) => people(0, 22).map((b) => mixed(a, b) ?? 0));
    const bound = sum(matches.toSorted((x, y) => y - x).slice(0, asked.slotCount * asked.tableCount));
    console.info(`the best of random ones ${Math.max(...totals)}, ours ${schedule.total}, no more than ${bound} in any`);
  },
  longest,
);
