/** Who takes part in meetings, sits at a table, signs or seeks: authorities by their ids, actors by theirs behind a mark. */

const actorMark = "actor:";

/** The id of an actor among those of authorities. */
export const actorParticipant = (actorId: string): string => actorMark + actorId;

/** The actor that an id stands for; nothing where it is that of an authority. */
export const actorIdIn = (id: string): string | undefined => (id.startsWith(actorMark) ? id.slice(actorMark.length) : undefined);

/** Who signs as a party, or seeks: an actor speaks for itself, not for the authority on whose territory it stands. */
export const participantIdOf = ({
  territoryId = "",
  actorId,
}: {
  readonly territoryId?: string;
  readonly actorId?: string;
}): string => (actorId === undefined ? territoryId : actorParticipant(actorId));
