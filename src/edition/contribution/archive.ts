import { group } from "d3-array";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { allSteps } from "../../domain/steps.ts";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { columnsOfHeader, tableColumns } from "../columns.ts";
import { isFormula } from "../formulas.ts";
import type { TableName } from "../tables.ts";
import { type Change, placeOf } from "./change.ts";
import { type Cells, contributedTables, keyOf } from "./keys.ts";
import { InvalidContribution } from "./invalidContribution.ts";
import { type Remarks, remarksOnChanges } from "./remarks.ts";
import { textsInZip } from "./textsInZip.ts";

/** Raised by one whenever an older command could no longer read the file. */
const format = 1;

/** What somebody proposes to change in the tables, and the edition that they had before them. */
export interface Contribution {
  readonly edition: string;
  readonly changes: readonly Change[];
  /** Absent where nothing was remarked. */
  readonly remarks?: Remarks;
}

/** A contribution as it was read. */
export interface ContributionRead extends Contribution {
  /** What it says in words: what its rows say, and what no row can hold. Only people read it; empty where it says nothing. */
  readonly summary: string;
  readonly remarks: Remarks;
  /** Where its tables tell each row (`placeOf`): the last of its lines, as a spreadsheet counts. */
  readonly rowNumbers: ReadonlyMap<string, number>;
}

/** A contribution is text: more than this is none. In bytes once unpacked, and in files. */
const [mostBytes, mostFiles] = [40_000_000, 60] as const;

const head = "contribution.json";
/** Where a contribution says in words what it is about. */
export const summaryPath = "summary.txt";
const pathOf = (table: TableName) => `tables/${table}.csv`;

/** Whether a file of the zip is read. @throws InvalidContribution where it is a table that no contribution has: it is not lost silently */
function isWanted(name: string): boolean {
  if (name === head || name === summaryPath || contributedTables.some((table) => pathOf(table) === name)) return true;
  if (name.startsWith("data/edition/"))
    throw new InvalidContribution("nothing-known", "a whole edition: what is merged is the contribution saved beside it", name);
  if (!/^tables\/[^/]+\.csv$/i.test(name)) return false;
  throw new InvalidContribution("damaged", `${name} is no table that a contribution changes`, name);
}
const columnsOf = (table: TableName): readonly string[] => tableColumns[table];

/** How many changes are written at a step. */
const atOnce = 100;
/** How many bytes are packed at a step. */
const bytesAtOnce = 65_536;

/** Whether a cell is a formula, behind any number of apostrophes. */
const isOrWasFormula = (cell: string) => isFormula(cell.replace(/^'+/, ""));
/** A cell that a spreadsheet would take for a formula stands behind an apostrophe, which is taken away when it is read. */
const disarmed = (cell: string) => (isOrWasFormula(cell) ? `'${cell}` : cell);
const rearmed = (cell: string) => (cell.startsWith("'") && isOrWasFormula(cell) ? cell.slice(1) : cell);

/** The rows of a table as they were and as they are to be, some at a time. */
function* linesOf(table: TableName, changes: readonly Change[]): Generator<Uint8Array, void, undefined> {
  const columns = columnsOf(table);
  const line = (side: string, row: Cells | undefined) =>
    row ? [[side, ...columns.map((column) => disarmed(row[column] ?? ""))]] : [];
  yield strToU8(`${csvFormatRows([["change", ...columns]])}\n`);
  for (let from = 0; from < changes.length; from += atOnce) {
    const some = changes.slice(from, from + atOnce);
    const rows = some.flatMap(({ before, after }) => [...line("before", before), ...line("after", after)]);
    yield strToU8(`${csvFormatRows(rows)}\n`);
  }
}

/** A text, some of it at a time. */
function* piecesOf(text: string): Generator<Uint8Array, void, undefined> {
  const bytes = strToU8(text);
  for (let from = 0; from < bytes.length; from += bytesAtOnce) yield bytes.subarray(from, from + bytesAtOnce);
}

/**
 * A zip: the changed rows as CSV, each as it was and as it is to be; a summary that can be read; what it was made on. The
 * same contribution gives the same bytes. It is made in steps, between which a page may draw and answer.
 * @param summary what the rows say in words, and what no row can hold: only people read it
 */
export function* writeContributionInSteps(
  { edition, changes, remarks }: Contribution,
  summary: string,
): Generator<void, Uint8Array<ArrayBuffer>, undefined> {
  const told = remarksOnChanges(remarks, changes);
  const about = { format, edition, ...(Object.keys(told).length > 0 && { remarks: told }) };
  const byTable = group(changes, ({ table }) => table);
  const files: readonly (readonly [name: string, pieces: Iterable<Uint8Array>])[] = [
    [head, piecesOf(`${JSON.stringify(about, null, 2)}\n`)],
    [summaryPath, piecesOf(summary)],
    ...contributedTables.flatMap((table) => {
      const own = byTable.get(table);
      return own ? [[pathOf(table), linesOf(table, own)] as const] : [];
    }),
  ];
  const packed: Uint8Array[] = [];
  const zip = new Zip((_error, bytes) => void packed.push(bytes));
  for (const [name, pieces] of files) {
    const file = new ZipDeflate(name);
    // The date of a file in a zip may not lie before 1980; a fixed one keeps the bytes the same.
    file.mtime = new Date(1980, 0, 2);
    zip.add(file);
    for (const piece of pieces) {
      file.push(piece);
      yield;
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  const whole = new Uint8Array(packed.reduce((length, bytes) => length + bytes.length, 0));
  let place = 0;
  for (const bytes of packed) {
    whole.set(bytes, place);
    place += bytes.length;
  }
  return whole;
}

/** The same at one go. */
export const writeContribution = (contribution: Contribution, summary: string): Uint8Array<ArrayBuffer> =>
  allSteps(writeContributionInSteps(contribution, summary));

/** What the head of a contribution tells: the edition, and remarks that nobody has looked at. */
function headIn(text: string | undefined): { readonly edition: string; readonly remarks: unknown } {
  if (text === undefined) throw new InvalidContribution("nothing-known", `${head} is missing`, head);
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    throw new InvalidContribution("damaged", `${head} cannot be read`, head);
  }
  if (typeof told !== "object" || told === null || !("edition" in told) || typeof told.edition !== "string")
    throw new InvalidContribution("damaged", `${head} names no edition`, head);
  const toldFormat = "format" in told ? JSON.stringify(told.format) : "none";
  if (toldFormat !== String(format))
    throw new InvalidContribution("other-format", `${head}: format ${toldFormat}, this reads ${format}`, toldFormat);
  return { edition: told.edition, remarks: "remarks" in told ? told.remarks : undefined };
}

/** Changes of one table: rows as they were and as they are to be find each other by their key. */
function changesOf(table: TableName, text: string): readonly (readonly [change: Change, rowNumber: number])[] {
  const fail = (row: number, what: string) => {
    return new InvalidContribution("row", `${pathOf(table)} row ${row}: ${what}`, `${pathOf(table)}:${row}`);
  };
  const [[first, ...header] = [], ...lines] = csvParseRows(text);
  const columns = first === "change" ? columnsOfHeader(table, header) : undefined;
  if (!columns) throw fail(1, `the header is not change,${columnsOf(table).join()}`);
  const changes = new Map<string, { readonly before?: Cells; readonly after?: Cells; readonly rowNumber: number }>();
  lines.forEach(([side, ...cells], index) => {
    if (side !== "before" && side !== "after") throw fail(index + 2, `change is "${side ?? ""}", not before or after`);
    if (cells.length !== columns.length) throw fail(index + 2, `${cells.length} cells, expected ${columns.length}`);
    const row: Cells = Object.fromEntries(columns.map((column, position) => [column, rearmed(cells[position]?.trim() ?? "")]));
    const key = keyOf(table, row);
    const sides = changes.get(key);
    if (sides?.[side]) throw fail(index + 2, `${key} stands twice`);
    changes.set(key, { ...sides, [side]: row, rowNumber: index + 2 });
  });
  return [...changes].map(([key, { rowNumber, ...sides }]) => [{ table, key, ...sides }, rowNumber]);
}

/**
 * Reads a contribution. Nothing of it is believed: sizes are limited before anything is unpacked, tables
 * that no contribution has are told, other files passed over, and rows must have the cells of their table. One that is older than a column says nothing there.
 * @throws InvalidContribution
 */
export function readContribution(bytes: Uint8Array): ContributionRead {
  const files = textsInZip(bytes, { isWanted, mostBytes, mostFiles });
  const { edition, remarks } = headIn(files.get(head));
  const read = contributedTables.flatMap((table) => {
    const text = files.get(pathOf(table));
    return text === undefined ? [] : changesOf(table, text);
  });
  const changes = read.map(([change]) => change);
  return {
    edition,
    changes,
    remarks: remarksOnChanges(remarks, changes),
    summary: files.get(summaryPath)?.trim() ?? "",
    rowNumbers: new Map(read.map(([change, rowNumber]) => [placeOf(change), rowNumber])),
  };
}
