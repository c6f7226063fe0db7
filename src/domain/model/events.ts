import type { PartialDate } from "../dates.ts";
import type { Multilingual } from "../languages.ts";
import type { Shore } from "../shores.ts";
import type { DateBasis } from "./statements.ts";
import type { Level } from "./territories.ts";

export const eventKinds = ["meeting", "reform", "election", "fund"] as const;
export type EventKind = (typeof eventKinds)[number];

/** What was last told of an event; what is known of it at a day is another thing (`eventStatus.ts`). */
export const toldEventStatuses = ["held", "planned", "postponed", "entered-force", "open"] as const;
export type ToldEventStatus = (typeof toldEventStatuses)[number];

export interface AtlasEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** Shores that it concerns. */
  readonly shores: readonly Shore[];
  /** Levels of authority that an election renews. */
  readonly levels: readonly Level[];
  readonly date: PartialDate;
  readonly dateEnd?: PartialDate;
  readonly dateBasis: DateBasis;
  readonly status: ToldEventStatus;
  readonly names: Multilingual;
  readonly place?: Multilingual;
  readonly note?: Multilingual;
  readonly sourceId: string;
  /** Further documents that confirm the date or the holding. */
  readonly otherSourceIds: readonly string[];
  readonly locator?: string;
}
