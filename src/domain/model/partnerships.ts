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
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

export interface Involvement {
  readonly actorId: string;
  readonly role: "operator" | "support" | "funder";
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

export interface Partnership {
  readonly id: string;
  readonly kind: Kind;
  readonly parties: readonly Party[];
  readonly involvements: readonly Involvement[];
  /** The partnership that carries this one on, when a source says so. */
  readonly successorId?: string;
  /** The partnership that tells the whole story, when one agreement is told of two bodies. */
  readonly partOfId?: string;
  readonly predecessorIds: readonly string[];
  /** All that was said of it, in the order in which statements come to count: each prevails over those before; undated last. */
  readonly statements: readonly Statement[];
  readonly terms: readonly Term[];
  readonly toolUses: readonly ToolUse[];
}
