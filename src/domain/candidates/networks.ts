import type { Atlas, Day, Statement, Territory } from "../model.ts";
import { heardAt } from "../standing.ts";

/** An agreement of two networks of authorities, and what tells of it. */
export interface Agreement {
  readonly actorIds: readonly [string, string];
  readonly statement: Statement;
}

/** Agreements of networks that are known at a date, the latest first. */
export function agreementsAt({ actors, actorStatements }: Atlas, at: Day | undefined): readonly Agreement[] {
  const isNetwork = (id: string) => actors.get(id)?.gathers !== undefined;
  return heardAt([...actorStatements.values()].flat(), at)
    .flatMap((statement): Agreement | readonly [] => {
      const { actorId, otherActorId } = statement;
      if (actorId === undefined || otherActorId === undefined || ![actorId, otherActorId].every(isNetwork)) return [];
      return { actorIds: [actorId, otherActorId], statement };
    })
    .toSorted((a, b) => ((a.statement.date ?? "") < (b.statement.date ?? "") ? 1 : -1));
}

/** Tells the networks of authorities such as one, by their ids. */
export type NetworksOf = (authority: Territory) => readonly string[];

/** The networks that have agreed with another at a date. */
export function networksAt(atlas: Atlas, at: Day | undefined): NetworksOf {
  const agreed = new Set(agreementsAt(atlas, at).flatMap(({ actorIds }) => actorIds));
  const networks = [...agreed].flatMap((id) => atlas.actors.get(id) ?? []);
  return ({ shore, level }) =>
    networks.flatMap(({ id, gathers }) => (gathers?.shore === shore && gathers.level === level ? id : []));
}
