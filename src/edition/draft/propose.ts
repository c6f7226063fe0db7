import { group } from "d3-array";
import { type Change, changesBetween, placeOf, rowsByKey } from "../contribution/change.ts";
import type { Cells } from "../contribution/keys.ts";
import { type Conflict, mergeChanges } from "../contribution/merge.ts";
import type { Tables } from "../tables.ts";
import { type Draft, type Step, withStep } from "./draft.ts";
import { type DraftEntry, standDraft } from "./standing.ts";

/** What came of changes that were laid into a draft. */
export interface Proposed {
  readonly draft: Draft;
  readonly made: readonly Change[];
  /** What the draft or the edition held already. */
  readonly held: readonly Change[];
  /** Changes that the draft says otherwise, each with the cells in which it does: left out until a person settles them. */
  readonly refused: readonly { readonly change: Change; readonly conflicts: readonly Conflict[] }[];
}

/**
 * Lays changes into a draft as one step: rows that a form, a file or the minutes of a meeting propose. Nothing that the
 * draft holds is overwritten: what it says otherwise is given back.
 * @param published the tables of the edition; the changes may have been made on them, or on the draft
 * @param step what led to them, when, and what was remarked
 */
export function propose(published: Tables, draft: Draft, changes: readonly Change[], step: Omit<Step, "changes">): Proposed {
  const { tables } = standDraft(published, draft);
  const { tables: changed, made, held, conflicts } = mergeChanges(tables, changes);
  const against = group(conflicts, placeOf);
  const refused = changes.flatMap((change) => {
    const those = against.get(placeOf(change));
    return those ? [{ change, conflicts: those }] : [];
  });
  const done = made.length > 0 ? withStep(draft, { ...step, changes: changesBetween(tables, changed) }) : draft;
  return { draft: done, made, held, refused };
}

/** A change as it would be on tables that say otherwise: the cells that it changes win, all others stay. */
export function winning(tables: Tables, { table, key, before, after }: Change): Change {
  const present = rowsByKey(tables, table).get(key);
  const wished = Object.entries(after ?? {}).filter(([column, cell]) => (before?.[column] ?? "") !== cell);
  const row: Cells | undefined = after && (present ? { ...present, ...Object.fromEntries(wished) } : after);
  return { table, key, ...(present && { before: present }), ...(row && { after: row }) };
}

/** A change that leaves a row as tables have it. */
function losing(tables: Tables, { table, key }: Change): Change {
  const present = rowsByKey(tables, table).get(key);
  return { table, key, ...(present && { before: present, after: present }) };
}

/**
 * Settles what a draft and the edition say in two ways.
 * @param isDraftRight whether the cells of the draft win over those of the edition; else the change is given up
 */
export function settle(
  published: Tables,
  draft: Draft,
  { change }: DraftEntry,
  isDraftRight: boolean,
  step: { readonly title: string; readonly at: string },
): Draft {
  const settled = isDraftRight ? winning(published, change) : losing(published, change);
  return withStep(draft, { ...step, changes: [settled] });
}
