/** How a session of meetings is written in the address. */

import { type ClockTime, isClockTime } from "../domain/meetings/clock.ts";
import type { Absence, Pair } from "../domain/meetings/model.ts";
import { type Atlas, isGazetteerId } from "../domain/model.ts";
import { actorIdIn } from "../domain/participants.ts";
import { known, type Writing } from "./writing.ts";

/** As many participants as one room holds, and as many pairs. */
const mostParticipants = 80;
const mostPairs = 100;

/** A whole number from 1 to a greatest one. */
export const countUpTo = (most: number): Writing<number> => ({
  read: (text) => known(/^[1-9]\d?$/.test(text) && Number(text) <= most ? Number(text) : undefined),
  write: String,
});

/** A day and a time on the clock of the place. */
export const clockTime: Writing<ClockTime> = {
  read: (text) => known(isClockTime(text) ? text : undefined),
  write: (value) => value,
};

/** Whether somebody may take part: an actor or a territory of the atlas, or one of the form of those of the gazetteer. */
function isParticipant(id: string, atlas: Atlas): boolean {
  const actorId = actorIdIn(id);
  return actorId !== undefined ? atlas.actors.has(actorId) : atlas.territories.has(id) || isGazetteerId(id);
}

/** Things joined by commas, all of which must mean something. */
const listOf = <Value>(
  most: number,
  read: (text: string, atlas: Atlas) => Value | undefined,
  write: (value: Value) => string,
): Writing<readonly Value[]> => ({
  read: (text, atlas) => {
    if (!atlas) return {};
    const texts = [...new Set(text.split(","))];
    const values = texts.map((one) => read(one, atlas)).filter((one) => one !== undefined);
    return known(values.length === texts.length && values.length <= most ? values : undefined);
  },
  write: (values) => values.map(write).join(),
});

/** Who takes part in a session of meetings. */
export const participants: Writing<readonly string[]> = listOf(
  mostParticipants,
  (text, atlas) => (isParticipant(text, atlas) ? text : undefined),
  (id) => id,
);

/** Pairs of participants: `A~B`. */
export const pairs: Writing<readonly Pair[]> = listOf(
  mostPairs,
  (text, atlas): Pair | undefined => {
    const [a = "", b = "", ...rest] = text.split("~");
    return rest.length === 0 && a !== b && isParticipant(a, atlas) && isParticipant(b, atlas) ? [a, b] : undefined;
  },
  ([a, b]) => `${a}~${b}`,
);

/** Slots in which participants are away: `A~2`. */
export const absences: Writing<readonly Absence[]> = listOf(
  mostPairs,
  (text, atlas): Absence | undefined => {
    const [participantId = "", slot = "", ...rest] = text.split("~");
    const isSlot = /^[1-9]\d?$/.test(slot);
    return rest.length === 0 && isSlot && isParticipant(participantId, atlas) ? { participantId, slot: Number(slot) } : undefined;
  },
  ({ participantId, slot }) => `${participantId}~${slot}`,
);
