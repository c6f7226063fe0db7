import { actorParticipant } from "../../domain/participants.ts";
import type { Tables } from "../tables.ts";
import type { Captured } from "./capture.ts";

/** What was said by one at the table. */
export interface ToldSeat {
  readonly id: string;
  /** Partnerships that were spoken of, with the seat under which that is told already, if one of those before has it too. */
  readonly partnerships: readonly { readonly id: string; readonly toldUnder?: string }[];
  readonly isSeeking: boolean;
}

/** All that was written down at a meeting, by who is present; what belongs to nobody who is, stands apart. */
export interface Told {
  readonly seats: readonly ToldSeat[];
  readonly otherPartnerships: readonly string[];
  readonly otherSeekers: readonly string[];
}

/**
 * Puts what was written down in the order of the table: nothing of it is left out, whoever sits there. What two at the table
 * share is told where the first of them sits, and the other one leads there.
 * @param partnershipsAt partnerships that somebody can speak of, by their ids
 */
export function toldOf(
  captured: Pick<Captured, "statements" | "requests">,
  seatIds: readonly string[],
  partnershipsAt: (id: string) => readonly string[],
): Told {
  const toldUnder = new Map<string, string>();
  const seats = seatIds.map((id): ToldSeat => {
    const own = partnershipsAt(id).filter((partnership) => captured.statements.has(partnership));
    const partnerships = own.map((partnership) => {
      const first = toldUnder.get(partnership);
      return { id: partnership, ...(first !== undefined && { toldUnder: first }) };
    });
    for (const partnership of own) if (!toldUnder.has(partnership)) toldUnder.set(partnership, id);
    return { id, partnerships, isSeeking: captured.requests.has(id) };
  });
  return {
    seats,
    otherPartnerships: [...captured.statements.keys()].filter((id) => !toldUnder.has(id)),
    otherSeekers: [...captured.requests.keys()].filter((id) => !seatIds.includes(id)),
  };
}

/** Partnerships that rows tie somebody to, by their ids. @param id of an authority, or of an actor behind `actor:` */
export function partnershipsInRows(tables: Pick<Tables, "parties">, id: string): readonly string[] {
  const own = tables.parties.filter(({ territory_id, actor_id }) => territory_id === id || actorParticipant(actor_id) === id);
  return own.map(({ partnership_id }) => partnership_id);
}
