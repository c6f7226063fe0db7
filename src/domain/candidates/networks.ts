import type { Atlas, Day, Level, Statement, Territory } from "../model.ts";
import type { Shore } from "../shores.ts";
import { heardAt } from "../standing.ts";

/** A network of all authorities of a level of a country, as its name says; whether one is a member today is not known. */
interface Network {
  readonly actorId: string;
  readonly shore: Shore;
  readonly level: Level;
}

/** The national associations that documents of the atlas name. */
const networks: readonly Network[] = [
  { actorId: "regions-de-france", shore: "fr", level: "region" },
  { actorId: "association-regions-maroc", shore: "ma", level: "region" },
  { actorId: "departements-de-france", shore: "fr", level: "department" },
  { actorId: "ampcpp", shore: "ma", level: "department" },
];

/** Statements that tell of an agreement of two of them: the second party of each, the first being whom it is told of. */
const agreementsWith: Readonly<Record<string, string>> = {
  S168: "association-regions-maroc",
  S169: "association-regions-maroc",
  S290: "ampcpp",
};

/** An agreement of two networks, and what tells of it. */
export interface Agreement {
  readonly actorIds: readonly [string, string];
  readonly statement: Statement;
}

/** Agreements of networks that are known at a date, the latest first. */
export function agreementsAt({ actors, actorStatements }: Atlas, at: Day | undefined): readonly Agreement[] {
  return networks
    .flatMap(({ actorId }) => heardAt(actorStatements.get(actorId) ?? [], at))
    .flatMap((statement): Agreement | readonly [] => {
      const other = agreementsWith[statement.id];
      if (other === undefined || statement.actorId === undefined || !actors.has(other)) return [];
      return { actorIds: [statement.actorId, other], statement };
    })
    .toSorted((a, b) => ((a.statement.date ?? "") < (b.statement.date ?? "") ? 1 : -1));
}

/** The networks of authorities such as one. */
export const networkIdsOf = ({ actors }: Atlas, { shore, level }: Territory): readonly string[] =>
  networks.flatMap((one) => (one.shore === shore && one.level === level && actors.has(one.actorId) ? one.actorId : []));
