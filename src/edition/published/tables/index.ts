import { actors } from "./actors.ts";
import { events } from "./events.ts";
import { involvements } from "./involvements.ts";
import { parties } from "./parties.ts";
import { partnerships } from "./partnerships.ts";
import { parts } from "./parts.ts";
import { passages } from "./passages.ts";
import { requests } from "./requests.ts";
import { schemeList, schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { actorStatements, statements } from "./statements.ts";
import { terms } from "./terms.ts";
import { memberships, territories } from "./territories.ts";
import { themeCrosswalk } from "./themeCrosswalk.ts";
import { toolUses } from "./toolUses.ts";
import { themes, themeWords, tools } from "./vocabulary.ts";

/** The tables for reuse, in the order in which the data package describes them. To publish another one, add it here. */
export const publishedTables = [
  partnerships,
  parts,
  parties,
  involvements,
  statements,
  actorStatements,
  requests,
  passages,
  territories,
  memberships,
  actors,
  sources,
  themes,
  themeWords,
  tools,
  toolUses,
  schemeList,
  schemes,
  themeCrosswalk,
  events,
  terms,
] as const;
