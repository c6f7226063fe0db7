import type { PartialDate } from "../dates.ts";
import type { Kind } from "./partnerships.ts";
import type { ThemeId } from "./themes.ts";

/** State of a partnership, in the order in which statuses are shown. */
export const statuses = ["active", "building", "revival", "waiting", "stalled", "ended", "unconfirmed"] as const;
export type Status = (typeof statuses)[number];

export const confidences = ["high", "medium", "low"] as const;
/** How sure we are that the source says so and is right. */
export type Confidence = (typeof confidences)[number];

/** Whether a date is written in the source, or worked out by us. */
export const dateBases = ["stated", "inferred"] as const;
export type DateBasis = (typeof dateBases)[number];
/** What is said of a state can also take its date from the document, which tells the state of the day on which it was written. */
export const stateBases = [...dateBases, "document"] as const;
export type StateBasis = (typeof stateBases)[number];

/** Whether a statement tells a state, a beginning or an end. */
export const natures = ["state", "beginning", "end"] as const;
export type Nature = (typeof natures)[number];

export interface Statement {
  readonly id: string;
  /** The partnership whose story it belongs to. */
  readonly partnershipId?: string;
  /** The part of that story of which it was told; absent when it was told of the whole. */
  readonly partId?: string;
  readonly actorId?: string;
  /** The other party, where it tells of an agreement of two actors. */
  readonly otherActorId?: string;
  /** The time that the statement is about; absent when the source does not let us say. */
  readonly date?: PartialDate;
  readonly dateBasis?: StateBasis;
  readonly nature: Nature;
  readonly status: Status;
  /** What the source calls the tie, when it says so. */
  readonly kind?: Kind;
  /** Free words of the source, each covered by a theme. */
  readonly keywords: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly confidence: Confidence;
  readonly sourceId: string;
  /** Where in the source: line numbers in a text, empty for a web page. */
  readonly locator?: string;
  /** Further documents, which confirm it or give its date. */
  readonly otherSourceIds: readonly string[];
  /** Names and terms of the document, parted by " / ". */
  readonly asWritten?: string;
  readonly territoryIds: readonly string[];
}
