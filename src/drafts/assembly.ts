import { byLanguage, type Language, languages } from "../domain/languages.ts";
import { standInFor } from "../domain/standIn.ts";
import { assembleEdition, BrokenIdentifiers, type EditionGround } from "../edition/assembleEdition.ts";
import { noCensus, type Census } from "../edition/census.ts";
import { type Change, rowOf } from "../edition/contribution/change.ts";
import { releaseInChangelog } from "../edition/contribution/changelog.ts";
import { mergeChanges } from "../edition/contribution/merge.ts";
import { type Breach, breachText, checkRows } from "../edition/promises/checkPromises.ts";
import type { EditionName } from "../edition/draft/nextEdition.ts";
import { changesThatHold } from "../edition/draft/changesThatHold.ts";
import {
  type TableName,
  tableNames,
  type Tables,
  tablesOf,
  tablesOfPartnerships,
  tableText,
  typesetTables,
  withRows,
} from "../edition/tables.ts";
import type { Messages } from "../i18n/messages.ts";
import { createWords } from "../i18n/words.tsx";
import { writeEdition } from "./editionArchive.ts";

/** What editions are made of beside the changes of a draft; it can be handed to a worker. */
export interface DraftGround {
  /** Tables of the published edition, as they were typed: CSV by name. */
  readonly tables: ReadonlyMap<string, string>;
  readonly boundaries: EditionGround["boundaries"];
  readonly census: Census;
  readonly messages: Readonly<Record<Language, Messages>>;
}

/** What is asked of the assembler. */
export interface AssemblyRequest {
  readonly changes: readonly Change[];
  /** What the census tells of territories that the changes add. */
  readonly census?: Census;
  /**
   * To be looked at, or to be published. What is looked at may lack languages: where a text is missing, another language
   * stands in for it. What is published is made whole or not at all.
   */
  readonly purpose: "shown" | "published";
  /** What the edition is called that is made; absent: as the one that it is made over. */
  readonly edition?: EditionName;
  /** What changed in the editions until now, for a zip of the one that is made, which tells its own changes above them. */
  readonly changelog?: string;
  /** What the changes say in words, for the same zip. */
  readonly summary?: string;
}

/** What keeps an edition from being published: a promise that is broken, or cells that no file of it can hold. */
export type AssemblyFault = Breach | { readonly promise: "everyFileHasItsShape"; readonly said: string };

/** An edition with a draft in it, as files; or what keeps it from being made. */
export type Assembly =
  | {
      readonly isMade: true;
      readonly breaches: readonly AssemblyFault[];
      /** What the site loads. */
      readonly loaded: ReadonlyMap<string, string>;
      /** What is published for reuse. */
      readonly reused: ReadonlyMap<string, string>;
      /** The tables, as CSV by name. */
      readonly tables: ReadonlyMap<string, string>;
      readonly archive?: Uint8Array;
    }
  | { readonly isMade: false; readonly breaches: readonly AssemblyFault[] };

/** Columns that hold sentences, language by language. */
const sentences = ["summary", "doubt"];

/** Tables whose texts stand in every language: where one is missing, that of another, and which that is. */
function withStandIns(tables: Tables): Tables {
  const filled = (row: Readonly<Record<string, string>>) => {
    const bases = Object.keys(row).flatMap((column) => (column.endsWith("_fr") ? [column.slice(0, -3)] : []));
    const cells = bases.flatMap((base) => {
      const written = languages.find((language) => (row[`${base}_${language}`] ?? "") !== "");
      const text = (written && row[`${base}_${written}`]) ?? "";
      // A name stands for itself; a sentence says in which language it was written down.
      const standIn = sentences.includes(base) && written ? standInFor(text, written) : text;
      return languages.map((language) => [`${base}_${language}`, row[`${base}_${language}`] || standIn]);
    });
    return { ...row, ...Object.fromEntries(cells) };
  };
  return withRows(tables, new Map(tableNames.map((name) => [name, tables[name].map(filled)])));
}

/** Partnerships that do not have an end on either shore yet cannot be drawn: with all that is told of them they stay out. */
function withWholePartnerships(tables: Tables): Tables {
  const shoresOf = (id: string) => new Set(tables.parties.flatMap((row) => (row.partnership_id === id ? [row.shore] : [])));
  const isWhole = (id: string) => shoresOf(id).size === 2 && tables.statements.some((row) => row.partnership_id === id);
  const torn = new Set(tables.partnerships.map(({ id }) => id).filter((id) => !isWhole(id)));
  if (torn.size === 0) return tables;
  const kept = (["partnerships", ...tablesOfPartnerships] as const).map(
    (name): [TableName, readonly Readonly<Record<string, string>>[]] => {
      const rows: readonly Readonly<Record<string, string>>[] = tables[name];
      return [name, rows.filter((row) => !torn.has(row[name === "partnerships" ? "id" : "partnership_id"] ?? ""))];
    },
  );
  return withRows(tables, new Map(kept));
}

/** Tables with as much of the changes as can be shown while others are not whole yet. */
const shownTables = (published: Tables, changes: readonly Change[]): Tables =>
  withWholePartnerships(mergeChanges(published, changesThatHold(published, changes)).tables);

/** The changelog with the edition that is made in it, under its name and date. */
function changelogOf(
  { messages }: DraftGround,
  { changelog = "", edition }: AssemblyRequest,
  changed: readonly Change[],
): string {
  const date = edition && createWords("en", messages.en).date(edition.date);
  return releaseInChangelog(changelog, changed, [edition?.version, date].filter(Boolean).join(", "));
}

/** Each breach once, whichever check has found it. */
const once = (breaches: readonly Breach[]): readonly Breach[] => [
  ...new Map(breaches.map((breach) => [breachText(breach), breach])).values(),
];

/** Whether nothing was typed where a promise is broken: what stands in there is at fault, and that it is missing is told. */
function isOfStandIn(tables: Tables, { table, key, column }: Breach): boolean {
  return key !== undefined && column !== undefined && rowOf(tables, table, key)?.[column] === "";
}

/** What broke while an edition was made. */
function faultsIn(error: unknown): readonly AssemblyFault[] {
  if (error instanceof BrokenIdentifiers) return error.breaches;
  return [{ promise: "everyFileHasItsShape", said: error instanceof Error ? error.message : String(error) }];
}

/** The tables of the published edition. */
export const publishedTables = ({ tables }: DraftGround): Tables => tablesOf(tables);

/** Makes an edition of a draft: the same assembler and promises as on the command line. */
export function assembleDraft(ground: DraftGround, request: AssemblyRequest): Assembly {
  const { changes, census = noCensus, purpose } = request;
  const published = publishedTables(ground);
  const { made: changed, ...merged } = mergeChanges(published, changes);
  const named = (made: Tables): Tables =>
    request.edition ? withRows(made, new Map([["edition", [{ ...request.edition }]]])) : made;
  const tables = named(merged.tables);
  const rowBreaches = checkRows(typesetTables(tables));
  try {
    const { loaded, reused, breaches } = assembleEdition(
      withStandIns(purpose === "shown" ? named(shownTables(published, changes)) : tables),
      {
        boundaries: ground.boundaries,
        census: {
          populations: new Map([...ground.census.populations, ...census.populations]),
          intermunicipalities: new Map([...ground.census.intermunicipalities, ...census.intermunicipalities]),
        },
        words: byLanguage((language) => createWords(language, ground.messages[language])),
      },
    );
    const made = { loaded, reused, tables: new Map(tableNames.map((name) => [name, tableText(tables, name)])) };
    const archive = request.changelog !== undefined && {
      archive: writeEdition({ ...made, changelog: changelogOf(ground, request, changed), summary: request.summary ?? "" }),
    };
    return {
      isMade: true,
      breaches: once([...rowBreaches, ...breaches.filter((breach) => !isOfStandIn(tables, breach))]),
      ...made,
      ...archive,
    };
  } catch (error) {
    const found = faultsIn(error);
    const known = new Set(found.map(({ said }) => said));
    return { isMade: false, breaches: [...found, ...once(rowBreaches).filter(({ said }) => !known.has(said))] };
  }
}
