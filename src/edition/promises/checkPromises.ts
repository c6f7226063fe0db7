import type { AtlasFile } from "../../data/schema.ts";
import type { Shapes } from "../points.ts";
import type { Tables } from "../tables.ts";
import { actorPledges } from "./actors.ts";
import { identifierPledges } from "./identifiers.ts";
import type { Finding, Pledge, Pledges, TablePledge } from "./pledge.ts";
import { minutesLexiconPledges } from "./minutesLexicon.ts";
import { partnershipPledges } from "./partnerships.ts";
import { reasonPledges } from "./reasons.ts";
import { statementPledges } from "./statements.ts";
import { territoryPledges } from "./territories.ts";
import { textPledges } from "./texts.ts";

/** What a row must be, whoever knows the tables. */
const rowPledges = {
  ...identifierPledges,
  ...actorPledges,
  ...statementPledges,
  ...reasonPledges,
  ...textPledges,
} satisfies Pledges<TablePledge>;
const pledges = {
  ...partnershipPledges,
  ...actorPledges,
  ...statementPledges,
  ...reasonPledges,
  ...textPledges,
  ...territoryPledges,
  ...minutesLexiconPledges,
} satisfies Pledges<Pledge>;

/** A promise of the tables, by its name. */
export type PromiseName = keyof typeof rowPledges | keyof typeof pledges;

/** A promise that is broken, and where. */
export interface Breach extends Finding {
  readonly promise: PromiseName;
}

/** A breach as the command line tells it. */
export const breachText = ({ promise, said }: Breach): string => `${promise}: ${said}`;

/** Breaches of what the tables promise of their ids, without which nothing can be made of them; none when all is kept. */
export function checkIdentifiers(tables: Tables): Breach[] {
  return breachesOf<keyof typeof identifierPledges, TablePledge>(identifierPledges, (pledge) => pledge(tables));
}

/** Breaches of all other promises that the tables make; none when all are kept. */
export function checkPromises(tables: Tables, atlas: AtlasFile, shapes: Shapes): Breach[] {
  return breachesOf<keyof typeof pledges, Pledge>(pledges, (pledge) => pledge(tables, atlas, shapes));
}

/**
 * Breaches of what the tables alone promise, row by row: what can be told of a change to them before an edition is made. Lists
 * that are left empty are asked for nothing but the ids that others mention.
 */
export function checkRows(tables: Tables): Breach[] {
  return breachesOf<keyof typeof rowPledges, TablePledge>(rowPledges, (pledge) => pledge(tables));
}

function breachesOf<Name extends PromiseName, Kind extends Pledge | TablePledge>(
  asked: Readonly<Record<Name, Kind>>,
  ask: (pledge: Kind) => readonly Finding[],
): Breach[] {
  const names = Object.keys(asked).filter((name): name is Name => name in asked);
  return names.flatMap((promise) => ask(asked[promise]).map((finding) => ({ promise, ...finding })));
}
