import type { Change } from "../contribution/change.ts";
import { mergeChanges } from "../contribution/merge.ts";
import { type Breach, breachText, checkRows } from "../promises/checkPromises.ts";
import { type Tables, typesetTables } from "../tables.ts";

const breachesOf = (tables: Tables) => new Map(checkRows(typesetTables(tables)).map((breach) => [breachText(breach), breach]));

/** Promises that the tables would break with these changes in them and keep without. */
export function breachesBy(tables: Tables, changes: readonly Change[]): readonly Breach[] {
  if (changes.length === 0) return [];
  const before = breachesOf(tables);
  return [...breachesOf(mergeChanges(tables, changes).tables)].flatMap(([text, breach]) => (before.has(text) ? [] : breach));
}
