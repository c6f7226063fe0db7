// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import { tableNames, tableText, withRows } from "../../../src/edition/tables.ts";
import { typedTables } from "../../fixtures/tables.ts";
import { contribution, openDraft, press, rows, slowly } from "../../fixtures/workbench.tsx";

/** The tables with another date for the first events. */
const dated = (date: string) =>
  withRows(typedTables, new Map([["events", typedTables.events.map((row, index) => (index < 2 ? { ...row, date } : row))]]));
const bring = async (file: File) => {
  const input = await screen.findByLabelText("Choisir une contribution ou une édition (zip)");
  await act(async () => fireEvent.change(input, { target: { files: [file] } }));
};

// Forms find their rows among all of the tables: on a busy machine they take their time to be drawn.
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => openDraft());
afterEach(async () => {
  cleanup();
  for (const { id } of drafts.getDrafts().drafts) await drafts.remove(id);
});

test(
  "a contribution is laid beside the draft, and goes into it where a person says so; what contradicts it is settled row by row",
  slowly,
  async () => {
    await bring(contribution("2001.zip", dated("2001")));
    await screen.findByText("2 lignes dites autrement");
    expect(rows()).toEqual(typedTables.events.slice(0, 2).map(({ id }) => `events ${id}`));
    expect(document.querySelectorAll("[data-standing]")).toHaveLength(0);
    await press("Reprendre dans le brouillon les 2 lignes qui ne contredisent rien");
    await screen.findByText("2 lignes que vous avez déjà");
    expect(document.querySelectorAll("[data-standing='changed'] .draft-entry")).toHaveLength(2);
    await bring(contribution("2002.zip", dated("2002")));
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

test("a value that is taken from a file takes its remark along, and leaves none of what it replaces", slowly, async () => {
  const remarks = () =>
    [...document.querySelectorAll("[data-standing='changed'] .draft-entry")].map(({ textContent }) =>
      /Remarque : (.*?lu) /.exec(textContent.replaceAll(/[\u2068\u2069]/g, " "))?.[1]?.trim(),
    );
  await bring(contribution("2001.zip", dated("2001"), "", "par A lu"));
  await press("Reprendre dans le brouillon les 2 lignes qui ne contredisent rien");
  await screen.findByText("2 lignes que vous avez déjà");
  expect(remarks()).toEqual(["par A lu", "par A lu"]);
  await bring(contribution("2002.zip", dated("2002"), "", "par B lu"));
  await screen.findByText("2 lignes contredisent le brouillon ou l’édition : à vous de trancher");
  expect(document.querySelector("[data-other='conflict'] .draft-entry")?.textContent).toContain("par B lu");
  await press("Prendre ce que dit le fichier");
  await screen.findByText("Une ligne contredit le brouillon ou l’édition : à vous de trancher");
  expect(new Set(remarks())).toEqual(new Set(["par A lu", "par B lu"]));
});

test("the zip of somebody else’s edition is told by what it changes, older ones as such", slowly, async () => {
  const other = withRows(dated("2001"), new Map([["edition", [{ version: "2020.1.1", date: "2020-01-01" }]]]));
  const files = tableNames.map((name) => [`data/edition/tables/${name}.csv`, strToU8(tableText(other, name))] as const);
  await bring(new File([new Uint8Array(zipSync(Object.fromEntries(files)))], "edition.zip"));
  await screen.findByText(/édition .*2020\.1\.1.* plus ancienne que l’édition publiée/);
  expect(rows()).toHaveLength(2);
});

test("a row that somebody else takes away is told as such, and goes only where a person says so", slowly, async () => {
  const [first, ...others] = typedTables.requests;
  const fewer = withRows(typedTables, new Map([["requests", others]]));
  await bring(contribution("fewer.zip", fewer));
  await screen.findByText("Une ligne que vous avez et qui n’y est pas");
  const key = `requests ${first?.id}`;
  const itsCells = [...document.querySelectorAll(`[data-row="${key}"] td:last-child`)].map((cell) => cell.textContent);
  expect(new Set(itsCells)).toEqual(new Set(["n’y est pas"]));
  await press("Retirer aussi cette ligne");
  await waitFor(() => expect(document.querySelector(`[data-standing="removed"] [data-row="${key}"]`)).toBeTruthy());
  await screen.findByText(/Vous avez déjà tout ce qui s’y trouve/);
  await press("Annuler");
  await screen.findByText("Une ligne que vous avez et qui n’y est pas");
});

test("a date that is none stands as somebody else wrote it", slowly, async () => {
  const [first, ...others] = typedTables.statements;
  await bring(
    contribution("slip.zip", withRows(typedTables, new Map([["statements", [{ ...first, date: "2026-13" }, ...others]]]))),
  );
  await screen.findByText("Une ligne dite autrement");
  expect(document.body.textContent).toContain("2026-13");
});

test("what only somebody else knows has no fiche to lead to", slowly, async () => {
  const [first] = typedTables.actors;
  const more = withRows(typedTables, new Map([["actors", [...typedTables.actors, { ...first, id: "nobody-else" }]]]));
  await bring(contribution("more.zip", more));
  await screen.findByText("Une ligne que vous n’avez pas");
  expect(screen.queryByRole("link", { name: "Voir la fiche" })).toBeNull();
  await press("Mettre cette ligne dans le brouillon");
  await screen.findByRole("link", { name: "Voir la fiche" });
});

test("what a contribution says in words is shown as text, with its rows or without any", slowly, async () => {
  const markup = "La convention de 2003 manque <img src=x onerror=alert(1)>";
  await bring(contribution("words.zip", typedTables, `Correction proposée\n${markup}\n`));
  await screen.findByText(/Elle ne change aucune ligne : ce qu’elle dit en mots est à lire ci-dessous/);
  const said = () => document.querySelector(".other-words")?.textContent;
  expect(said()).toBe(`Correction proposée\n${markup}`);
  expect(document.querySelector(".other-words img")).toBeNull();
  expect(document.body.textContent).not.toContain("Vous avez déjà tout ce qui s’y trouve");
  await bring(contribution("both.zip", dated("2001"), "Remarque : vu aux archives."));
  await screen.findByText("2 lignes dites autrement");
  expect(said()).toBe("Remarque : vu aux archives.");
  await bring(contribution("nothing.zip", typedTables));
  await screen.findByText(/Elle ne change aucune ligne et ne dit rien en mots/);
  expect(said()).toBeUndefined();
  await bring(contribution("long.zip", typedTables, "é".repeat(30_000)));
  await screen.findByText(/Seuls les 20.000 premiers caractères sont montrés/);
  expect(said()).toHaveLength(20_000);
});
