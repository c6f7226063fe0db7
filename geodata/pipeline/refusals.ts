import { type Change, placeOf, rowOf } from "../../src/edition/contribution/change.ts";
import type { ContributionRead } from "../../src/edition/contribution/archive.ts";
import { type Conflict, conflictName } from "../../src/edition/contribution/merge.ts";
import { keyOf } from "../../src/edition/contribution/keys.ts";
import type { Breach } from "../../src/edition/promises/checkPromises.ts";
import type { Tables } from "../../src/edition/tables.ts";

/** A contribution, and the path of its file. */
export interface ContributionFile extends ContributionRead {
  readonly path: string;
}

type RowPlace = Pick<Change, "table" | "key">;

/** Where contributions change a row: file, table in it and row there, as a spreadsheet counts; nothing where none does. */
function inContributions(files: readonly ContributionFile[], row: RowPlace): string {
  const places = files.flatMap(({ path, rowNumbers }) => {
    const number = rowNumbers.get(placeOf(row));
    return number === undefined ? [] : `${path} tables/${row.table}.csv row ${number}`;
  });
  return places.join(", ");
}

/** Where the tables hold a row, before anything is merged into them. */
function inSources(tables: Tables, { table, key }: RowPlace): string {
  const found = rowOf(tables, table, key);
  const number = found ? ` row ${tables[table].findIndex((row) => keyOf(table, row) === key) + 2}` : "";
  return `geodata/sources/${table}.csv${number}`;
}

/** The place that a promise tells: it counts rows of merged tables, which stand nowhere. */
const toldPlace = /^\w+\.csv(?: row \d+(?: \(.*?\))?)?: /;

/**
 * A promise that merged tables break, with the place in the contributions that break it; else in the tables, where what a
 * contribution takes away is still needed.
 * @param tables as they are before the merge
 */
export function breachLine(files: readonly ContributionFile[], tables: Tables, breach: Breach): string {
  const { promise, table, key, said } = breach;
  if (key === undefined) return `broken promise: ${promise}: ${said}`;
  const place = inContributions(files, { table, key }) || inSources(tables, { table, key });
  return `broken promise: ${promise}: ${place} (${key}): ${said.replace(toldPlace, "")}`;
}

/** A conflict by its name, and where contributions bring it in. */
export function conflictLine(files: readonly ContributionFile[], conflict: Conflict): string {
  const isAbsent = conflict.column === undefined && conflict.found === undefined;
  const why = isAbsent ? "; the tables have no such row: a contribution that adds it is merged before, or with this one" : "";
  return `conflict: ${conflictName(conflict)} (${inContributions(files, conflict)})${why}`;
}
