import type { AtlasFile } from "../data/schema.ts";
import { type Language, languages } from "../domain/languages.ts";
import type { Words } from "../i18n/words.tsx";
import { assembleAtlas } from "./assemble/atlas.ts";
import { assembleFunding } from "./assemble/funding.ts";
import { assembleMinutesLexicon } from "./assemble/minutesLexicon.ts";
import { assembleSentences } from "./assemble/sentences.ts";
import type { Census } from "./census.ts";
import { placeTerritories, readShapes, type Shapes } from "./points.ts";
import { type Breach, breachText, checkIdentifiers, checkPromises } from "./promises/checkPromises.ts";
import { buildPublished } from "./published/buildPublished.ts";
import { type Tables, typesetTables } from "./tables.ts";

/** What an edition is made from beside its tables: it changes with official lists and outlines, never with facts. */
export interface EditionGround {
  readonly census: Census;
  /** TopoJSON texts (WGS 84), by file name. */
  readonly boundaries: ReadonlyMap<string, string>;
  /** What codes are called in published tables, in every language. */
  readonly words: Readonly<Record<Language, Words>>;
}

/** Contents by file name. */
type Files = ReadonlyMap<string, string>;

/** An edition, whole: what the site loads, what is published for reuse, and what its tables do not keep. */
export interface AssembledEdition {
  readonly atlas: AtlasFile;
  readonly shapes: Shapes;
  /** What the site loads. */
  readonly loaded: Files;
  /** What is published for reuse. */
  readonly reused: Files;
  /** Promises that the tables break, each with its table and row; none when all are kept. */
  readonly breaches: readonly Breach[];
}

/** Raised when ids of the tables do not hold together: nothing can be made of them. */
export class BrokenIdentifiers extends Error {
  readonly breaches: readonly Breach[];
  constructor(breaches: readonly Breach[]) {
    super(breaches.map(breachText).join("\n"));
    this.breaches = breaches;
  }
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/**
 * Makes an edition of tables as they were typed: the one place where facts become files, wherever it runs.
 * @throws BrokenIdentifiers, or InvalidFile when a cell has not the right shape
 */
export function assembleEdition(typed: Tables, { census, boundaries, words }: EditionGround): AssembledEdition {
  const tables = typesetTables(typed);
  const unknown = checkIdentifiers(tables);
  if (unknown.length > 0) throw new BrokenIdentifiers(unknown);
  const shapes = readShapes(boundaries, tables.memberships);
  const atlas = assembleAtlas(tables, placeTerritories(tables, shapes), census);
  const loaded = new Map([
    ["atlas.json", json(atlas)],
    ...languages.map((language) => [`sentences.${language}.json`, json(assembleSentences(tables, language))] as const),
    ["funding.json", json(assembleFunding(tables))],
    ["minutes-lexicon.json", json(assembleMinutesLexicon(tables))],
  ]);
  return {
    atlas,
    shapes,
    loaded,
    reused: buildPublished(tables, atlas, shapes, words),
    breaches: checkPromises(tables, atlas, shapes),
  };
}
