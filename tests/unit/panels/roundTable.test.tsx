// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import type { Change } from "../../../src/edition/contribution/change.ts";
import type { Cells } from "../../../src/edition/contribution/keys.ts";
import { mergeChanges } from "../../../src/edition/contribution/merge.ts";
import type { Draft } from "../../../src/edition/draft/draft.ts";
import { propose } from "../../../src/edition/draft/propose.ts";
import { rowChanges } from "../../../src/edition/draft/newRows.ts";
import { capturedIn, meetingChange, meetingOf, statementChange } from "../../../src/edition/roundTable/capture.ts";
import { tableText } from "../../../src/edition/tables.ts";
import { RoundTablePanel } from "../../../src/panels/roundTable/RoundTablePanel.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { readText } from "../../fixtures/repository.ts";
import { typedTables } from "../../fixtures/tables.ts";

configure({ asyncUtilTimeout: 10_000 });
const step = { title: "ailleurs", at: "2026-12-01T09:00:00.000Z" };
const meeting = { title: "Réunion d’essai", publisher: "Association d’essai", language: "fr", date: "2026-12-01" } as const;
const said = {
  partnershipId: "marseille--rabat",
  status: "waiting",
  words: "",
  sentence: "Dit ailleurs.",
  language: "fr",
} as const;
const noted = (draft: Draft) => {
  const minutes = meetingOf(draft) ?? {};
  return statementChange(capturedIn(draft, minutes), minutes, said);
};
const sentences = Promise.resolve({ summaries: {}, doubts: {} });

let id = "";
const kept = () => drafts.getDrafts().drafts.find((draft) => draft.id === id);
const write = (changes: readonly Change[]) => drafts.change(id, (draft) => propose(typedTables, draft, changes, step).draft);
/** Opens the table. @param added statements that the edition has by now, beside its own */
const open = async (added: readonly Cells[] = []) => {
  const { tables } = mergeChanges(
    typedTables,
    added.map((after): Change => ({ table: "statements", key: after["id"] ?? "", after })),
  );
  const tableOf = async (name: string) =>
    name === "statements" ? tableText(tables, name) : readText(`geodata/sources/${name}.csv`);
  await showPart(<RoundTablePanel />, {
    address: `?view=round-table&round=${id}&meet=fr-municipality-13055`,
    resources: { table: tableOf, sentences: () => sentences },
  });
  await screen.findByRole("heading", { name: /Relevé de décisions/ });
};
const turn = () => {
  const form = document.querySelector<HTMLFormElement>('form[data-partnership="marseille--rabat"]');
  if (!form) throw new Error("no turn");
  return form;
};
const sentence = () => within(turn()).getByLabelText<HTMLInputElement>("En une phrase");
const note = (status: string, text: string) => {
  fireEvent.click(within(turn()).getByLabelText(status));
  fireEvent.change(sentence(), { target: { value: text } });
  fireEvent.submit(turn());
};
const minutes = () => document.querySelector(".decisions")?.textContent ?? "";

beforeEach(async () => {
  // The browser of unit tests does not tell how a page was loaded.
  vi.stubGlobal("PerformanceNavigationTiming", class {});
  await drafts.ready;
  ({ id } = await drafts.create("Assises", "1"));
  await write([meetingChange(typedTables, meeting)]);
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  await drafts.remove(id);
});

test("what another tab noted at the same moment is not written over: it is told, what is typed stays, and replaces it if it is noted again", async () => {
  await open();
  await act(async () => {
    const draft = kept();
    if (draft) void write([noted(draft)]);
    note("Terminé", "Dit ici.");
  });
  await screen.findByText(/^Pas noté.*Marseille – Rabat.*dit autrement/);
  await waitFor(() => expect(minutes()).toContain("Dit ailleurs."));
  expect(sentence().value).toBe("Dit ici.");
  await act(async () => fireEvent.submit(turn()));
  await screen.findByText(/^Noté : .*Marseille – Rabat/);
  expect(minutes()).toContain("Dit ici.");
  expect(minutes()).not.toContain("Dit ailleurs.");
});

test("what an edition has said otherwise since, of the same meeting, is told before it is replaced", async () => {
  const draft = kept();
  if (!draft) throw new Error("no draft");
  const { after = {} } = noted(draft);
  await write([noted(draft)]);
  await open([{ ...after, status: "active", summary_fr: "Dit par l’édition." }]);
  await act(async () => note("Terminé", "Première correction."));
  await screen.findByText(/^Pas noté/);
  expect(sentence().value).toBe("Première correction.");
  await act(async () => fireEvent.submit(turn()));
  await screen.findByText(/^Noté : /);
  for (const text of ["Deuxième correction.", "Troisième correction."]) {
    await act(async () => note("Actif", text));
    await waitFor(() => expect(minutes()).toContain(text));
    expect(sentence().value).toBe(text);
  }
});

test("the minutes tell what else has the meeting as its source, and none of it takes the place of what was noted", async () => {
  const draft = kept();
  const source = draft ? (meetingOf(draft)?.["id"] ?? "") : "";
  const row = (table: "events" | "statements", cells: Readonly<Record<string, string>>) =>
    rowChanges(typedTables, table, { source_id: source, ...cells }, undefined);
  await write([
    ...(draft ? [noted(draft)] : []),
    ...row("events", { kind: "meeting", name_fr: "Prochaine réunion à Fès", date: "2027-05-12", status: "planned" }),
    ...row("statements", { actor_id: "cites-unies-france", status: "active", summary_fr: "Un guichet s’ouvrira." }),
    ...row("statements", { partnership_id: "marseille--rabat", nature: "start", date: "2015", summary_fr: "Le premier accord." }),
  ]);
  await open();
  expect(sentence().value).toBe("Dit ailleurs.");
  expect(minutes()).toContain("Dit ailleurs.");
  const others = [...document.querySelectorAll("[data-rows] li")].map(({ textContent }) => textContent);
  expect(others).toEqual([
    expect.stringMatching(/^Constats : .*Un guichet s’ouvrira.*Cités Unies France/),
    expect.stringMatching(/^Constats : .*Marseille – Rabat.*2015.*Le premier accord/),
    expect.stringMatching(/^Événements : .*Prochaine réunion à Fès.*12 mai 2027/),
  ]);
});

test("a partnership that the atlas does not know is noted with its themes", async () => {
  const draft = kept();
  const key = `new-partnership:${draft && meetingOf(draft)?.["id"]}:fr-municipality-13055`;
  sessionStorage.setItem(key, JSON.stringify({ partner: "ma-region-04", status: "building" }));
  await open();
  const form = document.querySelector<HTMLFormElement>(".new-partnership");
  if (!form) throw new Error("no form");
  const folded = within(form).getByText("Thèmes");
  await act(async () => fireEvent.click(folded));
  const word = within(form).getByLabelText("Ajouter un mot");
  await act(async () => word.focus());
  await act(async () => fireEvent.change(word, { target: { value: "eau" } }));
  await act(async () => fireEvent.keyDown(word, { key: "Enter" }));
  await act(async () => fireEvent.submit(form));
  await screen.findByText(/^Noté : /);
  expect(minutes()).toMatch(/Marseille – .*En construction.*\(nouveau dans l’atlas\).*eau/);
});

test("that somebody seeks a partner is noted in one sentence, with one full stop", async () => {
  await open();
  const form = screen.getByText("Cherche un partenaire").closest("details")?.querySelector("form");
  if (!form) throw new Error("no form");
  await act(async () => fireEvent.submit(form));
  await screen.findByText("Noté : Marseille cherche un partenaire.");
  expect(minutes()).toMatch(/Marseille.* cherche un partenaire\. /);
});

test("what cannot be noted, since the draft is gone, stays typed", async () => {
  await open();
  await act(async () => {
    const gone = drafts.remove(id);
    note("Terminé", "Trop tard.");
    await gone;
  });
  expect(Object.values(sessionStorage).join()).toContain("Trop tard.");
});
