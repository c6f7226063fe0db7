/** No meeting, nobody. */
const none = -1;

/** What a board is made for. Participants and slots are positions, counted from 0. */
export interface BoardRules {
  readonly participantCount: number;
  readonly slotCount: number;
  readonly tableCount: number;
  /** What a meeting of two is worth; undefined for two who do not meet. */
  readonly worthOf: (a: number, b: number) => number | undefined;
  readonly isThere: (participant: number, slot: number) => boolean;
  /** What it is worth that somebody has a meeting at all. */
  readonly worthOfAny: number;
}

/** Who sits with whom, and what all of that is worth: changed and counted, never checked. */
function createSeats({ participantCount, slotCount, worthOf, worthOfAny }: BoardRules) {
  const others = new Int16Array(slotCount * participantCount).fill(none);
  const slots = new Int16Array(participantCount * participantCount).fill(none);
  const meetingCounts = new Int16Array(participantCount);
  const taken = new Int16Array(slotCount);
  let worth = 0;
  /** Counts a meeting of somebody more, or less. */
  const count = (one: number, change: 1 | -1) => {
    const before = meetingCounts[one] ?? 0;
    meetingCounts[one] = before + change;
    if (before === 0) worth += worthOfAny;
    else if (before + change === 0) worth -= worthOfAny;
  };
  return {
    worth: () => worth,
    otherOf: (slot: number, one: number) => others[slot * participantCount + one] ?? none,
    slotOf: (a: number, b: number) => slots[a * participantCount + b] ?? none,
    takenIn: (slot: number) => taken[slot] ?? 0,
    set: (slot: number, a: number, b: number, isMeeting: boolean) => {
      const change = isMeeting ? 1 : -1;
      others[slot * participantCount + a] = isMeeting ? b : none;
      others[slot * participantCount + b] = isMeeting ? a : none;
      slots[a * participantCount + b] = isMeeting ? slot : none;
      slots[b * participantCount + a] = isMeeting ? slot : none;
      taken[slot] = (taken[slot] ?? 0) + change;
      count(a, change);
      count(b, change);
      worth += change * (worthOf(a, b) ?? 0);
    },
  };
}

/** Who meets whom in which slot, where nobody sits at two tables and no more meet than there are tables. */
export type Board = ReturnType<typeof createBoard>;

/** An empty board. Every change of it can be taken back. */
export function createBoard(rules: BoardRules) {
  const { participantCount, slotCount, tableCount, worthOf, isThere } = rules;
  const { worth, otherOf, slotOf, takenIn, set } = createSeats(rules);
  /** What was done since the last commitment: slot and two, which meet or were parted. */
  const trail: { readonly slot: number; readonly a: number; readonly b: number; readonly isMeeting: boolean }[] = [];
  const record = (slot: number, a: number, b: number, isMeeting: boolean) => {
    set(slot, a, b, isMeeting);
    trail.push({ slot, a, b, isMeeting });
  };
  const isFree = (slot: number, one: number) => otherOf(slot, one) === none && isThere(one, slot);
  const hasTable = (slot: number) => takenIn(slot) < tableCount;

  return {
    worth,
    slotOf,
    hasTable,
    /** Whether two who do not meet yet could in a slot as it stands. */
    canMeet: (slot: number, a: number, b: number) =>
      slotOf(a, b) === none && worthOf(a, b) !== undefined && isFree(slot, a) && isFree(slot, b) && hasTable(slot),
    meet: (slot: number, a: number, b: number) => record(slot, a, b, true),
    /** Ends the meeting of somebody in a slot, and says whom it was with. */
    part: (slot: number, one: number) => {
      const other = otherOf(slot, one);
      if (other !== none) record(slot, one, other, false);
      return other;
    },
    /** The one whose meeting in a slot is worth least. */
    weakestOf: (slot: number) => {
      let [weakest, least] = [none, Infinity];
      for (let one = 0; one < participantCount; one += 1) {
        const other = otherOf(slot, one);
        const its = other > one ? (worthOf(one, other) ?? 0) : Infinity;
        if (its < least) [weakest, least] = [one, its];
      }
      return weakest;
    },
    /** From here on changes can be taken back. */
    commit: () => {
      trail.length = 0;
    },
    /** Takes back what was changed since the last commitment. */
    takeBack: () => {
      for (let step = trail.pop(); step; step = trail.pop()) set(step.slot, step.a, step.b, !step.isMeeting);
    },
    /** All meetings, by slot. */
    meetings: () => {
      const found: { readonly slot: number; readonly a: number; readonly b: number }[] = [];
      for (let slot = 0; slot < slotCount; slot += 1)
        for (let a = 0; a < participantCount; a += 1) {
          const b = otherOf(slot, a);
          if (b > a) found.push({ slot, a, b });
        }
      return found;
    },
  };
}
