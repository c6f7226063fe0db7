import type { Ground } from "../../domain/candidates/register.ts";
import { type Participant, participantOf } from "../../domain/meetings/matches.ts";
import { territoryTitle, type Words } from "../../i18n/words.tsx";

const nameOf = (words: Words, participant: Participant) =>
  participant.kind === "actor" ? words.of(participant.actor.names) : territoryTitle(words, participant.territory);

/** Names of participants by their ids, in the language of the page; an id that nobody bears stands for itself. */
export function participantNames(words: Words, ground: Ground): (id: string) => string {
  return (id) => {
    const participant = participantOf(ground, id);
    return participant ? nameOf(words, participant) : id;
  };
}
