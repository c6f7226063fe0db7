import type { Level, Population, Request, Territory, ThemeId } from "../model.ts";
import type { Entry } from "../snapshot.ts";
import type { Landscape } from "./landscapes.ts";

/** What can speak for a candidate or against it, in the order in which it is asked about. */
export const criterionIds = [
  "seeks",
  "themes",
  "tools",
  "level",
  "size",
  "landscape",
  "regions",
  "above",
  "neighbours",
  "experience",
  "revival",
  "crowded",
  "untouched",
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** How much a criterion counts: not at all, a little, much, more than all else. */
export const weightSteps = [0, 1, 2, 3] as const;
export type Weight = (typeof weightSteps)[number];
export type Weights = Readonly<Record<CriterionId, Weight>>;

/**
 * What counts when the reader says nothing: most, that it seeks; much, what makes two authorities alike and ties that
 * can carry them; a little, all else.
 */
export const defaultWeights: Weights = {
  seeks: 3,
  themes: 2,
  tools: 1,
  level: 1,
  size: 2,
  landscape: 2,
  regions: 1,
  above: 2,
  neighbours: 2,
  experience: 1,
  revival: 1,
  crowded: 1,
  untouched: 1,
};

/** What an authority wishes of a partner. Whatever is empty excludes nothing. */
export interface Wishes {
  /** Themes and tools to work on; empty: those of its own partnerships and requests. */
  readonly themes: readonly ThemeId[];
  readonly toolIds: readonly string[];
  /** Levels accepted; empty: its own, towns and groups of towns being of one. */
  readonly levels: readonly Level[];
  /** Regions of the other shore to look in; empty: all. */
  readonly regionIds: readonly string[];
  /** Territories ruled out, with all that lies in them. */
  readonly excludedIds: readonly string[];
  readonly weights: Weights;
}

/** Whether any criterion counts: where none does, whoever came first would come first by chance. */
export const isWeighed = ({ weights }: Wishes): boolean => criterionIds.some((id) => weights[id] > 0);

/** What a reason rests on: each part of it leads to a fact of the atlas or of the gazetteer. */
export type Evidence =
  | {
      readonly criterion: "seeks";
      readonly request: Request;
      readonly isNamed: boolean;
      /** Whether who asks seeks a partner as well. */
      readonly isMutual: boolean;
    }
  | {
      readonly criterion: "themes";
      readonly themes: readonly ThemeId[];
      /** What it works on them with, or asks for on them. */
      readonly works: readonly Entry[];
      readonly requests: readonly Request[];
    }
  | { readonly criterion: "tools"; readonly toolIds: readonly string[] }
  | { readonly criterion: "level"; readonly isSame: boolean; readonly level: Level }
  | {
      readonly criterion: "size";
      readonly own: Population;
      readonly its: Population;
      /** Within three times one another, within ten times, or further apart. */
      readonly likeness: "alike" | "near" | "far";
    }
  | {
      readonly criterion: "landscape";
      /** What both are, and what the candidate is besides. */
      readonly landscapes: readonly Landscape[];
      readonly others: readonly Landscape[];
    }
  | {
      readonly criterion: "regions" | "above" | "neighbours" | "experience" | "revival" | "crowded";
      readonly entries: readonly Entry[];
      /** Nothing was heard of any of them for ten years. */
      readonly isSilent: boolean;
    }
  /** Its region, or its département or province, where nobody is known to have worked. */
  | { readonly criterion: "untouched"; readonly placeId: string };

/** What a reason for an actor and an authority rests on: besides, partnerships in which the actor takes part, and where it works. */
export type OfferEvidence =
  | Extract<Evidence, { readonly criterion: "seeks" | "themes" }>
  | { readonly criterion: "involved"; readonly entries: readonly Entry[]; readonly isSilent: boolean }
  | { readonly criterion: "place"; readonly territoryId: string };

/** A reason for a candidate, or against it. */
export interface Reason<Base extends Evidence | OfferEvidence = Evidence> {
  readonly isFor: boolean;
  /** What it adds to the total, or takes from it: the weight times how far the criterion holds. */
  readonly points: number;
  readonly evidence: Base;
}

export interface Candidate {
  readonly territory: Territory;
  readonly points: number;
  /** Those that count most first. */
  readonly reasons: readonly Reason[];
  /** Criteria of which nothing is known: they count neither way. */
  readonly unknown: readonly CriterionId[];
}

/** A wish that leaves candidates out. */
export interface Obstacle {
  /** `sameLevel`: no level was chosen, so that only peers are looked at. */
  readonly wish: "levels" | "sameLevel" | "regionIds" | "excludedIds";
  /** How many would be there without it alone. */
  readonly count: number;
  /** How many it leaves out, others with it. */
  readonly leftOut: number;
}

export interface Ranking {
  /** The best, as many as were asked for. */
  readonly candidates: readonly Candidate[];
  /** How many authorities were weighed. */
  readonly count: number;
  /** Wishes that leave anybody out: those that were made, that which leaves out most first; then that of the same level. */
  readonly obstacles: readonly Obstacle[];
}
