import { sum } from "d3-array";
import { hindrancesOf, overloadsOf, type Presence, presenceOf, readMust, seatMust, tidyPairs } from "./impossible.ts";
import {
  type Impossibility,
  type LeftOut,
  type MatchOf,
  type Meeting,
  type Pair,
  pairKey,
  type Schedule,
  type Session,
} from "./model.ts";
import { type Option, searchInSteps } from "./search.ts";

/** Matches are compared in thousandths: whole numbers add up to the same in any order. */
const rounded = (match: number) => Math.round(match * 1000);

/** All pairs that could meet, and what they match: those that must, and those that may and have something to meet about. */
function pairsOf(ids: readonly string[], must: readonly Pair[], session: Session, matchOf: MatchOf): ReadonlyMap<string, number> {
  const never = new Set(session.never.map(pairKey));
  const matches = new Map(must.map(([a, b]) => [pairKey([a, b]), matchOf(a, b) ?? 0]));
  for (const [index, a] of ids.entries())
    for (const b of ids.slice(index + 1)) {
      const key = pairKey([a, b]);
      const match = matchOf(a, b);
      if (match !== undefined && !never.has(key)) matches.set(key, match);
    }
  return matches;
}

interface Seated {
  readonly slot: number;
  readonly pair: Pair;
}

/** Numbers tables: somebody stays where it sat in the slot before, where that can be. */
function withTables(seated: readonly Seated[]): readonly (Seated & { readonly table: number })[] {
  const lastTable = new Map<string, number>();
  const bySlot = new Map<number, Seated[]>();
  for (const one of seated) bySlot.set(one.slot, [...(bySlot.get(one.slot) ?? []), one]);
  return [...bySlot.values()].flatMap((meetings) => {
    const taken = new Set<number>();
    const tables = new Map<Seated, number>();
    for (const one of meetings) {
      const kept = one.pair.map((id) => lastTable.get(id)).find((table) => table !== undefined && !taken.has(table));
      // Only those who were within the number of tables that this slot needs stay: a room does not spread out.
      if (kept === undefined || kept > meetings.length) continue;
      taken.add(kept);
      tables.set(one, kept);
    }
    let next = 1;
    for (const one of meetings) {
      if (tables.has(one)) continue;
      while (taken.has(next)) next += 1;
      taken.add(next);
      tables.set(one, next);
    }
    lastTable.clear();
    const placed = meetings.map((one) => ({ ...one, table: tables.get(one) ?? 0 }));
    for (const { pair, table } of placed) for (const id of pair) lastTable.set(id, table);
    return placed.sort((x, y) => x.table - y.table);
  });
}

/** Who has no meeting, and why. */
function leftOutOf(
  ids: readonly string[],
  seated: readonly Seated[],
  matches: ReadonlyMap<string, number>,
  { slotsOf, isThere }: Presence,
): readonly LeftOut[] {
  const served = new Set(seated.flatMap(({ pair }) => pair));
  return ids
    .filter((id) => !served.has(id))
    .map((participantId) => {
      const slots = slotsOf(participantId);
      if (slots.length === 0) return { participantId, why: "away" };
      const others = ids.filter((other) => matches.has(pairKey([participantId, other])));
      if (others.length === 0) return { participantId, why: "alone" };
      return { participantId, why: others.some((other) => slots.some((slot) => isThere(other, slot))) ? "full" : "apart" };
    });
}

/**
 * A schedule of meetings: first, those that must meet meet; then, as few as may be are left out; then, all together match
 * as well as may be. Nobody sits at two tables at once, two meet once at most, whoever is away does not meet. In steps
 * between which the page may go on. In which order participants and pairs are told changes nothing.
 */
export function* scheduleInSteps(session: Session, matchOf: MatchOf): Generator<void, Schedule, undefined> {
  const ids = [...new Set(session.participantIds)].sort();
  const presence = presenceOf(session);
  const { pairs: must, impossibilities } = readMust(session);
  const matches = pairsOf(ids, must, session, matchOf);
  const mustKeys = new Set(must.map(pairKey));
  // All matches together are worth less than one who is not left out, and all of those less than one pair that must meet.
  const worthOfAny = 1 + 2 * sum(matches.values(), (match) => Math.abs(rounded(match)));
  const worthOfMust = worthOfAny * (ids.length + 1);
  const positions = new Map(ids.map((id, index) => [id, index]));
  const worth = (key: string, match: number) => rounded(match) + (mustKeys.has(key) ? worthOfMust : 0);
  const options: readonly (Option & { readonly worth: number })[] = tidyPairs([...matches.keys()].map(pairOfKey))
    .map((pair) => {
      const key = pairKey(pair);
      const [a, b] = pair.map((id) => positions.get(id) ?? 0);
      return { a: a ?? 0, b: b ?? 0, worth: worth(key, matches.get(key) ?? 0) };
    })
    .sort((x, y) => y.worth - x.worth);
  const worths = new Map(options.map((option) => [option.a * ids.length + option.b, option.worth]));
  const idAt = (position: number) => ids[position] ?? "";
  const seats = seatMust(session, must, presence) ?? [];
  const board = yield* searchInSteps(
    {
      participantCount: ids.length,
      slotCount: session.slotCount,
      tableCount: session.tableCount,
      worthOf: (a, b) => worths.get(Math.min(a, b) * ids.length + Math.max(a, b)),
      isThere: (one, slot) => presence.isThere(idAt(one), slot + 1),
      worthOfAny,
    },
    options,
    seats.map(({ pair: [a, b], slot }) => ({ a: positions.get(a) ?? 0, b: positions.get(b) ?? 0, slot: slot - 1 })),
  );
  const seated = board.meetings().map(({ slot, a, b }): Seated => ({ slot: slot + 1, pair: [idAt(a), idAt(b)] }));
  const meetings = withTables(seated).map(
    (one): Meeting => ({ ...one, match: matches.get(pairKey(one.pair)) ?? 0, isMust: mustKeys.has(pairKey(one.pair)) }),
  );
  return {
    meetings,
    total: sum(meetings, ({ match }) => match),
    impossibilities: [...impossibilities, ...overloadsOf(must, presence), ...unplacedOf(session, must, seated, presence)],
    leftOut: leftOutOf(ids, seated, matches, presence),
  };
}

const pairOfKey = (key: string): Pair => {
  const [a = "", b = ""] = key.split("~");
  return [a, b];
};

/** Pairs that must meet and found no slot. */
function unplacedOf(
  session: Session,
  must: readonly Pair[],
  seated: readonly Seated[],
  presence: Presence,
): readonly Impossibility[] {
  const kept = seated.filter(({ pair }) => must.some((one) => pairKey(one) === pairKey(pair)));
  return must
    .filter((pair) => kept.every((one) => pairKey(one.pair) !== pairKey(pair)))
    .map((pair) => ({ kind: "unplaced", pair, hindrances: hindrancesOf(session, pair, kept, presence) }));
}

/** The same at once, for who may wait. */
export function scheduleMeetings(session: Session, matchOf: MatchOf): Schedule {
  const steps = scheduleInSteps(session, matchOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
