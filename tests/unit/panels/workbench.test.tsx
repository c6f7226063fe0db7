// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import { openDraft, press, rows, slowly } from "../../fixtures/workbench.tsx";
import { typedTables } from "../../fixtures/tables.ts";

/** Finds a row of a table by what it is called. */
async function choose(name: string) {
  fireEvent.change(screen.getByLabelText(/lignes?, à chercher par/), { target: { value: name } });
  await press(name);
}
const cellsOf = (row: string) => [...document.querySelectorAll(`[data-row="${row}"] td`)].map((cell) => cell.textContent);

// Forms find their rows among all of the tables: on a busy machine they take their time to be drawn.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => openDraft());
afterEach(async () => {
  cleanup();
  for (const { id } of drafts.getDrafts().drafts) await drafts.remove(id);
});

test("a draft that is empty says what to do; its address leads back to it, and the focus stands at its head", () => {
  // What was pressed went away with the list: who has no mouse goes on from the head of the page.
  expect(document.activeElement?.textContent).toBe("Atelier");
  expect(screen.getByText(/Ce brouillon ne change encore rien/)).toBeTruthy();
  expect(window.location.search).toMatch(/^\?view=workbench&draft=[\da-f-]{36}$/);
});

test("a form asks for its source, marks what it lacks, and its row is there, undone and redone", slowly, async () => {
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

test("a row of the edition is found, corrected in its form, compared, and the change is given up", slowly, async () => {
  fireEvent.change(screen.getByLabelText("Table"), { target: { value: "statements" } });
  fireEvent.change(screen.getByLabelText(/à chercher par/), { target: { value: "Rabat de longue date technique" } });
  await press(/^Marseille – Rabat · 17 février 2016/);
  const form = document.querySelector<HTMLElement>(".row-form");
  if (!form) throw new Error("no form");
  fireEvent.change(within(form).getByLabelText("Statut"), { target: { value: "waiting" } });
  await press("Mettre dans le brouillon");
  await screen.findByText("Une ligne changée");
  expect(rows()).toEqual(["statements S001"]);
  expect(cellsOf("statements S001")).toEqual(["Actif", "En attente"]);
  await screen.findByText(/x.* n’est pas une date/);
  expect(document.querySelector(".fault-place")?.textContent).toBe("Constats, ligne \u2068S001\u2069, Date");
  await press("Renoncer à ce changement");
  await waitFor(() => expect(rows()).toEqual([]));
});

test("a partnership is taken away with all that is told of it, and comes back by undoing", slowly, async () => {
  await choose("Marseille – Rabat");
  await press(/^Retirer ce partenariat/);
  const told = typedTables.statements.filter(({ partnership_id }) => partnership_id === "marseille--rabat");
  await waitFor(() => expect(rows().filter((row) => row?.startsWith("statements "))).toHaveLength(told.length));
  expect(rows()).toContain("partnerships marseille--rabat");
  expect(document.querySelector('[data-row^="parties "]')?.textContent).not.toContain("|");
  await press("Annuler");
  await waitFor(() => expect(rows()).toEqual([]));
  await press("Rétablir");
  await waitFor(() => expect(rows()).toContain("partnerships marseille--rabat"));
  await press(/^Renoncer à ce changement et à \d+ lignes qui vont avec$/);
  await waitFor(() => expect(rows()).toEqual([]));
});
