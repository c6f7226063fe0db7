import type { Atlas, Statement } from "./model.ts";
import { isAuthority } from "./shores.ts";
import type { Entry } from "./snapshot.ts";

/** What is said of an actor, and of agreements that another signed with it. */
export function statementsOnActor({ actorStatements }: Pick<Atlas, "actorStatements">, id: string): readonly Statement[] {
  const agreed = [...actorStatements.values()].flat().filter(({ otherActorId }) => otherActorId === id);
  return [...(actorStatements.get(id) ?? []), ...agreed];
}

/** Something that partnerships may concern. */
export interface Concern {
  readonly kind: string;
  readonly id: string;
}

/** Whether a territory is a party itself: neither what lies in it, nor an actor that is placed on it, signs for it. */
export function concernsDirectly({ parties }: Pick<Entry, "parties">, territoryId: string): boolean {
  return parties.some((party) => isAuthority(party) && party.territoryId === territoryId);
}

/**
 * Partnerships that a selection or a hover concerns: the partnership itself; those of a territory and of all that lies
 * in it; those in which an actor takes part; those that a document speaks of, or that have a tool.
 */
export function concernedEntries(entries: readonly Entry[], target: Concern | undefined): readonly Entry[] {
  switch (target?.kind) {
    case "partnership":
      return entries.filter(({ partnership }) => partnership.id === target.id);
    case "territory":
      return entries.filter(
        (entry) =>
          entry.parties.some((party) => party.territoryId === target.id) ||
          entry.holderIds.includes(target.id) ||
          entry.regionIds.fr.includes(target.id) ||
          entry.regionIds.ma.includes(target.id),
      );
    case "actor":
      return entries.filter(({ partnership }) =>
        [...partnership.parties, ...partnership.involvements].some(({ actorId }) => actorId === target.id),
      );
    case "source":
      return entries.filter(({ sourceIds }) => sourceIds.includes(target.id));
    case "tool":
      return entries.filter(({ toolIds }) => toolIds.includes(target.id));
    default:
      return [];
  }
}
