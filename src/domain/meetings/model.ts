/** A session of short meetings: who takes part, when, at how many tables, and who must, cannot or does not meet. */

/** Two participants, by their ids; their order says nothing. */
export type Pair = readonly [a: string, b: string];

/** A slot in which a participant is away. Slots are counted from 1. */
export interface Absence {
  readonly participantId: string;
  readonly slot: number;
}

export interface Session {
  readonly participantIds: readonly string[];
  /** How many slots follow one another, and how many tables stand there in each of them. */
  readonly slotCount: number;
  readonly tableCount: number;
  /** Pairs that must meet, whatever their match. */
  readonly must: readonly Pair[];
  /** Pairs that cannot meet. */
  readonly never: readonly Pair[];
  readonly absences: readonly Absence[];
}

/** How well two participants match; undefined for those who have nothing to meet about. The same from either side. */
export type MatchOf = (a: string, b: string) => number | undefined;

export interface Meeting {
  /** Counted from 1, as tables are. */
  readonly slot: number;
  readonly table: number;
  readonly pair: Pair;
  readonly match: number;
  readonly isMust: boolean;
}

/** What keeps two from a slot: one of them is away, or bound to another pair that must meet, or all tables are taken. */
export interface Hindrance {
  readonly slot: number;
  readonly participantId?: string;
  readonly why: "away" | "bound" | "full";
}

/** A constraint that cannot be kept, with the pair or the participant, and the slots, that show why. */
export type Impossibility =
  /** A pair must meet, and cannot. */
  | { readonly kind: "contradiction"; readonly pair: Pair }
  /** A pair must meet, and one of the two takes no part. */
  | { readonly kind: "stranger"; readonly pair: Pair; readonly participantId: string }
  /** One must meet more others than there are slots in which it is there. */
  | {
      readonly kind: "overloaded";
      readonly participantId: string;
      readonly pairs: readonly Pair[];
      readonly slots: readonly number[];
    }
  /** A pair that must meet has no slot left: what hinders it in each. */
  | { readonly kind: "unplaced"; readonly pair: Pair; readonly hindrances: readonly Hindrance[] };

/**
 * Somebody without any meeting: away all the time, without anybody to meet, never there when those are whom it could meet,
 * or because places do not suffice.
 */
export interface LeftOut {
  readonly participantId: string;
  readonly why: "away" | "alone" | "apart" | "full";
}

export interface Schedule {
  /** By slot, then by table. */
  readonly meetings: readonly Meeting[];
  /** Sum of the match of all meetings. */
  readonly total: number;
  readonly impossibilities: readonly Impossibility[];
  readonly leftOut: readonly LeftOut[];
}

/** A pair as one text, the same in either order. */
export const pairKey = ([a, b]: Pair): string => (a < b ? `${a}~${b}` : `${b}~${a}`);
