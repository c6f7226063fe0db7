import type { Day } from "../dates.ts";
import type { Passage } from "../passages.ts";
import type { Tool } from "../tools.ts";
import type { Actor } from "./actors.ts";
import type { AtlasEvent } from "./events.ts";
import type { Part, Partnership } from "./partnerships.ts";
import type { Request } from "./requests.ts";
import type { Scheme } from "./schemes.ts";
import type { Source } from "./sources.ts";
import type { Statement } from "./statements.ts";
import type { Membership, Territory } from "./territories.ts";
import type { Theme, ThemeId, Keyword } from "./themes.ts";

/** Version and date of the data: what "today" means in the atlas. */
export interface Edition {
  readonly version: string;
  readonly date: Day;
}

export interface Atlas {
  readonly edition: Edition;
  readonly territories: ReadonlyMap<string, Territory>;
  /** Which region a department belongs to, and when. */
  readonly membershipsByDepartment: ReadonlyMap<string, readonly Membership[]>;
  /** Departments (or provinces) that a region holds or held. */
  readonly departmentsByRegion: ReadonlyMap<string, readonly string[]>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  /** What is told apart of bodies of these partnerships. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Statements about actors, by actor id. */
  readonly actorStatements: ReadonlyMap<string, readonly Statement[]>;
  readonly requests: readonly Request[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  readonly keywords: ReadonlyMap<string, Keyword>;
  readonly events: readonly AtlasEvent[];
  /** Names of the support schemes; what is told of them is loaded by those who show it. */
  readonly schemes: ReadonlyMap<string, Pick<Scheme, "id" | "names">>;
  readonly tools: ReadonlyMap<string, Tool>;
  /** In the order of the table, which is that of each document. */
  readonly passages: readonly Passage[];
}

/** What statements, requests and passages say, in one language: kept apart from the atlas, loaded when a page shows it. */
export interface Sentences {
  /** By id of a statement, a request or a passage. */
  readonly summaries: Readonly<Record<string, string>>;
  /** Reasons for doubt, by id of a statement. */
  readonly doubts: Readonly<Record<string, string>>;
}
