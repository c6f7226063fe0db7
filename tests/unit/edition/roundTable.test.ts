import { describe, expect, test } from "vitest";
import type { Change } from "../../../src/edition/contribution/change.ts";
import { breachesBy } from "../../../src/edition/correction/check.ts";
import { changesOfDraft, createDraft, type Draft, undo } from "../../../src/edition/draft/draft.ts";
import { propose, winning } from "../../../src/edition/draft/propose.ts";
import { standDraft } from "../../../src/edition/draft/standing.ts";
import {
  capturedIn,
  meetingChange,
  meetingOf,
  requestChange,
  type Said,
  statementChange,
} from "../../../src/edition/roundTable/capture.ts";
import { typedTables } from "../../fixtures/tables.ts";

const step = { title: "a turn", at: "2026-12-01T09:00:00.000Z" };
const write = (draft: Draft, change: Change) => propose(typedTables, draft, [change], step).draft;
const meeting = { title: "Réunion d’essai", publisher: "Association d’essai", language: "fr", date: "2026-12-01" } as const;
const opened = write(createDraft({ id: "1", name: "Round", edition: "1.0.0" }), meetingChange(typedTables, meeting));
const minutes = meetingOf(opened) ?? {};
const said: Said = {
  partnershipId: "marseille--rabat",
  status: "waiting",
  words: "",
  sentence: " Une réponse est attendue. ",
  language: "fr",
};
const say = (draft: Draft, what: Said) => write(draft, statementChange(capturedIn(draft, minutes), minutes, what));

describe("what is said at a table", () => {
  test("is a statement of the meeting's day, with the meeting as its source", () => {
    const [row, ...others] = capturedIn(say(opened, said), minutes).statements.values();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      partnership_id: "marseille--rabat",
      status: "waiting",
      date: "2026-12-01",
      date_basis: "document",
      source_id: minutes["id"],
      summary_fr: "Une réponse est attendue.",
      summary_ar: "",
    });
  });

  test("is said anew when it is said again at the same meeting, and is taken back by the step", () => {
    const first = say(opened, said);
    const again = say(first, { ...said, status: "active", sentence: "Tout va bien." });
    expect(capturedIn(again, minutes).statements.size).toBe(1);
    expect(capturedIn(again, minutes).statements.get(said.partnershipId)?.["status"]).toBe("active");
    expect(undo(again)).toMatchObject({ doneCount: first.doneCount });
    expect(capturedIn(undo(again), minutes)).toEqual(capturedIn(first, minutes));
  });

  test("in another language leaves the sentences that were written down before", () => {
    const again = say(say(opened, said), { ...said, sentence: "في انتظار جواب.", language: "ar" });
    expect(capturedIn(again, minutes).statements.get(said.partnershipId)).toMatchObject({
      summary_fr: "Une réponse est attendue.",
      summary_ar: "في انتظار جواب.",
    });
    const emptied = say(again, { ...said, sentence: "", language: "ar" });
    expect(capturedIn(emptied, minutes).statements.get(said.partnershipId)).toMatchObject({ summary_ar: "" });
  });

  test("of who seeks is a request of theirs", () => {
    const seeks = { words: "", sentence: "", language: "fr", seeker: { territoryId: "fr-municipality-13055" } } as const;
    const draft = write(opened, requestChange(capturedIn(opened, minutes), minutes, seeks));
    expect(capturedIn(draft, minutes).requests.get("fr-municipality-13055")).toMatchObject({
      kind: "request",
      date: "2026-12-01",
      source_id: minutes["id"],
    });
  });

  test("of two who write at the same table is one meeting, and merges", () => {
    const own = say(opened, said);
    const other = say(opened, { ...said, partnershipId: "marseille--marrakech" });
    const both = propose(typedTables, own, changesOfDraft(other), step);
    expect(both.refused).toEqual([]);
    expect([...capturedIn(both.draft, minutes).statements.keys()]).toEqual(["marseille--rabat", "marseille--marrakech"]);
  });

  test("of two who heard the same is there once, whoever wrote it in which language; what they heard in two ways is a conflict", () => {
    const [own, same, arabic, otherwise] = [
      say(opened, said),
      say(opened, said),
      say(opened, { ...said, sentence: "الجواب منتظر.", language: "ar" }),
      say(opened, { ...said, status: "active" }),
    ].map(changesOfDraft);
    const into = (draft: Draft, changes: readonly Change[] = []) => propose(typedTables, draft, changes, step);
    const mine = into(opened, own).draft;
    expect(into(mine, same)).toMatchObject({ made: [], refused: [] });
    const both = into(mine, arabic).draft;
    expect(capturedIn(both, minutes).statements.get(said.partnershipId)).toMatchObject({
      summary_fr: "Une réponse est attendue.",
      summary_ar: "الجواب منتظر.",
    });
    const [refused] = into(mine, otherwise).refused;
    expect(refused?.conflicts.map(({ column, found, wanted }) => [column, found, wanted])).toEqual([
      ["status", "waiting", "active"],
    ]);
    const settled = into(mine, refused && [winning(standDraft(typedTables, mine).tables, refused.change)]).draft;
    expect([...capturedIn(settled, minutes).statements.values()].map((row) => row["status"])).toEqual(["active"]);
  });

  test("breaks no promise but that of languages that are still to be written", () => {
    const sentences = Object.fromEntries(["fr", "ar", "en"].map((language) => [`summary_${language}`, "Une phrase."]));
    const whole = changesOfDraft(say(opened, said)).map((change) =>
      change.table === "statements" && change.after ? { ...change, after: { ...change.after, ...sentences } } : change,
    );
    expect(breachesBy(typedTables, whole)).toEqual([]);
  });
});
