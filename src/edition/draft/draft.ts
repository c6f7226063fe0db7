import { type Change, isSameRow, placeOf } from "../contribution/change.ts";
import type { Remarks } from "../contribution/remarks.ts";

/** What was changed at one go: undone and redone as one. */
export interface Step {
  /** What led to it, in the words of whoever did it: a row that was typed, a file, the minutes of a meeting. */
  readonly title: string;
  /** When, as an instant (ISO 8601, UTC). */
  readonly at: string;
  /** Why, in the words of whoever did it, where they said so: no cell holds it, and what leaves the draft says it. */
  readonly remark?: string;
  /**
   * Where rows are taken over from somebody else: what they had remarked on them, if they did. It takes the place of what had
   * been remarked on the same cells.
   */
  readonly taken?: Remarks;
  /** Each tells its row from how the draft had it just before. */
  readonly changes: readonly Change[];
}

/** Who sits at a tour de table. It is no step: what is said is undone, not who was there. */
export interface Presence {
  /** Ids of authorities, and of actors behind `actor:`, in the order of the table. */
  readonly seatIds: readonly string[];
  readonly heardIds: readonly string[];
}

/** What somebody prepares over the published edition, step by step. It never changes: each change gives another draft. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** The version of the edition that it was begun on. */
  readonly edition: string;
  /** Every step that can be done or undone, the oldest first. */
  readonly steps: readonly Step[];
  /** How many of them hold: those after are undone, and can be redone. */
  readonly doneCount: number;
  /** Of the tour de table that it captures, if it does. */
  readonly presence?: Presence;
}

/** A draft without any change. */
export function createDraft(told: Pick<Draft, "id" | "name" | "edition">): Draft {
  return { ...told, steps: [], doneCount: 0 };
}

/** The draft with a step done; what was undone before can no longer be redone. */
export function withStep(draft: Draft, step: Step): Draft {
  const steps = [...draft.steps.slice(0, draft.doneCount), step];
  return { ...draft, steps, doneCount: steps.length };
}

/** The step that would be undone next; none at the beginning. */
export const lastStep = ({ steps, doneCount }: Draft): Step | undefined => steps[doneCount - 1];
/** The step that would be redone next; none where nothing is undone. */
export const nextStep = ({ steps, doneCount }: Draft): Step | undefined => steps[doneCount];

/** The draft without its last step; the same at the beginning. */
export const undo = (draft: Draft): Draft => (lastStep(draft) ? { ...draft, doneCount: draft.doneCount - 1 } : draft);
/** The draft with the step that was undone last; the same where nothing is undone. */
export const redo = (draft: Draft): Draft => (nextStep(draft) ? { ...draft, doneCount: draft.doneCount + 1 } : draft);

/** A change after another of the same row. What was made on other ground, such as a newer edition, stands for itself. */
function after(first: Change, { before, ...second }: Change): Change {
  const goesOn = isSameRow(before, first.after);
  const origin = goesOn ? first.before : before;
  return { ...second, ...(origin && { before: origin }), ...(goesOn && { through: [...(first.through ?? []), first.after] }) };
}

/** The steps that a change of the draft comes from, the oldest first. */
export function stepsOf({ steps, doneCount }: Draft, row: Pick<Change, "table" | "key">): readonly Step[] {
  return steps.slice(0, doneCount).filter(({ changes }) => changes.some((change) => placeOf(change) === placeOf(row)));
}

/** The columns of a row in which a change has other cells than there were. */
function changedColumns({ before, after }: Change): readonly string[] {
  const columns = new Set(Object.keys({ ...before, ...after }));
  return [...columns].filter((column) => (before?.[column] ?? "") !== (after?.[column] ?? ""));
}

/**
 * What was remarked on a change of the draft, each remark once, the oldest first. A remark goes with what it was made on:
 * it is gone where somebody else's cells were taken instead, and where the row was given up.
 */
export function remarksOn(draft: Draft, row: Pick<Change, "table" | "key">): readonly string[] {
  const place = placeOf(row);
  let remarked: readonly { readonly remark: string; readonly columns: readonly string[] }[] = [];
  let first: Change | undefined;
  for (const { remark, taken, changes } of stepsOf(draft, row))
    for (const change of changes.filter((one) => placeOf(one) === place)) {
      first ??= change;
      const columns = changedColumns(change);
      const isGone = columns.length === 0 || isSameRow(change.after, first.before);
      const kept = isGone ? [] : remarked.filter((one) => !taken || !one.columns.some((column) => columns.includes(column)));
      const own = isGone ? [] : taken ? (taken[place] ?? []) : remark === undefined ? [] : [remark];
      remarked = [...kept, ...own.map((text) => ({ remark: text, columns }))];
    }
  return [...new Set(remarked.map(({ remark }) => remark))];
}

/** What was remarked on changes of the draft. */
export const remarksOfDraft = (draft: Draft, changes: readonly Change[]): Remarks =>
  Object.fromEntries(changes.map((change) => [placeOf(change), remarksOn(draft, change)]));

/** What the draft changes in all, each row once, in the order in which rows were first touched. */
export function changesOfDraft({ steps, doneCount }: Draft): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const change of steps.slice(0, doneCount).flatMap((step) => step.changes)) {
    const row = placeOf(change);
    const known = changes.get(row);
    changes.set(row, known ? after(known, change) : change);
  }
  return [...changes.values()].filter((change) => !isSameRow(change.before, change.after));
}
