import type { Multilingual } from "../../domain/languages.ts";
import type { Actor, Confidence, Kind, Status, Territory } from "../../domain/model.ts";
import type { NewSource } from "../correction/correction.ts";

/** A text in the languages that somebody gave it in: empty where nobody did. Nothing is made up for those. */
type Given = Multilingual;

interface Told {
  /** Lines of the text where it stands. */
  readonly locator: string;
  readonly confidence: Confidence;
}

/** A tie that a document tells, as a person accepted it. */
export interface AcceptedPartnership extends Told {
  readonly kind: "partnership";
  /** The partnership of the atlas that it is told of; absent where it is a new one. */
  readonly partnershipId?: string;
  readonly fr: Territory;
  readonly ma: Territory;
  readonly tieKind: Kind;
  readonly status: Status;
  /** When it was so, and since when; empty where that is not known. */
  readonly date: string;
  readonly since: string;
  /** Words of the tables that stand for its themes. */
  readonly words: readonly string[];
  readonly toolIds: readonly string[];
  readonly summary: Given;
}

/** Somebody who seeks a partner. */
export interface AcceptedRequest extends Told {
  readonly kind: "request";
  readonly by: Territory;
  /** Whom they named; absent where any of the other shore would do. */
  readonly sought?: Territory;
  readonly date: string;
  readonly words: readonly string[];
  readonly summary: Given;
}

/** An actor that no table holds yet. */
export interface AcceptedActor extends Told {
  readonly kind: "actor";
  readonly actorKind: Actor["kind"];
  readonly names: Given;
}

/** A meeting, or another event with a date. */
export interface AcceptedEvent extends Told {
  readonly kind: "event";
  readonly date: string;
  readonly names: Given;
}

export type Accepted = AcceptedPartnership | AcceptedRequest | AcceptedActor | AcceptedEvent;

/** All that is taken of a document, and which one it is: one of the atlas, or another. */
export interface Intake {
  readonly source: { readonly id: string } | NewSource;
  readonly accepted: readonly Accepted[];
}
