/** What gestures make of the session of meetings that the view holds. */

import type { Day } from "../domain/dates.ts";
import { clockTimeOf } from "../domain/meetings/clock.ts";
import { type Absence, type Pair, pairKey } from "../domain/meetings/model.ts";
import type { View } from "./view.ts";

type Lists = Pick<View, "participantIds" | "mustPairs" | "neverPairs" | "absences">;

const isFilled = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;

/** A view with some lists of its session; an empty one is none. */
function withLists(view: View, lists: Lists): View {
  const { participantIds, mustPairs, neverPairs, absences, ...others } = { ...view, ...lists };
  return {
    ...others,
    ...(participantIds && isFilled(participantIds) && { participantIds }),
    ...(mustPairs && isFilled(mustPairs) && { mustPairs }),
    ...(neverPairs && isFilled(neverPairs) && { neverPairs }),
    ...(absences && isFilled(absences) && { absences }),
  };
}

/** Takes some more in, each once. */
export function withParticipants(view: View, ids: readonly string[]): View {
  return withLists(view, { participantIds: [...new Set([...(view.participantIds ?? []), ...ids])] });
}

/** Takes somebody out, with all that was said of it. */
export function withoutParticipant(view: View, id: string): View {
  const { participantIds = [], mustPairs = [], neverPairs = [], absences = [] } = view;
  const isOther = (pair: Pair) => !pair.includes(id);
  return withLists(view, {
    participantIds: participantIds.filter((one) => one !== id),
    mustPairs: mustPairs.filter(isOther),
    neverPairs: neverPairs.filter(isOther),
    absences: absences.filter(({ participantId }) => participantId !== id),
  });
}

/** Two of whom nothing is asked any more. */
export function withoutRule(view: View, pair: Pair): View {
  const isOther = (one: Pair) => pairKey(one) !== pairKey(pair);
  return withLists(view, {
    mustPairs: (view.mustPairs ?? []).filter(isOther),
    neverPairs: (view.neverPairs ?? []).filter(isOther),
  });
}

/** Two who must meet, or cannot: one or the other. */
export function withRule(view: View, rule: "must" | "never", pair: Pair): View {
  const plain = withoutRule(view, pair);
  const key = rule === "must" ? "mustPairs" : "neverPairs";
  return withLists(plain, { [key]: [...(plain[key] ?? []), pair] });
}

/** Somebody away in a slot, or there again. */
export function withAbsenceToggled(view: View, absence: Absence): View {
  const { absences = [] } = view;
  const others = absences.filter((one) => one.participantId !== absence.participantId || one.slot !== absence.slot);
  return withLists(view, { absences: others.length < absences.length ? others : [...absences, absence] });
}

/** The screen on which meetings are prepared, from nine o'clock of a day on. */
export function withSession({ selection: _closed, ...view }: View, day: Day | undefined): View {
  return { ...view, screen: "meetings", ...(day !== undefined && { sessionStart: clockTimeOf(day, firstHour) }) };
}

/** When a session begins that nobody told when. */
export const firstHour = "09:00";
