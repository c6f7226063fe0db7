import { type Hindrance, type Impossibility, type Pair, pairKey, type Session } from "./model.ts";

/** Who is there when, and who must meet: what constraints are read from. */
export interface Presence {
  /** Slots, from 1, in which somebody is there. */
  readonly slotsOf: (participantId: string) => readonly number[];
  readonly isThere: (participantId: string, slot: number) => boolean;
}

export function presenceOf({ slotCount, absences }: Session): Presence {
  const away = new Set(absences.map(({ participantId, slot }) => `${slot}~${participantId}`));
  const isThere = (participantId: string, slot: number) => !away.has(`${slot}~${participantId}`);
  const slots = Array.from({ length: slotCount }, (_, index) => index + 1);
  return { isThere, slotsOf: (participantId) => slots.filter((slot) => isThere(participantId, slot)) };
}

/** Pairs told once each, in an order that does not depend on how they were told. */
export function tidyPairs(pairs: readonly Pair[]): readonly Pair[] {
  const byKey = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pairKey(pair), pair]));
  return [...byKey.keys()].sort().map((key): Pair => {
    const [a, b] = byKey.get(key) ?? ["", ""];
    return a < b ? [a, b] : [b, a];
  });
}

/** Pairs that must meet and could, if nothing else stood against it, and those that contradict what else is said. */
export function readMust({ participantIds, must, never }: Session): {
  readonly pairs: readonly Pair[];
  readonly impossibilities: readonly Impossibility[];
} {
  const there = new Set(participantIds);
  const forbidden = new Set(never.map(pairKey));
  const impossibilities: Impossibility[] = [];
  const pairs = tidyPairs(must).filter((pair) => {
    const strangers = pair.filter((id) => !there.has(id));
    for (const participantId of strangers) impossibilities.push({ kind: "stranger", pair, participantId });
    const isForbidden = forbidden.has(pairKey(pair));
    if (isForbidden) impossibilities.push({ kind: "contradiction", pair });
    return strangers.length === 0 && !isForbidden;
  });
  return { pairs, impossibilities };
}

/** Those who must meet more others than there are slots for them. */
export function overloadsOf(pairs: readonly Pair[], { slotsOf }: Presence): readonly Impossibility[] {
  return [...new Set(pairs.flat())].sort().flatMap((participantId) => {
    const its = pairs.filter((pair) => pair.includes(participantId));
    const slots = slotsOf(participantId);
    return its.length > slots.length ? [{ kind: "overloaded" as const, participantId, pairs: its, slots }] : [];
  });
}

interface Seat {
  readonly pair: Pair;
  readonly slot: number;
}

/** Steps after which nobody can tell any more whether all pairs find a slot. */
const mostSteps = 100_000;

/**
 * A slot for each pair that must meet, those with the fewest slots first (depth first, taking back what leads nowhere).
 * @returns undefined when there is none, or none was found in time
 */
export function seatMust(session: Session, pairs: readonly Pair[], { isThere, slotsOf }: Presence): readonly Seat[] | undefined {
  const choices = pairs
    .map((pair) => ({ pair, slots: slotsOf(pair[0]).filter((slot) => isThere(pair[1], slot)) }))
    .sort((x, y) => x.slots.length - y.slots.length);
  const busy = new Set<string>();
  const taken = new Map<number, number>();
  const seats: Seat[] = [];
  let steps = 0;
  const seat = (index: number): boolean => {
    const choice = choices[index];
    if (!choice) return true;
    for (const slot of choice.slots) {
      steps += 1;
      if (steps > mostSteps) return false;
      const keys = choice.pair.map((id) => `${slot}~${id}`);
      const full = (taken.get(slot) ?? 0) >= session.tableCount;
      if (full || keys.some((key) => busy.has(key))) continue;
      for (const key of keys) busy.add(key);
      taken.set(slot, (taken.get(slot) ?? 0) + 1);
      seats.push({ pair: choice.pair, slot });
      if (seat(index + 1)) return true;
      seats.pop();
      for (const key of keys) busy.delete(key);
      taken.set(slot, (taken.get(slot) ?? 1) - 1);
    }
    return false;
  };
  return seat(0) ? seats : undefined;
}

/** What keeps a pair from each slot, where others that must meet sit already. */
export function hindrancesOf(
  session: Session,
  [a, b]: Pair,
  seats: readonly Seat[],
  { isThere }: Presence,
): readonly Hindrance[] {
  return Array.from({ length: session.slotCount }, (_, index): Hindrance => {
    const slot = index + 1;
    const away = [a, b].find((id) => !isThere(id, slot));
    if (away !== undefined) return { slot, participantId: away, why: "away" };
    const bound = [a, b].find((id) => seats.some((seat) => seat.slot === slot && seat.pair.includes(id)));
    return bound === undefined ? { slot, why: "full" } : { slot, participantId: bound, why: "bound" };
  });
}
