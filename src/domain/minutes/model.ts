import type { PartialDate } from "../dates.ts";
import type { Status } from "../model/statements.ts";
import type { ThemeId } from "../model/themes.ts";

/** A part of a text: from the unit of UTF-16 at `start` to before the one at `end`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What phrases of the lexicon mean. */
export const meanings = [
  "status",
  "tie",
  "negation",
  "turn",
  "exception",
  "comparison",
  "seek",
  "anyone",
  "theme",
  "tool",
  "level",
  "actor",
  "event",
  "venue",
  "month",
  "link",
  "former",
  "ambiguous",
  "country",
] as const;
export type Meaning = (typeof meanings)[number];

/** A row of the lexicon. */
export interface LexiconPhrase {
  /** Words; `*` stands for any ending, `~` for either number, `…` for a few words between. */
  readonly phrase: string;
  readonly meaning: Meaning;
  /** What exactly: a status, a theme, the kind of a link… */
  readonly value: string;
  /** Whether it holds for the points of the list under it as well: "coopérations en cours :". */
  readonly isOverList: boolean;
}

/** Words of the text that led to something, and what they were taken to mean. */
export interface Reason extends Passage {
  readonly meaning: Meaning;
  readonly value: string;
}

export const doubts = ["namesake", "slip", "level", "former", "stands-for", "part"] as const;
/**
 * Why a territory may be another: others bear the name; the name was written with a slip; none of the level that is
 * named; it no longer exists; it is where an actor that speaks for it was placed; a cell says more than its name.
 */
export type Doubt = (typeof doubts)[number];

/** A territory as the text names it. */
export interface NamedTerritory extends Passage {
  readonly id: string;
  /** Others that may be meant, the likeliest first. */
  readonly otherIds: readonly string[];
  readonly doubts: readonly Doubt[];
}

interface Proposed {
  readonly passage: Passage;
  /** Words that led to it, in their order. */
  readonly reasons: readonly Reason[];
}

/** A tie between authorities of both shores, and what the text says of it. */
export interface ProposedPartnership extends Proposed {
  readonly kind: "partnership";
  readonly fr: NamedTerritory;
  readonly ma: NamedTerritory;
  /** The known actor that speaks or acts for a side. */
  readonly actorIds: readonly string[];
  readonly status: Status;
  readonly themes: readonly ThemeId[];
  readonly tools: readonly string[];
  /** When it began, where the text says so. */
  readonly since?: PartialDate;
}

/** Somebody seeks a partner. */
export interface ProposedRequest extends Proposed {
  readonly kind: "request";
  readonly by: NamedTerritory;
  /** The one that is sought; absent where any of the other shore would do. */
  readonly sought?: NamedTerritory;
  readonly themes: readonly ThemeId[];
}

/** An association, an institution, a network or a programme that the text speaks of. */
export interface ProposedActor extends Proposed {
  readonly kind: "actor";
  readonly name: string;
  /** The actor of the atlas, if it is known there. */
  readonly id?: string;
}

/** A meeting, or another event with a date. */
export interface ProposedEvent extends Proposed {
  readonly kind: "event";
  readonly date: PartialDate;
  /** What the text calls it. */
  readonly words: string;
}

export type Proposal = ProposedPartnership | ProposedRequest | ProposedActor | ProposedEvent;

/** All territories that a proposal names, the doubtful ones as well. */
export function namedIn(proposal: Proposal): readonly NamedTerritory[] {
  if (proposal.kind === "partnership") return [proposal.fr, proposal.ma];
  if (proposal.kind === "request") return [proposal.by, ...(proposal.sought ? [proposal.sought] : [])];
  return [];
}

/** What was read in a text. */
export interface Reading {
  /** The day of the meeting, as the text says. */
  readonly date?: PartialDate;
  /** In the order of the text. */
  readonly proposals: readonly Proposal[];
}
