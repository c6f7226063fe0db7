import type { Territory } from "../../domain/model.ts";
import { fold } from "../../domain/fold.ts";
import { languages } from "../../domain/languages.ts";
import { tableColumns } from "../columns.ts";
import type { Change } from "../contribution/change.ts";
import { type Cells, keyOf } from "../contribution/keys.ts";
import { numberOf } from "../correction/newSource.ts";
import { type TableName, type Tables, tablesOfPartnerships } from "../tables.ts";

const emptyRow = (table: TableName): Cells => Object.fromEntries(tableColumns[table].map((column) => [column, ""]));

/** Words in plain letters, joined; nothing of those in other letters. */
const plain = (text: string, count: number) => (fold(text).match(/[a-z0-9]+/g) ?? []).slice(0, count).join("-");

/** An id that no row has: what it is called in plain letters, else, or where another has that, a number of its cells. */
function freeId(tables: Tables, table: TableName, name: string, cells: Cells): string {
  const rows: readonly Cells[] = tables[table];
  const isFree = (id: string) => id !== "" && !rows.some((row) => row["id"] === id);
  const told = plain(name, 8);
  if (isFree(told)) return told;
  return [told, numberOf(JSON.stringify(cells))].filter(Boolean).join("-");
}

/** Letters before the number of a row that has no name of its own. */
const prefixes: Readonly<Partial<Record<TableName, string>>> = { statements: "S", requests: "R" };

/**
 * The row of a form: that which was there, with its cells, or a new one under an id of its own.
 * @param before the row that is corrected; absent: a new one is added
 */
export function rowChanges(tables: Tables, table: TableName, cells: Cells, before: Cells | undefined): readonly Change[] {
  const hasId = "id" in emptyRow(table);
  const row = { ...(before ?? emptyRow(table)), ...cells };
  if (before && keyOf(table, before) === keyOf(table, row)) return [{ table, key: keyOf(table, before), before, after: row }];
  // Where the cells that tell a row from others change, another row takes its place.
  if (before)
    return [
      { table, key: keyOf(table, before), before },
      { table, key: keyOf(table, row), after: row },
    ];
  const prefix = prefixes[table];
  const name = row["name_fr"] || row["title"] || row["name_en"] || "";
  const id = prefix ? `${prefix}-${numberOf(JSON.stringify(row))}` : freeId(tables, table, name, row);
  const after = hasId ? { ...row, id } : row;
  return [{ table, key: keyOf(table, after), after }];
}

/** What takes a row away; with a partnership goes all that is told of it. */
export function removalChanges(tables: Tables, table: TableName, row: Cells): readonly Change[] {
  const removal = (name: TableName, before: Cells): Change => ({ table: name, key: keyOf(name, before), before });
  if (table !== "partnerships") return [removal(table, row)];
  const told = tablesOfPartnerships.flatMap((name) => {
    const rows: readonly Cells[] = tables[name];
    return rows.filter((one) => one["partnership_id"] === row["id"]).map((one) => removal(name, one));
  });
  return [removal(table, row), ...told];
}

/** A partnership of two authorities: its row, and one for each of its ends. */
export function partnershipChanges(
  tables: Tables,
  kind: string,
  ends: Readonly<Record<"fr" | "ma", Territory>>,
): readonly Change[] {
  const name = `${plain(ends.fr.names.fr, 6)}--${plain(ends.ma.names.fr, 6)}`;
  const isTaken = tables.partnerships.some(({ id }) => id === name);
  const id = isTaken ? `${name}-${numberOf(`${ends.fr.id} ${ends.ma.id} ${kind}`)}` : name;
  const partnership = { ...emptyRow("partnerships"), id, kind };
  return [
    { table: "partnerships", key: id, after: partnership },
    ...(["fr", "ma"] as const).map((shore): Change => {
      const after = { ...emptyRow("parties"), partnership_id: id, shore, territory_id: ends[shore].id };
      return { table: "parties", key: keyOf("parties", after), after };
    }),
  ];
}

const arabic = /^[\p{Script=Arabic}\p{Zs}\p{P}\p{N}]+$/u;

/** Rows of territories that the tables lack, as official lists tell them; an Arabic name that nobody gives stays empty. */
export function territoryChanges(tables: Tables, territories: readonly Territory[]): readonly Change[] {
  const known = new Set(tables.territories.map(({ id }) => id));
  return territories
    .filter(({ id }) => !known.has(id))
    .map(({ id, level, designation, shore, names, code, parentId }): Change => {
      const isArabic = arabic.test(names.ar);
      const after = {
        ...emptyRow("territories"),
        id,
        level,
        designation,
        country: shore === "fr" ? "FR" : "MA",
        ...Object.fromEntries(languages.map((language) => [`name_${language}`, names[language]])),
        name_ar: isArabic ? names.ar : "",
        name_ar_basis: shore === "ma" ? "official" : "geonames",
        code_scheme: code?.scheme ?? "",
        code: code?.value ?? "",
        code_date: code?.date ?? "",
        parent_id: parentId ?? "",
        point_basis: "parent",
      };
      return { table: "territories", key: id, after };
    });
}
