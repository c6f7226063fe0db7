// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, configure, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import { withStep } from "../../../src/edition/draft/draft.ts";
import { type Tables, withRows } from "../../../src/edition/tables.ts";
import { typedTables } from "../../fixtures/tables.ts";
import { contribution, openDraft, press, slowly } from "../../fixtures/workbench.tsx";

// Forms find their rows among all of the tables: on a busy machine they take their time to be drawn.
configure({ asyncUtilTimeout: 10_000 });

afterEach(async () => {
  cleanup();
  for (const { id } of drafts.getDrafts().drafts) await drafts.remove(id);
});

const [first, second, ...others] = typedTables.events;
if (!first || !second) throw new Error("the tables have no events");
/** The tables with another date for the first event. */
const dated: Tables = withRows(typedTables, new Map([["events", [{ ...first, date: "2001" }, second, ...others]]]));
const lacksArabic = (key: string) =>
  ({
    promise: "everyTextStandsInEveryLanguage",
    table: "events",
    key,
    column: "name_ar",
    said: "events.csv row 2: name lacks a language, ar",
  }) as const;

/** A draft in which the first event has another date. */
async function change(...breaches: Parameters<typeof openDraft>) {
  await openDraft(...breaches);
  const input = await screen.findByLabelText("Choisir une contribution ou une édition (zip)");
  await act(async () => fireEvent.change(input, { target: { files: [contribution("dated.zip", dated)] } }));
  await press("Mettre cette ligne dans le brouillon");
  await screen.findByRole("button", { name: "Contribution, pour qui publie (zip)" });
  await screen.findByText(/Une chose manque avant de publier|Rien ne manque pour publier, sinon une traduction/);
}

const refused = /npm run data:merge.* la refusera tant qu’il y manque quelque chose, traductions comprises/;

test("a contribution that a merge will refuse says so beside its button, translations included", slowly, async () => {
  await change([lacksArabic(first.id)]);
  expect(await screen.findByRole("button", { name: /Édition entière/ })).toBeTruthy();
  expect(screen.getByText(refused)).toBeTruthy();
});

test("one that will not be refused does not, whatever the published edition itself lacks", slowly, async () => {
  await change([lacksArabic(second.id)]);
  expect(screen.queryByText(refused)).toBeNull();
  cleanup();
  await change();
  expect(screen.getByText(refused)).toBeTruthy();
});

test("a draft of which all contradicts the edition is not said to lack nothing", slowly, async () => {
  await openDraft([]);
  const [draft] = drafts.getDrafts().drafts;
  const row = typedTables.events.map((cells) => ({ ...cells }))[0] ?? {};
  const disputed = { table: "events", key: first.id, before: { ...row, date: "1999" }, after: { ...row, date: "2001" } } as const;
  const step = { title: "dit autrement", at: "2026-11-26T10:00:00.000Z", changes: [disputed] };
  await act(async () => void (await drafts.change(draft?.id ?? "", (latest) => withStep(latest, step))));
  await screen.findByText(/^Un conflit reste à trancher/);
  expect(screen.queryByText(/Rien ne manque/)).toBeNull();
  expect(screen.queryByRole("button", { name: /Édition entière/ })).toBeNull();
});
