import type { AtlasFile } from "../../data/schema.ts";
import type { Shapes } from "../points.ts";
import type { Tables } from "../tables.ts";
import { identifierPledges } from "./identifiers.ts";
import type { Pledge, Pledges, TablePledge } from "./pledge.ts";
import { minutesLexiconPledges } from "./minutesLexicon.ts";
import { partnershipPledges } from "./partnerships.ts";
import { reasonPledges } from "./reasons.ts";
import { statementPledges } from "./statements.ts";
import { territoryPledges } from "./territories.ts";
import { textPledges } from "./texts.ts";

/** What a row must be, whoever knows the tables. */
const rowPledges: Pledges<TablePledge> = { ...identifierPledges, ...statementPledges, ...reasonPledges, ...textPledges };
const pledges: Pledges<Pledge> = {
  ...partnershipPledges,
  ...statementPledges,
  ...reasonPledges,
  ...textPledges,
  ...territoryPledges,
  ...minutesLexiconPledges,
};

/** Breaches of what the tables promise of their ids, without which nothing can be made of them; none when all is kept. */
export function checkIdentifiers(tables: Tables): string[] {
  return breachesOf(identifierPledges, (pledge) => pledge(tables));
}

/** Breaches of all other promises that the tables make; none when all are kept. */
export function checkPromises(tables: Tables, atlas: AtlasFile, shapes: Shapes): string[] {
  return breachesOf(pledges, (pledge) => pledge(tables, atlas, shapes));
}

/**
 * Breaches of what the tables alone promise, row by row: what can be told of a change to them before an edition is made. Lists
 * that are left empty are asked for nothing but the ids that others mention.
 */
export function checkRows(tables: Tables): string[] {
  return breachesOf(rowPledges, (pledge) => pledge(tables));
}

function breachesOf<Kind extends Pledge | TablePledge>(asked: Pledges<Kind>, ask: (pledge: Kind) => string[]): string[] {
  return Object.entries(asked).flatMap(([name, pledge]) => ask(pledge).map((breach) => `${name}: ${breach}`));
}
