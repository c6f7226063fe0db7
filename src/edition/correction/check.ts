import type { Change } from "../contribution/change.ts";
import { mergeChanges } from "../contribution/merge.ts";
import { checkRows } from "../promises/checkPromises.ts";
import { type Tables, typesetTables } from "../tables.ts";

const breachesOf = (tables: Tables) => new Set(checkRows(typesetTables(tables)));

/** Promises that the tables would break with these changes in them and keep without, in the words of the assembler. */
export function breachesBy(tables: Tables, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const before = breachesOf(tables);
  return [...breachesOf(mergeChanges(tables, changes).tables)].filter((breach) => !before.has(breach));
}
