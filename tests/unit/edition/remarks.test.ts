import { expect, test } from "vitest";
import type { Change } from "../../../src/edition/contribution/change.ts";
import { createDraft, remarksOn, type Step, withStep } from "../../../src/edition/draft/draft.ts";
import { giveUp } from "../../../src/edition/draft/giveUp.ts";

const at = "2026-11-26T10:00:00.000Z";
const row = { table: "events", key: "E1" } as const;
const cells = { id: "E1", date: "2016", status: "held", name_fr: "Assises" };
const change = (before: Change["before"], after: Change["after"]): Change => ({
  ...row,
  ...(before && { before }),
  ...(after && { after }),
});
const [mine, theirs] = ["2017", "2018"].map((date) => ({ ...cells, date }));
const step = (more: Partial<Step>): Step => ({ title: "a step", at, changes: [], ...more });
const corrected = withStep(
  createDraft({ id: "1", name: "Draft", edition: "1" }),
  step({ remark: "dit par la mairie", changes: [change(cells, mine)] }),
);
const taken = (after: Change["after"], remarks: readonly string[]) =>
  withStep(corrected, step({ changes: [change(mine, after)], taken: { "events E1": remarks, "events E2": ["of another"] } }));

test("what was remarked on cells is gone where somebody else's are taken instead, and what they remarked comes with them", () => {
  expect(remarksOn(corrected, row)).toEqual(["dit par la mairie"]);
  expect(remarksOn(taken(theirs, ["vu aux archives"]), row)).toEqual(["vu aux archives"]);
  expect(remarksOn(taken(theirs, []), row)).toEqual([]);
  expect(remarksOn(taken(undefined, []), row)).toEqual([]);
});

test("remarks on other cells of the row stay beside one another, and so do those on what one corrects oneself", () => {
  const renamed = { ...cells, date: "2017", name_fr: "Rencontres" };
  expect(remarksOn(taken(renamed, ["vu aux archives"]), row)).toEqual(["dit par la mairie", "vu aux archives"]);
  const again = withStep(corrected, step({ remark: "relu", changes: [change(mine, theirs)] }));
  expect(remarksOn(again, row)).toEqual(["dit par la mairie", "relu"]);
});

test("what was remarked on a row that was given up does not stand beside what is said of it afterwards", () => {
  const back = giveUp(corrected, change(cells, mine), { title: "given up", at });
  expect(remarksOn(back, row)).toEqual([]);
  expect(remarksOn(withStep(back, step({ remark: "autre", changes: [change(cells, theirs)] })), row)).toEqual(["autre"]);
});
