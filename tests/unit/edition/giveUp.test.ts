import { expect, test } from "vitest";
import type { Change } from "../../../src/edition/contribution/change.ts";
import { createDraft, changesOfDraft, type Draft, undo, withStep } from "../../../src/edition/draft/draft.ts";
import { giveUp, givenUpWith } from "../../../src/edition/draft/giveUp.ts";
import { partnershipChanges, removalChanges } from "../../../src/edition/draft/newRows.ts";
import { addition } from "../../../src/edition/intake/newRows.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { typedTables } from "../../fixtures/tables.ts";

const at = "2026-11-26T10:00:00.000Z";
const begun = createDraft({ id: "1", name: "Draft", edition: "1.0.0" });
const through = (...steps: readonly (readonly Change[])[]): Draft =>
  steps.reduce((draft, changes) => withStep(draft, { title: "a step", at, changes }), begun);
const territory = (id: string) => {
  const found = realAtlas.territories.get(id);
  if (!found) throw new Error(`no territory ${id}`);
  return found;
};
const changeOf = (draft: Draft, table: string) => {
  const found = changesOfDraft(draft).find((change) => change.table === table);
  if (!found) throw new Error(`no change of ${table}`);
  return found;
};

const partnership = partnershipChanges(typedTables, "cooperation", {
  fr: territory("fr-municipality-69123"),
  ma: territory("ma-municipality-tanger"),
});
const id = partnership[0]?.key ?? "";
const statement = addition("statements", { id: "S-new", partnership_id: id });
const source = addition("sources", { id: "a-source", title: "Un document" });
const [event] = typedTables.events;
const elsewhere: Change = {
  table: "events",
  key: event?.id ?? "",
  ...(event && { before: event, after: { ...event, date: "1999" } }),
};

test("a new partnership is given up with its ends and all that the draft states of it, and comes back with them", () => {
  const draft = through(partnership, [source], [statement], [elsewhere]);
  const left = giveUp(draft, changeOf(draft, "partnerships"), { title: "given up", at });
  expect(changesOfDraft(left)).toEqual([source, elsewhere]);
  expect(left.doneCount).toBe(draft.doneCount + 1);
  expect(changesOfDraft(undo(left))).toEqual(changesOfDraft(draft));
});

test("a partnership that was taken away comes back with what went with it; what the draft says elsewhere stays", () => {
  const [row] = typedTables.partnerships;
  if (!row) throw new Error("the tables have no partnerships");
  const draft = through(removalChanges(typedTables, "partnerships", row), partnership);
  const removed = changesOfDraft(draft).find(({ table, key }) => table === "partnerships" && key === row.id);
  expect(removed && changesOfDraft(giveUp(draft, removed, { title: "given up", at }))).toEqual(partnership);
});

test("of any other row that one alone is given up", () => {
  const draft = through(partnership, [source], [statement]);
  for (const table of ["sources", "statements", "parties"]) expect(givenUpWith(draft, changeOf(draft, table))).toEqual([]);
  const left = giveUp(draft, statement, { title: "given up", at });
  expect(changesOfDraft(left)).toEqual([...partnership, source]);
});
