// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import { writeContribution } from "../../../src/edition/contribution/archive.ts";
import { changesBetween } from "../../../src/edition/contribution/change.ts";
import { tableNames, tableText, withRows } from "../../../src/edition/tables.ts";
import type { Assembly } from "../../../src/drafts/assembly.ts";
import { readOtherEdition } from "../../../src/edition/contribution/otherEdition.ts";
import { InvalidContribution } from "../../../src/edition/contribution/archive.ts";
import { AssemblerContext, type DraftAssembler } from "../../../src/panels/workbench/assemble.ts";
import { WorkbenchPanel } from "../../../src/panels/workbench/WorkbenchPanel.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { readText } from "../../fixtures/repository.ts";
import { typedTables } from "../../fixtures/tables.ts";

const notReal = {
  promise: "everyDateIsReal",
  table: "statements",
  key: "S001",
  column: "date",
  detail: "x",
  said: "statements.csv row 2: date x is no date",
} as const;
/** Reads as the worker does, and finds a date that is none in whatever is assembled. */
const assembler: DraftAssembler = {
  assemble: async (): Promise<Assembly> => ({ isMade: false, breaches: [notReal] }),
  read: async (files) => {
    try {
      return { isRead: true, other: readOtherEdition(typedTables, files) };
    } catch (error) {
      if (error instanceof InvalidContribution) return { isRead: false, fault: error.fault, place: error.place };
      throw error;
    }
  },
  loadChangelog: async () => "",
};

const open = async () => {
  await showPart(
    <AssemblerContext value={assembler}>
      <WorkbenchPanel />
    </AssemblerContext>,
    { address: "?view=workbench", resources: { table: async (name) => readText(`geodata/sources/${name}.csv`) } },
  );
  await act(async () => drafts.ready);
};

// Forms find their rows among all of the tables: on a busy machine they take their time to be drawn.
configure({ asyncUtilTimeout: 10_000 });
const slowly = { timeout: 30_000 };

/** Presses a button by its words; forms are large, and roles take long to be told of all that they hold. */
const press = async (name: string | RegExp) => {
  const button = await waitFor(() => {
    const said = (one: Element) => one.textContent ?? "";
    const found = [...document.querySelectorAll("button")].find((one) =>
      typeof name === "string" ? said(one) === name : name.test(said(one)),
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  });
  await act(async () => fireEvent.click(button));
};
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")].map((row) => row.dataset["row"]);

/** The tables with another date for the first events. */
const dated = (date: string) =>
  withRows(typedTables, new Map([["events", typedTables.events.map((row, index) => (index < 2 ? { ...row, date } : row))]]));
/** The file of a contribution that gives the first events another date. */
function contribution(date: string): File {
  const changes = changesBetween(typedTables, dated(date));
  return new File([new Uint8Array(writeContribution({ edition: "1", changes }))], `${date}.zip`);
}
const bring = async (file: File) => {
  const input = await screen.findByLabelText("Choisir une contribution ou une édition (zip)");
  await act(async () => fireEvent.change(input, { target: { files: [file] } }));
};
/** Finds a row of a table by what it is called. */
async function choose(name: string) {
  fireEvent.change(screen.getByLabelText(/lignes?, à chercher par/), { target: { value: name } });
  await press(name);
}
const cellsOf = (row: string) => [...document.querySelectorAll(`[data-row="${row}"] td`)].map((cell) => cell.textContent);

beforeEach(async () => {
  await open();
  await press("Commencer un brouillon");
  await screen.findByText(/Que voulez-vous ajouter/);
});
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

test(
  "a contribution is laid beside the draft, and goes into it where a person says so; what contradicts it is settled row by row",
  slowly,
  async () => {
    await bring(contribution("2001"));
    await screen.findByText("2 lignes dites autrement");
    expect(rows()).toEqual(typedTables.events.slice(0, 2).map(({ id }) => `events ${id}`));
    expect(document.querySelectorAll("[data-standing]")).toHaveLength(0);
    await press("Mettre dans le brouillon les 2 lignes qui ne contredisent rien");
    await screen.findByText("2 lignes que vous avez déjà");
    expect(document.querySelectorAll("[data-standing='changed'] .draft-entry")).toHaveLength(2);
    await bring(contribution("2002"));
    await screen.findByText("2 lignes contredisent le brouillon ou l’édition : à vous de trancher");
    const [first] = screen.getAllByRole("button", { name: "Prendre ce que dit le fichier" });
    if (!first) throw new Error("nothing to settle");
    await act(async () => fireEvent.click(first));
    await screen.findByText("Une ligne contredit le brouillon ou l’édition : à vous de trancher");
    const drafted = document.querySelectorAll("[data-standing='changed'] tr:not([data-contradicted='true']) td:last-child");
    expect([...drafted].map((cell) => cell.textContent).toSorted()).toEqual(["2001", "2002"]);
    await bring(new File(["<b>no zip</b>"], "notes.txt"));
    await screen.findByText(/notes\.txt.* n’est pas un zip/);
  },
);

test("the zip of somebody else’s edition is told by what it changes, older ones as such", slowly, async () => {
  const other = withRows(dated("2001"), new Map([["edition", [{ version: "2020.1.1", date: "2020-01-01" }]]]));
  const files = tableNames.map((name) => [`data/edition/tables/${name}.csv`, strToU8(tableText(other, name))] as const);
  await bring(new File([new Uint8Array(zipSync(Object.fromEntries(files)))], "edition.zip"));
  await screen.findByText(/édition .*2020\.1\.1.* plus ancienne que l’édition publiée/);
  expect(rows()).toHaveLength(2);
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
  await press("Annuler");
  await waitFor(() => expect(rows()).toEqual([]));
});
