import type { Change } from "../contribution/change.ts";
import { type Conflict, mergeChanges } from "../contribution/merge.ts";
import type { Tables } from "../tables.ts";
import { changesOfDraft, type Draft } from "./draft.ts";

/** How a change of a draft stands to the published edition. `held`: the edition says the same already. */
export type Standing = "added" | "changed" | "removed" | "held" | "conflict";

/** A change of a draft, and how it stands to the edition. */
export interface DraftEntry {
  readonly change: Change;
  readonly standing: Standing;
  /** What the edition says otherwise, cell by cell; none unless the change is in conflict. */
  readonly conflicts: readonly Conflict[];
}

/** A draft over the published edition. */
export interface StandingDraft {
  /** The tables of the edition with the changes of the draft; what is in conflict is left out, row by row. */
  readonly tables: Tables;
  readonly entries: readonly DraftEntry[];
}

const kindOf = ({ before, after }: Change): Standing => (!before ? "added" : after ? "changed" : "removed");

/** Lays a draft over the tables of an edition: that which it was begun on, or a newer one. */
export function standDraft(published: Tables, draft: Draft): StandingDraft {
  const changes = changesOfDraft(draft);
  const { tables, held, conflicts } = mergeChanges(published, changes);
  const entries = changes.map((change): DraftEntry => {
    const against = conflicts.filter(({ table, key }) => table === change.table && key === change.key);
    const standing = against.length > 0 ? "conflict" : held.includes(change) ? "held" : kindOf(change);
    return { change, standing, conflicts: against };
  });
  return { tables, entries };
}
