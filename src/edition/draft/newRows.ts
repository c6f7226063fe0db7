import type { Territory } from "../../domain/model.ts";
import { shores } from "../../domain/shores.ts";
import type { Change } from "../contribution/change.ts";
import { type Cells, filledRow, keyOf } from "../contribution/keys.ts";
import { freeId, numberOf, plain } from "../ids.ts";
import { addition, territoryChange } from "../intake/newRows.ts";
import { type TableName, type Tables, tablesOfPartnerships } from "../tables.ts";

/** An id that no row has: what it is called in plain letters, else, or where another has that, a number of its cells. */
function idFor(tables: Tables, table: TableName, name: string, cells: Cells): string {
  const rows: readonly Cells[] = tables[table];
  return freeId(plain(name, 8), new Set(rows.map((row) => row["id"] ?? "")), JSON.stringify(cells));
}

/** Letters before the number of a row that has no name of its own. */
const prefixes: Readonly<Partial<Record<TableName, string>>> = { statements: "S", requests: "R" };

/**
 * The row of a form: that which was there, with its cells, or a new one under an id of its own.
 * @param before the row that is corrected; absent: a new one is added
 */
export function rowChanges(tables: Tables, table: TableName, cells: Cells, before: Cells | undefined): readonly Change[] {
  const row = { ...(before ?? filledRow(table, {})), ...cells };
  if (before && keyOf(table, before) === keyOf(table, row)) return [{ table, key: keyOf(table, before), before, after: row }];
  // Where the cells that tell a row from others change, another row takes its place.
  if (before)
    return [
      { table, key: keyOf(table, before), before },
      { table, key: keyOf(table, row), after: row },
    ];
  const prefix = prefixes[table];
  const name = row["name_fr"] || row["title"] || row["name_en"] || "";
  const id = prefix ? `${prefix}-${numberOf(JSON.stringify(row))}` : idFor(tables, table, name, row);
  const after = "id" in row ? { ...row, id } : row;
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
  const taken = new Set(tables.partnerships.map((row) => row.id));
  const id = freeId(name, taken, `${ends.fr.id} ${ends.ma.id} ${kind}`);
  return [
    addition("partnerships", { id, kind }),
    ...shores.map((shore) => addition("parties", { partnership_id: id, shore, territory_id: ends[shore].id })),
  ];
}

/** Rows of territories that the tables lack, as official lists tell them; an Arabic name that nobody gives stays empty. */
export function territoryChanges(tables: Tables, territories: readonly Territory[]): readonly Change[] {
  const known = new Set(tables.territories.map(({ id }) => id));
  return territories.filter(({ id }) => !known.has(id)).map(territoryChange);
}
