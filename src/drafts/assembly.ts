import { byLanguage, type Language, languages } from "../domain/languages.ts";
import { assembleEdition, BrokenIdentifiers, type EditionGround } from "../edition/assembleEdition.ts";
import { noCensus, type Census } from "../edition/census.ts";
import { tableColumns } from "../edition/columns.ts";
import type { Change } from "../edition/contribution/change.ts";
import { mergeChanges } from "../edition/contribution/merge.ts";
import { checkRows } from "../edition/promises/checkPromises.ts";
import type { EditionName } from "../edition/draft/nextEdition.ts";
import { parseTables, type TableName, tableNames, type Tables, tableText, typesetTables, withRows } from "../edition/tables.ts";
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
  /** What the edition is called that is made to be published; absent: as the one that it is made over. */
  readonly edition?: EditionName;
  /** Whether it is also wanted as a zip. */
  readonly isZipped?: boolean;
}

/** An edition with a draft in it, as files; or what keeps it from being made. Breaches are told with table, row and column. */
export type Assembly =
  | {
      readonly isMade: true;
      readonly breaches: readonly string[];
      /** What the site loads. */
      readonly loaded: ReadonlyMap<string, string>;
      /** What is published for reuse. */
      readonly reused: ReadonlyMap<string, string>;
      /** The tables, as CSV by name. */
      readonly tables: ReadonlyMap<string, string>;
      readonly archive?: Uint8Array;
    }
  | { readonly isMade: false; readonly breaches: readonly string[] };

/** Tables whose texts stand in every language: where one is missing, that of another. */
function withStandIns(tables: Tables): Tables {
  const filled = (row: Readonly<Record<string, string>>) => {
    const bases = Object.keys(row).flatMap((column) => (column.endsWith("_fr") ? [column.slice(0, -3)] : []));
    const cells = bases.flatMap((base) => {
      const text = languages.map((language) => row[`${base}_${language}`] ?? "").find((cell) => cell !== "") ?? "";
      return languages.map((language) => [`${base}_${language}`, row[`${base}_${language}`] || text]);
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
  const names: readonly TableName[] = ["partnerships", "parties", "involvements", "terms", "tool_uses", "statements"];
  const kept = names.map((name): [TableName, readonly Readonly<Record<string, string>>[]] => {
    const rows: readonly Readonly<Record<string, string>>[] = tables[name];
    return [name, rows.filter((row) => !torn.has(row[name === "partnerships" ? "id" : "partnership_id"] ?? ""))];
  });
  return withRows(tables, new Map(kept));
}

const mostTold = 200;
const told = (breaches: Iterable<string>) => [...new Set(breaches)].slice(0, mostTold);

/** Makes an edition of a draft: the same assembler, promises and messages as on the command line. */
export function assembleDraft(ground: DraftGround, request: AssemblyRequest): Assembly {
  const { changes, census = noCensus, purpose } = request;
  const published = parseTables((name) => ground.tables.get(name) ?? `${tableColumns[name].join()}\n`);
  const merged = mergeChanges(published, changes).tables;
  const tables = request.edition ? withRows(merged, new Map([["edition", [{ ...request.edition }]]])) : merged;
  const rowBreaches = checkRows(typesetTables(tables));
  try {
    const { loaded, reused, breaches } = assembleEdition(
      purpose === "shown" ? withStandIns(withWholePartnerships(tables)) : tables,
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
    return {
      isMade: true,
      breaches: told([...rowBreaches, ...breaches]),
      ...made,
      ...(request.isZipped && { archive: writeEdition(made, changes) }),
    };
  } catch (error) {
    const broken = error instanceof BrokenIdentifiers ? error.breaches : [String(error instanceof Error ? error.message : error)];
    return { isMade: false, breaches: told([...broken, ...rowBreaches]) };
  }
}
