import { sum, zip } from "d3-array";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { MatchOf, Pair, Schedule, Session } from "../../../src/domain/meetings/model.ts";
import { pairKey } from "../../../src/domain/meetings/model.ts";
import { scheduleMeetings } from "../../../src/domain/meetings/schedule.ts";
import { randomNumbers } from "../../bench/randomNumbers.ts";

const session: Session = { participantIds: [], slotCount: 3, tableCount: 2, must: [], never: [], absences: [] };

/** French participants f0…, Moroccan ones m0…: a pair of two countries matches as a table says, others have nothing to meet about. */
const between =
  (table: (a: string, b: string) => number): MatchOf =>
  (a, b) => {
    const [x, y] = a < b ? [a, b] : [b, a];
    return x.startsWith("f") && y.startsWith("m") ? table(x, y) : undefined;
  };
const hash = (text: string) => [...text].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1009, 7);
const mixed = between((a, b) => (hash(a + b) % 100) / 10 - 2);
const people = (french: number, moroccan: number) => [
  ...Array.from({ length: french }, (_, index) => `f${index}`),
  ...Array.from({ length: moroccan }, (_, index) => `m${index}`),
];

/** The same in an order of chance (Fisher and Yates). */
function shuffled(list: readonly string[], random: () => number): string[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other] ?? "", all[last] ?? ""];
  }
  return all;
}

/** What every schedule keeps, whatever is asked. */
function expectValid({ meetings }: Schedule, { participantIds, slotCount, tableCount, never, absences }: Session) {
  const seats = meetings.flatMap(({ slot, pair }) => pair.map((id) => `${slot} ${id}`));
  expect(new Set(seats).size).toBe(seats.length);
  expect(new Set(meetings.map(({ pair }) => pairKey(pair))).size).toBe(meetings.length);
  expect(new Set(meetings.map(({ slot, table }) => `${slot} ${table}`)).size).toBe(meetings.length);
  for (const { slot, table, pair } of meetings) {
    expect(slot).toBeGreaterThanOrEqual(1);
    expect(slot).toBeLessThanOrEqual(slotCount);
    expect(table).toBeGreaterThanOrEqual(1);
    expect(table).toBeLessThanOrEqual(tableCount);
    for (const id of pair) {
      expect(participantIds).toContain(id);
      expect(absences).not.toContainEqual({ participantId: id, slot });
    }
    expect(never.map(pairKey)).not.toContain(pairKey(pair));
  }
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

test("small sessions are as good as the best of all schedules there are, and leave out no more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 2 }), fc.boolean(), (seed, tableCount, isAway) => {
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
    }),
    { numRuns: 60, seed: 10 },
  );
});

test("forty participants match better than in the best of ten thousand random schedules", () => {
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
      for (const [a, b] of zip(french, moroccan).slice(0, asked.tableCount)) {
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
});

test("the order in which participants and pairs are told changes nothing", () => {
  const asked: Session = {
    ...session,
    participantIds: people(5, 6),
    must: [
      ["m4", "f0"],
      ["f1", "m5"],
    ],
    never: [["f2", "m2"]],
    absences: [{ participantId: "m0", slot: 2 }],
  };
  const turned: Session = {
    ...asked,
    participantIds: asked.participantIds.toReversed(),
    must: asked.must.map(([a, b]): Pair => [b, a]).toReversed(),
    never: [["m2", "f2"]],
  };
  expect(scheduleMeetings(turned, mixed)).toEqual(scheduleMeetings(asked, mixed));
});

test("who must meet meets, even of one country; who cannot does not, and who is away is not there", () => {
  const asked: Session = {
    ...session,
    participantIds: people(4, 4),
    must: [
      ["f0", "f1"],
      ["f0", "m3"],
    ],
    never: [
      ["f2", "m0"],
      ["f2", "m1"],
    ],
    absences: [1, 2].map((slot) => ({ participantId: "f0", slot })).slice(0, 1),
  };
  const schedule = scheduleMeetings(asked, mixed);
  expectValid(schedule, asked);
  expect(schedule.meetings.filter(({ isMust }) => isMust).map(({ pair }) => pairKey(pair))).toEqual(
    expect.arrayContaining(["f0~f1", "f0~m3"]),
  );
  expect(schedule.impossibilities).toEqual([]);
});

test("a table is kept from slot to slot where that can be", () => {
  const asked: Session = { ...session, participantIds: ["f0", "m0", "m1", "m2"], tableCount: 5 };
  expect(
    scheduleMeetings(
      asked,
      between(() => 1),
    ).meetings.map(({ table }) => table),
  ).toEqual([1, 1, 1]);
});

test("what cannot be kept is named: the pair, who takes no part, who has too few slots, and what hinders in which slot", () => {
  const asked: Session = {
    ...session,
    participantIds: people(3, 3),
    slotCount: 2,
    must: [
      ["f0", "m0"],
      ["f0", "m1"],
      ["f1", "m9"],
      ["f2", "m2"],
    ],
    never: [["m2", "f2"]],
    absences: [
      { participantId: "f0", slot: 1 },
      { participantId: "m2", slot: 1 },
      { participantId: "m2", slot: 2 },
    ],
  };
  const { impossibilities, leftOut, meetings } = scheduleMeetings(asked, mixed);
  const kept = meetings.filter(({ isMust }) => isMust).map(({ pair }) => pairKey(pair));
  expect(kept).toHaveLength(1);
  const missed = kept[0] === "f0~m0" ? ["f0", "m1"] : ["f0", "m0"];
  expect(impossibilities).toEqual([
    { kind: "stranger", pair: ["f1", "m9"], participantId: "m9" },
    { kind: "contradiction", pair: ["f2", "m2"] },
    {
      kind: "overloaded",
      participantId: "f0",
      pairs: [
        ["f0", "m0"],
        ["f0", "m1"],
      ],
      slots: [2],
    },
    {
      kind: "unplaced",
      pair: missed,
      hindrances: [
        { slot: 1, participantId: "f0", why: "away" },
        { slot: 2, participantId: "f0", why: "bound" },
      ],
    },
  ]);
  expect(leftOut).toContainEqual({ participantId: "m2", why: "away" });
});

test("who is left out is told why: nobody to meet, or no place", () => {
  const alone = scheduleMeetings({ ...session, participantIds: ["f0", "f1", "m0"], never: [["f1", "m0"]] }, mixed);
  expect(alone.leftOut).toEqual([{ participantId: "f1", why: "alone" }]);
  const narrow = scheduleMeetings({ ...session, participantIds: people(2, 2), slotCount: 1, tableCount: 1 }, mixed);
  expect(narrow.leftOut.map(({ why }) => why)).toEqual(["full", "full"]);
});
