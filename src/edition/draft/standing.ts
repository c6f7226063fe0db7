import { group } from "d3-array";
import { type Change, changeKinds, changesOn, kindOfChange, placeOf } from "../contribution/change.ts";
import { type Conflict, mergeChanges } from "../contribution/merge.ts";
import type { Tables } from "../tables.ts";
import { changesOfDraft, type Draft } from "./draft.ts";

/** How a change stands to the published edition, what needs a person first. `held`: the edition says the same already. */
export const standings = ["conflict", ...changeKinds, "held"] as const;
export type Standing = (typeof standings)[number];

/** A change of a draft, and how it stands to the edition. */
export interface DraftEntry {
  readonly change: Change;
  readonly standing: Standing;
  /** What the edition says otherwise, cell by cell; none unless the change is in conflict. */
  readonly conflicts: readonly Conflict[];
}

/** Changes over tables: those of a draft over the published edition, or those of somebody else over both. */
export interface StandingDraft {
  /** The tables with the changes in them; what is in conflict is left out, row by row. */
  readonly tables: Tables;
  readonly entries: readonly DraftEntry[];
}

/** Lays changes over tables: those that they were made on, or others. */
export function standChanges(present: Tables, told: readonly Change[]): StandingDraft {
  const changes = changesOn(present, told);
  const { tables, held, conflicts } = mergeChanges(present, changes);
  const isHeld = new Set(held);
  const against = group(conflicts, placeOf);
  const entries = changes.map((change): DraftEntry => {
    const those = against.get(placeOf(change)) ?? [];
    const standing = those.length > 0 ? "conflict" : isHeld.has(change) ? "held" : kindOfChange(change);
    return { change, standing, conflicts: those };
  });
  return { tables, entries };
}

/** Lays a draft over the tables of an edition: that which it was begun on, or a newer one. */
export function standDraft(published: Tables, draft: Draft): StandingDraft {
  return standChanges(published, changesOfDraft(draft));
}
