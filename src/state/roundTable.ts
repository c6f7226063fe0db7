/** What gestures make of the tour de table that the view holds. */

import { withoutParticipant } from "./session.ts";
import type { View } from "./view.ts";

/** Who sits at a table, as it was kept. */
interface Presence {
  readonly seatIds: readonly string[];
  readonly heardIds: readonly string[];
}

/** Begins a tour de table, or goes on with one, with those who sat at it: who was heard in another was not in it. */
export function withRound({ heardIds: _other, ...view }: View, roundId: string, presence?: Presence): View {
  return withPresence({ ...view, roundId }, presence);
}

/** Those who sit at the table, and were heard; as before where none were kept. */
export function withPresence({ heardIds: before, ...view }: View, presence: Presence | undefined): View {
  const heardIds = presence?.heardIds ?? before ?? [];
  return { ...view, ...(presence && { participantIds: presence.seatIds }), ...(heardIds.length > 0 && { heardIds }) };
}

/** Takes the next one's turn: who spoke until now has been heard. */
export function withTurn(view: View, nextId: string, heardId?: string): View {
  const heardIds = heardId === undefined ? view.heardIds : [...new Set([...(view.heardIds ?? []), heardId])];
  return { ...view, ownId: nextId, ...(heardIds && { heardIds }) };
}

/** Somebody has left the table, with all that was said of their turn. */
export function withoutSeat(view: View, id: string): View {
  const { heardIds = [], ownId, ...others } = withoutParticipant(view, id);
  const heard = heardIds.filter((one) => one !== id);
  return { ...others, ...(heard.length > 0 && { heardIds: heard }), ...(ownId !== undefined && ownId !== id && { ownId }) };
}

/** A seat, moved among the others: by one place towards the beginning of the round, or towards its end. */
export function withSeatMoved(view: View, id: string, by: -1 | 1): View {
  const { participantIds = [] } = view;
  const place = participantIds.indexOf(id);
  const other = participantIds[place + by];
  if (place < 0 || other === undefined) return view;
  return { ...view, participantIds: participantIds.with(place, other).with(place + by, id) };
}

/** Takes somebody in where a list has them: behind who comes before them there, else before who comes after. */
export function withSeatAmong(view: View, id: string, listed: readonly string[]): View {
  const { participantIds = [] } = view;
  if (participantIds.includes(id)) return view;
  const at = listed.indexOf(id);
  const before = listed.slice(0, at).findLast((one) => participantIds.includes(one));
  const after = listed.slice(at + 1).find((one) => participantIds.includes(one));
  const place = before !== undefined ? participantIds.indexOf(before) + 1 : participantIds.indexOf(after ?? "");
  return { ...view, participantIds: participantIds.toSpliced(place < 0 ? participantIds.length : place, 0, id) };
}
