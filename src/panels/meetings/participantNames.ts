import type { Ground } from "../../domain/candidates/register.ts";
import { actorIdIn } from "../../domain/participants.ts";
import { actorName, territoryTitle, type Words } from "../../i18n/words.tsx";

/** Names of participants by their ids, in the language of the page; an id that nobody bears stands for itself. */
export function participantNames(words: Words, { atlas, territories }: Ground): (id: string) => string {
  return (id) => {
    const [actorId, territory] = [actorIdIn(id), territories.get(id)];
    if (actorId !== undefined) return actorName(words, atlas, actorId);
    return territory ? territoryTitle(words, territory) : id;
  };
}
