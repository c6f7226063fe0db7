import { csvParseRows } from "d3-dsv";
import { strFromU8 } from "fflate";
import { columnsOfHeader, tableColumns } from "../columns.ts";
import { MisshapenTable, parseTable, type TableName, type Tables, tableNames, withRows } from "../tables.ts";
import { readContribution } from "./archive.ts";
import { type Change, changesBetween, rowsByKey } from "./change.ts";
import { InvalidContribution } from "./invalidContribution.ts";
import { type Cells, keyOf } from "./keys.ts";
import type { Remarks } from "./remarks.ts";
import { textsInZip } from "./textsInZip.ts";

/** A file that a reader chose, by its name, or by its path where a folder was chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What somebody else has: a whole edition, or a contribution; as what it changes in the published one. */
export interface OtherEdition {
  readonly kind: "edition" | "contribution";
  /** The version of that edition, or of the one that the contribution was made on. */
  readonly version: string;
  /** The date of that edition; empty for a contribution. */
  readonly date: string;
  readonly changes: readonly Change[];
  /** What was remarked on rows of a contribution; none in an edition. */
  readonly remarks: Remarks;
  /** What a contribution says in words beside its rows, or instead of any; empty for an edition. */
  readonly summary: string;
}

/** An edition has about a hundred files, and tables of about a megabyte: more than this is none. In bytes once unpacked. */
const [mostBytes, mostFiles] = [40_000_000, 1000] as const;

/** Tables within an edition, wherever its folder lies. */
const tablePath = /(?:^|\/)(?:edition\/)?tables\/(\w+)\.csv$/;
const tableNamed = (path: string) => tableNames.find((name) => name === tablePath.exec(path)?.[1]);

/**
 * Rows of a table of another edition. One that is older than a column says nothing there: the published row stands.
 * @throws MisshapenTable
 */
function rowsIn(published: Tables, name: TableName, text: string): readonly Cells[] {
  const [header = []] = csvParseRows(text.slice(0, text.search(/[\r\n]|$/)));
  const columns = columnsOfHeader(name, header) ?? tableColumns[name];
  const rows: readonly Cells[] = parseTable(name, columns, text);
  if (columns.length === tableColumns[name].length) return rows;
  const present = rowsByKey(published, name);
  return rows.map((row) => ({ ...present.get(keyOf(name, row)), ...row }));
}

/** @throws InvalidContribution */
function editionOf(published: Tables, files: Iterable<readonly [name: string, text: string]>): OtherEdition {
  const texts = new Map([...files].flatMap(([name, text]) => [tableNamed(name) ?? []].flat().map((table) => [table, text])));
  if (!texts.has("edition")) throw new InvalidContribution("nothing-known", "neither a contribution nor tables of an edition");
  let tables: Tables;
  try {
    tables = withRows(published, new Map([...texts].map(([name, text]) => [name, rowsIn(published, name, text)])));
  } catch (error) {
    if (error instanceof MisshapenTable) throw new InvalidContribution("row", error.message, error.place);
    throw error;
  }
  const [edition] = tables.edition;
  return {
    kind: "edition",
    version: edition?.version ?? "",
    date: edition?.date ?? "",
    changes: changesBetween(published, tables),
    remarks: {},
    summary: "",
  };
}

/**
 * Reads what somebody else has, to be laid beside the published edition: the zip of a contribution, the zip of an edition, or
 * the files of its folder. Nothing of it is believed.
 * @throws InvalidContribution
 */
export function readOtherEdition(published: Tables, files: readonly ChosenFile[]): OtherEdition {
  const [first, ...others] = files;
  if (!first || others.length > 0 || tableNamed(first.name))
    return editionOf(
      published,
      files.map(({ name, bytes }) => [name, strFromU8(bytes)]),
    );
  const texts = textsInZip(first.bytes, { isWanted: (name) => tableNamed(name) !== undefined, mostBytes, mostFiles });
  // A contribution has no table that says which edition it is: it changes rows of another.
  if ([...texts.keys()].some((name) => tableNamed(name) === "edition")) return editionOf(published, texts);
  const { edition, changes, remarks, summary } = readContribution(first.bytes);
  return { kind: "contribution", version: edition, date: "", changes, remarks, summary };
}
