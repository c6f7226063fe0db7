import { type Change, placeOf } from "../contribution/change.ts";
import { mergeChanges } from "../contribution/merge.ts";
import { mentionedTable } from "../mentions.ts";
import { checkIdentifiers } from "../promises/checkPromises.ts";
import { type Tables, typesetTables } from "../tables.ts";

/**
 * Changes of which an edition can be made: a row that mentions what is nowhere stays as it was published, or out; so does
 * what would take away a row that others mention. Where ids do not hold together even so, what is left of the changes.
 */
export function changesThatHold(published: Tables, changes: readonly Change[]): readonly Change[] {
  const { tables } = mergeChanges(published, changes);
  const breaches = checkIdentifiers(typesetTables(tables));
  const atFault = new Set(breaches.map(({ table, key = "" }) => placeOf({ table, key })));
  const missed = new Set(
    breaches.flatMap(({ column = "", detail = "" }) => {
      const table = mentionedTable(column);
      return table ? placeOf({ table, key: detail }) : [];
    }),
  );
  const held = changes.filter((change) => !atFault.has(placeOf(change)) && !missed.has(placeOf(change)));
  return held.length === changes.length ? held : changesThatHold(published, held);
}
