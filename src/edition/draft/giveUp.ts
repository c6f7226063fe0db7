import { type Change, kindOfChange } from "../contribution/change.ts";
import { tablesOfPartnerships } from "../tables.ts";
import { changesOfDraft, type Draft, withStep } from "./draft.ts";

/** The partnership that a changed row tells of. */
const partnershipOf = ({ before, after }: Change) => (after ?? before)?.["partnership_id"];

/**
 * Changes that are given up with one: what a draft adds of a partnership means nothing without the partnership that it adds,
 * and what it takes away with one comes back with it. None for all other rows.
 */
export function givenUpWith(draft: Draft, change: Change): readonly Change[] {
  const kind = kindOfChange(change);
  if (change.table !== "partnerships" || kind === "changed") return [];
  return changesOfDraft(draft).filter(
    (one) => tablesOfPartnerships.includes(one.table) && kindOfChange(one) === kind && partnershipOf(one) === change.key,
  );
}

/** The draft with a step that gives a change up: its row, and those that go with it, are again as they were. */
export function giveUp(draft: Draft, change: Change, step: { readonly title: string; readonly at: string }): Draft {
  const back = [change, ...givenUpWith(draft, change)].map(({ table, key, before, after }) => ({
    table,
    key,
    ...(after && { before: after }),
    ...(before && { after: before }),
  }));
  return withStep(draft, { ...step, changes: back });
}
