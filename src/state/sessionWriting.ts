/** How a session of meetings is written in the address. */

import { type ClockTime, isClockTime } from "../domain/meetings/clock.ts";
import type { Absence, Pair } from "../domain/meetings/model.ts";
import { type Atlas, isGazetteerId } from "../domain/model.ts";
import { actorIdIn } from "../domain/participants.ts";
import type { Parameter } from "./parameter.ts";
import { known, type Writing } from "./writing.ts";

/** As many participants as an address holds, and as many pairs. */
const mostParticipants = 160;
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

/** Who takes part in a session of meetings, or sits at a table; who is not known is left out, the others are there. */
export const participants: Writing<readonly string[]> = {
  read: (text, atlas) => {
    if (!atlas) return {};
    const asked = [...new Set(text.split(","))];
    const ids = asked.filter((id) => isParticipant(id, atlas)).slice(0, mostParticipants);
    if (ids.length === 0) return {};
    return ids.length === asked.length ? { value: ids } : { value: ids, ignored: { reason: "unknown" } };
  },
  write: (ids) => ids.join(),
};

const rangePattern = /^([1-9]\d{0,2})(?:-([1-9]\d{0,2}))?$/;

/**
 * Who was heard of those who sit at a table: by their places, "1-12,14", which is short however many there are. Ids are read
 * as well.
 */
export const heardSeats: Parameter = {
  name: "heard",
  hear: (view, texts, atlas) => {
    const { participantIds = [], roundId } = view;
    const asked = texts.flatMap((text) => text.split(","));
    const idsOf = (text: string): readonly string[] => {
      const [, from, to = from] = rangePattern.exec(text) ?? [];
      if (from !== undefined) return participantIds.slice(Number(from) - 1, Number(to));
      return atlas && isParticipant(text, atlas) ? [text] : [];
    };
    const heardIds = roundId === undefined ? [] : [...new Set(asked.flatMap(idsOf))];
    const unknown = asked.filter((text) => roundId === undefined || idsOf(text).length === 0);
    return {
      view: heardIds.length > 0 ? { ...view, heardIds } : view,
      ignored: unknown.map((text) => ({ reason: "unknown", text: `heard=${text}` })),
    };
  },
  tell: ({ participantIds = [], roundId, heardIds = [] }) => {
    if (roundId === undefined || heardIds.length === 0) return undefined;
    const isHeard = (id: string | undefined) => id !== undefined && heardIds.includes(id);
    const ranges = participantIds.flatMap((id, place) => {
      if (!isHeard(id) || isHeard(participantIds[place - 1])) return [];
      const end = participantIds.findIndex((_, other) => other > place && !isHeard(participantIds[other]));
      const last = end < 0 ? participantIds.length : end;
      return last === place + 1 ? String(last) : `${place + 1}-${last}`;
    });
    return [...ranges, ...heardIds.filter((id) => !participantIds.includes(id))].join();
  },
};

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
