import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, type Change } from "../../../src/edition/contribution/change.ts";
import { contributedTables } from "../../../src/edition/contribution/keys.ts";
import { changesOfDraft, createDraft, type Draft, redo, undo } from "../../../src/edition/draft/draft.ts";
import { propose, settle, winning } from "../../../src/edition/draft/propose.ts";
import { standDraft } from "../../../src/edition/draft/standing.ts";
import { type Tables, withRows } from "../../../src/edition/tables.ts";
import { typedTables } from "../../fixtures/tables.ts";

const noRows = withRows(typedTables, new Map(contributedTables.map((name) => [name, []])));
type Events = Readonly<Record<string, { readonly date: string; readonly status: string }>>;
const tablesOf = (events: Events): Tables =>
  withRows(noRows, new Map([["events", Object.entries(events).map(([id, cells]) => ({ id, ...cells }))]]));
const word = fc.constantFrom("", "a", "b");
const someEvents: fc.Arbitrary<Events> = fc.dictionary(
  fc.constantFrom("E1", "E2", "E3"),
  fc.record({ date: word, status: word }, { noNullPrototype: true }),
  { noNullPrototype: true },
);
const step = { title: "a change", at: "2026-11-26T10:00:00.000Z" };
const begun = createDraft({ id: "1", name: "Draft", edition: "1.0.0" });
const held = ({ events }: Tables) => new Map(events.map((row) => [row.id, row]));

/** A draft that has led through some tables, from those of an edition. */
function draftThrough(published: Tables, states: readonly Tables[]): Draft {
  return states.reduce((draft, state) => {
    const { tables } = standDraft(published, draft);
    return propose(published, draft, changesBetween(tables, state), step).draft;
  }, begun);
}

describe("a draft", () => {
  test("holds what was done last, undone step by step to what was published, and redone", () => {
    fc.assert(
      fc.property(someEvents, fc.array(someEvents, { maxLength: 5 }), (edition, states) => {
        const [published, all] = [tablesOf(edition), states.map(tablesOf)];
        const draft = draftThrough(published, all);
        expect(held(standDraft(published, draft).tables)).toEqual(held(all.at(-1) ?? published));
        const undone = draft.steps.reduce(undo, draft);
        expect(changesOfDraft(undone)).toEqual([]);
        expect(undo(undone)).toBe(undone);
        expect(undone.steps.reduce(redo, undone)).toEqual(draft);
      }),
    );
  });

  test("makes the same tables on a newer edition that has all its changes", () => {
    fc.assert(
      fc.property(someEvents, someEvents, someEvents, (edition, one, other) => {
        const published = tablesOf(edition);
        const draft = draftThrough(published, [tablesOf(one), tablesOf(other)]);
        const { tables, entries } = standDraft(standDraft(published, draft).tables, draft);
        expect(held(tables)).toEqual(held(tablesOf(other)));
        expect(entries.filter(({ standing }) => standing !== "held")).toEqual([]);
      }),
    );
  });

  test("goes on from an edition that was made of it on the way, without a conflict with itself", () => {
    fc.assert(
      fc.property(someEvents, fc.array(someEvents, { minLength: 1, maxLength: 4 }), fc.nat(3), (edition, states, at) => {
        const [published, all] = [tablesOf(edition), states.map(tablesOf)];
        const draft = draftThrough(published, all);
        const made = all[at % all.length] ?? published;
        const { tables, entries } = standDraft(made, draft);
        const [now, wanted] = [held(tables), held(all.at(-1) ?? made)];
        for (const { change, standing } of entries) {
          expect(standing).not.toBe("conflict");
          expect(now.get(change.key)).toEqual(wanted.get(change.key));
        }
        const changed = entries.filter(({ standing }) => standing === "changed").map(({ change }) => change.before);
        expect(made.events).toEqual(expect.arrayContaining(changed));
      }),
    );
  });

  test("takes the same changes once, whatever the order of two contributions that do not conflict", () => {
    fc.assert(
      fc.property(someEvents, someEvents, someEvents, (edition, one, other) => {
        const published = tablesOf(edition);
        const [first, second] = [one, other].map((events) => changesBetween(published, tablesOf(events)));
        const inOrder = (...files: readonly (readonly Change[] | undefined)[]) =>
          files.reduce((draft, changes) => propose(published, draft, changes ?? [], step).draft, begun);
        const there = inOrder(first, second);
        expect(inOrder(first, second, first, second)).toEqual(there);
        if (propose(published, inOrder(first), second ?? [], step).refused.length > 0) return;
        const [tables, back] = [there, inOrder(second, first)].map((draft) => held(standDraft(published, draft).tables));
        expect(back).toEqual(tables);
      }),
    );
  });

  test("forgets what was undone once something else is done", () => {
    const published = tablesOf({ E1: { date: "2016", status: "held" } });
    const draft = draftThrough(published, [tablesOf({ E1: { date: "2017", status: "held" } })]);
    const other = propose(published, undo(draft), changesBetween(published, tablesOf({})), step).draft;
    expect(redo(other)).toBe(other);
    expect(other.steps).toHaveLength(1);
  });
});

describe("a draft on an edition that has moved on", () => {
  const [was, mine, theirs] = ["2016", "2017", "2018"].map((date) => tablesOf({ E1: { date, status: "held" } }));
  if (!was || !mine || !theirs) throw new Error("three tables are needed");
  const draft = draftThrough(was, [mine]);
  const [entry] = standDraft(theirs, draft).entries;
  if (!entry) throw new Error("the draft changes a row");

  test("tells the cell that both have changed, and leaves its row as it was published", () => {
    expect(entry).toMatchObject({ standing: "conflict", conflicts: [{ column: "date", found: "2018", wanted: "2017" }] });
    expect(standDraft(theirs, draft).tables.events).toEqual(theirs.events);
  });

  test("is settled by a person, either way, and that can be undone", () => {
    const right = settle(theirs, draft, entry, true, step);
    expect(standDraft(theirs, right)).toMatchObject({ tables: { events: mine.events }, entries: [{ standing: "changed" }] });
    expect(standDraft(theirs, settle(theirs, draft, entry, false, step)).entries).toEqual([]);
    expect(standDraft(theirs, undo(right)).entries).toEqual([entry]);
  });

  test("keeps a row that is in it when a file takes it for something else, until a person lets the file win", () => {
    const file = changesBetween(was, tablesOf({ E1: { date: "2019", status: "planned" } }));
    const { draft: kept, refused } = propose(was, draft, file, step);
    expect(kept).toBe(draft);
    expect(refused.flatMap(({ conflicts }) => conflicts.map(({ column }) => column))).toEqual(["date"]);
    const changes = refused.map(({ change }) => winning(mine, change));
    expect(standDraft(was, propose(was, kept, changes, step).draft).tables.events).toMatchObject([
      { date: "2019", status: "planned" },
    ]);
  });
});
