import papa from "papaparse";
import { UnreadableFile } from "../fault.ts";
import { most, type Sheet, type SheetRow } from "./sheets.ts";

/** The line by which Excel says how cells are parted, which is no row. */
const separatorLine = /^sep=(.)\r?\n/;

/** Lines of which it is guessed how cells are parted. */
const guessedLines = 10;

const lineBreaks = /\r\n|\r|\n/g;

/**
 * Rows of a text of delimited cells, as they stand: nothing is guessed of what cells mean.
 * @throws UnreadableFile with the line, when a quote never ends, or there is more than anybody types
 */
export function parseDelimited(text: string): { readonly sheet: Sheet; readonly delimiter: string } {
  const told = separatorLine.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  // How cells are parted is told by lines that have some: an empty one would count against every sign.
  const guessed = papa.parse<string[]>(body, { skipEmptyLines: true, preview: guessedLines }).meta.delimiter;
  const { data, errors, meta } = papa.parse<string[]>(body, {
    header: false,
    skipEmptyLines: false,
    preview: most.rows + 2,
    delimiter: told?.[1] ?? guessed,
  });
  let line = told ? 2 : 1;
  const rows: SheetRow[] = data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(lineBreaks)?.length ?? 0), 0);
    return row;
  });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open) throw new UnreadableFile("open-quote", "", rows[open.row ?? 0]?.line ?? 1);
  return { sheet: sheetOf("", rows), delimiter: meta.delimiter };
}

/** A sheet of rows, the first of which that is not empty names the columns. @throws UnreadableFile */
export function sheetOf(name: string, all: readonly SheetRow[]): Sheet {
  const full = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [first, ...rows] = full;
  if (!first) throw new UnreadableFile("no-text");
  if (rows.length > most.rows) throw new UnreadableFile("too-long", `more than ${most.rows} rows`);
  const wide = full.find(({ cells }) => cells.length > most.columns);
  if (wide) throw new UnreadableFile("too-long", `more than ${most.columns} cells`, wide.line);
  return { name, header: first.cells, rows };
}
