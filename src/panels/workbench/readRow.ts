import { readDate } from "../../domain/typedDate.ts";
import { isWebAddress } from "../../domain/webAddress.ts";
import { tableColumns } from "../../edition/columns.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { TableName } from "../../edition/tables.ts";
import type { MessageId } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.tsx";
import { columnKind } from "./columnKinds.ts";

/** Columns that nothing can be made of a row without, where its table has them. A source is always asked for. */
const needed = new Set(["source_id", "kind", "status", "nature", "confidence", "role", "shore", "tool_id", "title", "language"]);
/** Columns that may stay empty in a table, though others need them. */
const spared = new Set(["statements kind"]);

function problemOf(words: Words, table: TableName, column: string, typed: string): MessageId | undefined {
  if (typed === "") return needed.has(column) && !spared.has(`${table} ${column}`) ? "correct.problem.needed" : undefined;
  if (columnKind(words, table, column).input === "date" && readDate(typed) === undefined) return "correct.problem.date";
  if (column === "url" && !isWebAddress(typed)) return "correct.problem.url";
  return undefined;
}

/** What a form tells of a row, and what is to be mended first, each by its column. */
export interface RowReading {
  readonly cells: Cells;
  readonly problems: ReadonlyMap<string, MessageId>;
}

/**
 * Reads the form of a row.
 * @param typed by column; a code that is not to be there is `-`
 */
export function readRow(words: Words, table: TableName, typed: Cells): RowReading {
  const columns: readonly string[] = tableColumns[table];
  const asked = columns.filter((column) => column !== "id");
  const problems = new Map<string, MessageId>();
  const cells = asked.map((column): [string, string] => {
    const text = (typed[column] ?? "").trim();
    const cell = text === "-" ? "" : text;
    const problem = problemOf(words, table, column, cell);
    if (problem) problems.set(column, problem);
    return [column, (columnKind(words, table, column).input === "date" && readDate(cell)) || cell];
  });
  const read = Object.fromEntries(cells);
  if (table === "statements" && (read["partnership_id"] === "") === (read["actor_id"] === ""))
    problems.set("partnership_id", "row.subject");
  if (["parties", "involvements", "terms", "tool_uses"].includes(table) && read["partnership_id"] === "")
    problems.set("partnership_id", "correct.problem.needed");
  // A date rests on what its document writes, unless it is said otherwise.
  const basis = "date_basis" in read ? "date_basis" : "basis";
  const isDated = ["date", "since", "start", "end"].some((column) => read[column]);
  if (basis in read) read[basis] = isDated ? read[basis] || "stated" : "";
  return { cells: read, problems };
}
