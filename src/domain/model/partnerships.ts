import type { Day, PartialDate } from "../dates.ts";
import type { Shore } from "../shores.ts";
import type { ToolUse } from "../tools.ts";
import type { DateBasis, Statement } from "./statements.ts";

/** What a partnership is by nature, whatever its state. */
export const kinds = ["cooperation", "twinning", "association-project", "programme", "institution"] as const;
export type Kind = (typeof kinds)[number];

/** One end of a partnership: a territory, or an actor placed on a territory. */
export interface Party {
  readonly shore: Shore;
  readonly territoryId: string;
  readonly actorId?: string;
  /** The part of the partnership whose end it is; absent for an end of the whole. */
  readonly partId?: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

/**
 * What is told apart of another body that is party to the same agreement. It belongs to the story of a partnership, and
 * is none of its own: it is counted there. Its id stays valid, and leads to that story.
 */
export interface Part {
  readonly id: string;
  readonly kind: Kind;
  readonly partnershipId: string;
}

/** What an actor does in a partnership that it is no party to. */
export const roles = ["operator", "support", "funder"] as const;
export type Role = (typeof roles)[number];

export interface Involvement {
  readonly actorId: string;
  readonly role: Role;
  readonly sourceId: string;
  readonly locator?: string;
}

/** An agreement or a mandate with a known end, told by a source. */
export interface Term {
  readonly partnershipId: string;
  readonly start?: PartialDate;
  readonly end: PartialDate;
  readonly sourceId: string;
  readonly basis: DateBasis;
}

/** One story: all that is told of an agreement, of whichever of its bodies it is told. */
export interface Partnership {
  readonly id: string;
  readonly kind: Kind;
  /** Its own ends first, then those of its parts. */
  readonly parties: readonly Party[];
  readonly partIds: readonly string[];
  readonly involvements: readonly Involvement[];
  /** The partnership that carries this one on, when a source says so. */
  readonly successorId?: string;
  readonly predecessorIds: readonly string[];
  /** All that was said of it, in the order in which statements come to count; undated last. */
  readonly statements: readonly Statement[];
  readonly terms: readonly Term[];
  readonly toolUses: readonly ToolUse[];
}
