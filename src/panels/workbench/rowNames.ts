import { group } from "d3-array";
import { isPartialDate } from "../../domain/dates.ts";
import { languages } from "../../domain/languages.ts";
import { designations } from "../../domain/model.ts";
import { shores } from "../../domain/shores.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { TableName, Tables } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";
import { rowTitle } from "../shared/tableWords.ts";

/** A cell that should be a date, as it is said; whatever else stands there as it stands: rows of others are not checked yet. */
export const dateWords = (words: Words, cell: string): string => (isPartialDate(cell) ? words.date(cell) : cell);

/** Rows by what stands in one of their columns. Tables never change: each is gone through once. */
function indexOn(column: string): (rows: readonly Cells[]) => ReadonlyMap<string, readonly Cells[]> {
  const known = new WeakMap<readonly Cells[], ReadonlyMap<string, readonly Cells[]>>();
  return (rows) => {
    const index = known.get(rows) ?? group(rows, (row) => row[column] ?? "");
    known.set(rows, index);
    return index;
  };
}
const byId = indexOn("id");
const byPartnership = indexOn("partnership_id");
const byFrenchName = indexOn("name_fr");

/** What a row of a table with ids is called; the id where no row has it. */
export function nameById(words: Words, tables: Tables, table: TableName, id: string): string {
  const [row] = byId(tables[table]).get(id) ?? [];
  return row ? rowName(words, tables, table, row) : id;
}

/**
 * An authority. A town bears its name alone, unless another town does: "Saint-Denis (La Réunion)"; what is called as a town
 * says what it is: "Figuig (province)".
 */
function authorityName(words: Words, tables: Tables, row: Cells): string {
  const name = rowTitle(words, row, row["id"] ?? "");
  const namesakes = byFrenchName(tables.territories).get(row["name_fr"] ?? "") ?? [];
  const isTown = row["level"] === "municipality";
  const rivals = isTown ? namesakes.filter(({ level }) => level === "municipality") : namesakes;
  if (rivals.length < 2) return name;
  const [parent] = byId(tables.territories).get(row["parent_id"] ?? "") ?? [];
  const kind = designations.find((one) => one === row["designation"]);
  const designation = isTown ? rowTitle(words, parent, "") : kind ? words.say(`designation.${kind}`) : "";
  return designation === "" ? name : words.say("territory.title", { name, designation });
}

/** A partnership by its two ends; empty while it lacks one. */
function endsOf(words: Words, tables: Tables, id: string): string {
  const parties = byPartnership(tables.parties).get(id) ?? [];
  const names = shores.map((shore) =>
    parties
      .filter((party) => party["shore"] === shore)
      .map((party) => nameById(words, tables, "territories", party["territory_id"] ?? ""))
      .join(", "),
  );
  return names.some((name) => name === "") ? "" : names.join(" – ");
}

/** Columns that tell the rows of one partnership apart. */
const telling: Readonly<Partial<Record<TableName, readonly (readonly [column: string, table: TableName | undefined])[]>>> = {
  parties: [
    ["territory_id", "territories"],
    ["actor_id", "actors"],
  ],
  involvements: [["actor_id", "actors"]],
  terms: [
    ["start", undefined],
    ["end", undefined],
  ],
  tool_uses: [["tool_id", "tools"]],
};

/** What a row is called: a partnership by its ends, what is told of one by its ends and its own words, all else by its name. */
export function rowName(words: Words, tables: Tables, table: TableName, row: Cells): string {
  if (table === "partnerships") return endsOf(words, tables, row["id"] ?? "") || (row["id"] ?? "");
  if (table === "territories") return authorityName(words, tables, row);
  const own = telling[table]?.flatMap(([column, other]) => {
    const cell = row[column] ?? "";
    if (cell === "") return [];
    return other ? nameById(words, tables, other, cell) : dateWords(words, cell);
  });
  const told = [
    row["partnership_id"] && nameById(words, tables, "partnerships", row["partnership_id"]),
    ...(own ?? [row["date"] && table === "statements" && dateWords(words, row["date"]), rowTitle(words, row, row["id"] ?? "")]),
  ].flatMap((part) => part || []);
  return told.join(" · ");
}

/** Rows of a table to choose from, by their ids, with what each is called. */
export function namedRows(
  words: Words,
  tables: Tables,
  table: TableName,
  idOf: (row: Cells) => string = (row) => row["id"] ?? "",
): readonly { readonly id: string; readonly name: string }[] {
  const rows: readonly Cells[] = tables[table];
  return rows
    .map((row) => ({ id: idOf(row), name: rowName(words, tables, table, row) }))
    .toSorted((a, b) => words.compare(a.name, b.name));
}

/** Languages with that of the page first. */
export const pageFirst = (words: Words) =>
  languages.toSorted((a, b) => Number(b === words.language) - Number(a === words.language));
