// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import { writeContribution } from "../../../src/edition/contribution/archive.ts";
import { changesBetween } from "../../../src/edition/contribution/change.ts";
import { withRows } from "../../../src/edition/tables.ts";
import { AssembleContext } from "../../../src/panels/workbench/assemble.ts";
import { WorkbenchPanel } from "../../../src/panels/workbench/WorkbenchPanel.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { readText } from "../../fixtures/repository.ts";
import { typedTables } from "../../fixtures/tables.ts";

const open = async () => {
  await showPart(
    <AssembleContext
      value={async () => ({ isMade: false, breaches: ["everyDateIsReal: statements.csv row 3: date x is no date"] })}
    >
      <WorkbenchPanel />
    </AssembleContext>,
    { address: "?view=workbench", resources: { table: async (name) => readText(`geodata/sources/${name}.csv`) } },
  );
  await act(async () => drafts.ready);
};

const press = async (name: string | RegExp) => {
  await act(async () => fireEvent.click(await screen.findByRole("button", { name })));
};
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")].map((row) => row.dataset["row"]);

/** The file of a contribution that gives the first events another date. */
function contribution(date: string): File {
  const events = typedTables.events.map((row, index) => (index < 2 ? { ...row, date } : row));
  const changes = changesBetween(typedTables, withRows(typedTables, new Map([["events", events]])));
  return new File([new Uint8Array(writeContribution({ edition: "1", changes }))], `${date}.zip`);
}
const bring = async (file: File) => {
  const input = await screen.findByLabelText(/^Ajouter le fichier/);
  await act(async () => fireEvent.change(input, { target: { files: [file] } }));
};

beforeEach(async () => {
  await open();
  await press("Commencer un brouillon");
  await screen.findByText(/Que voulez-vous ajouter/);
});
afterEach(async () => {
  cleanup();
  for (const { id } of drafts.getDrafts().drafts) await drafts.remove(id);
});

test("a draft that is empty says what to do; its address leads back to it", () => {
  expect(screen.getByText(/Ce brouillon ne change encore rien/)).toBeTruthy();
  expect(window.location.search).toMatch(/^\?view=workbench&draft=[\da-f-]{36}$/);
});

test("a form asks for its source, marks what it lacks, and its row is there, undone and redone", async () => {
  await press("Acteurs");
  const form = document.querySelector<HTMLElement>(".row-form");
  if (!form) throw new Error("no form");
  const names = within(within(form).getByRole("group", { name: "Nom" }));
  fireEvent.change(names.getByLabelText("français"), { target: { value: "Réseau des villes" } });
  fireEvent.change(within(form).getByLabelText("Nature"), { target: { value: "network" } });
  await press("Mettre dans le brouillon");
  expect(within(form).getByRole("alert").textContent).toContain("Un champ est à revoir");
  const source = within(form).getByLabelText(/Document qui le dit/);
  await act(async () => {
    fireEvent.focus(source);
    fireEvent.change(source, { target: { value: "relevé de décisions" } });
  });
  await act(async () => fireEvent.keyDown(source, { key: "ArrowDown" }));
  await act(async () => fireEvent.keyDown(source, { key: "Enter" }));
  await press("Mettre dans le brouillon");
  await screen.findByText(/est dans le brouillon/);
  expect(rows()).toEqual(["actors reseau-des-villes"]);
  expect(document.querySelector(".draft-missing")?.textContent).toMatch(/Nom \(arabe\) et Nom \(anglais\)/);
  await screen.findByText("Une chose manque avant de publier");
  await press("Annuler");
  await waitFor(() => expect(rows()).toEqual([]));
  await act(async () => fireEvent.keyDown(document.body, { key: "y", ctrlKey: true }));
  await waitFor(() => expect(rows()).toEqual(["actors reseau-des-villes"]));
});

test("a contribution goes into it once; what another says otherwise waits for a person, a file that is none is told", async () => {
  await bring(contribution("2001"));
  await screen.findByText(/2 lignes ajoutées ou changées/);
  await bring(contribution("2001"));
  await screen.findByText(/rien de nouveau/);
  await bring(contribution("2002"));
  await screen.findByText("2 lignes du fichier disent autre chose que le brouillon : à vous de trancher.");
  const [first] = screen.getAllByRole("button", { name: "Prendre celle du fichier" });
  if (!first) throw new Error("nothing to settle");
  await act(async () => fireEvent.click(first));
  await screen.findByText("Une ligne du fichier dit autre chose que le brouillon : à vous de trancher.");
  const dates = [...document.querySelectorAll(".draft-entry ins")].map((cell) => cell.textContent);
  expect(dates.toSorted()).toEqual(["2001", "2002"]);
  await bring(new File(["<b>no zip</b>"], "notes.txt"));
  await screen.findByText(/notes\.txt.* ne se lit pas/);
});
