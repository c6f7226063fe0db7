// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import type { Publisher } from "../../../src/domain/model.ts";
import { byLanguage, type Language } from "../../../src/domain/languages.ts";
import type { Subject } from "../../../src/edition/correction/subject.ts";
import { CorrectionForm } from "../../../src/panels/correct/CorrectionForm.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { typedTables } from "../../fixtures/tables.ts";

const nobody = Promise.resolve(undefined);
const statement: Subject = { kind: "statement", id: "S001" };

/** The form about something, on a page that somebody publishes, or nobody, or nobody knows who. */
async function open(subject: Subject, publisher: Promise<Publisher | undefined> = nobody, language: Language = "fr") {
  await showPart(
    <CorrectionForm subject={subject} tables={typedTables} name="Marseille – Rabat" address="https://example.org/?sel=x" />,
    { language, resources: { publisher: () => publisher } },
  );
}

const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const check = (label: string) => fireEvent.click(screen.getByLabelText(label));
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole("button", { name })));
const problemOf = (label: string) => {
  const described = screen.getByLabelText(label).getAttribute("aria-describedby") ?? "";
  return document.getElementById(described.split(" ").at(-1) ?? "")?.textContent;
};
/** The text that comes of the form; none while something is to be mended. */
const textOf = () => screen.queryByLabelText<HTMLTextAreaElement>("Texte de la correction")?.value;

/** Closes the form; what is typed outlives it: the next begins empty. */
async function leave() {
  const clear = screen.queryByRole("button", { name: "Effacer ce que j’ai saisi" });
  if (clear) await act(async () => fireEvent.click(clear));
  cleanup();
}
afterEach(leave);

test("what is missing or cannot be read is told beside its field, and nothing comes of the form", async () => {
  await open(statement);
  await press("Copier le texte");
  expect(problemOf("Ce qui est à corriger")).toBe("À remplir.");
  expect(screen.getByRole("alert").textContent).toMatch(/^3 champs/);
  fill("Ce qui est à corriger", "date");
  fill("Ce qui est juste", "30/02/2016");
  expect(problemOf("Ce qui est juste")).toBe("Cette date ne se lit pas.");
  fill("Ce qui est juste", "17/02/2016");
  expect(problemOf("Ce qui est juste")).toBe("C’est ce que l’atlas dit déjà.");
  expect(textOf()).toBeUndefined();
});

test("where a document that the atlas does not have says so, its title is needed, and its address must be one", async () => {
  await open(statement);
  check("d’un document que l’atlas ne connaît pas");
  fill("Adresse de la page", "javascript:alert(1)");
  await press("Copier le texte");
  expect(problemOf("Titre")).toBe("À remplir.");
  expect(problemOf("Adresse de la page")).toBe("Ce n’est pas l’adresse d’une page.");
});

test("the text says what, where, what is right, when, who says so, and how sure; markup stays text", async () => {
  await open(statement);
  fill("Ce qui est à corriger", "status");
  fill("Ce qui est juste", "waiting");
  fill("À quelle date est-ce vrai ?", "٠٢/٢٠١٦");
  check("du document déjà cité, relu");
  check("Confiance moyenne");
  fill("Remarque", "<img src=x onerror=alert(1)>");
  await press("Copier le texte");
  for (const told of [
    "Marseille – Rabat",
    "statements S001",
    "https://example.org/?sel=x",
    realAtlas.edition.version,
    "Statut",
    "Dans l’atlas : Actif",
    "Ce qui est juste : En attente",
    "Date : février 2016",
    "du document déjà cité, relu",
    "Confiance moyenne",
    "Remarque : <img src=x onerror=alert(1)>",
  ])
    expect(textOf()).toContain(told);
  expect(document.querySelector("img")).toBeNull();
});

test("another status of a partnership asks for a date and a sentence; without all languages it is a text, which says why", async () => {
  await open({ kind: "partnership", id: "marseille--rabat" });
  fill("Ce qui est à corriger", "status");
  fill("Ce qui est juste", "stalled");
  check("d’un document que l’atlas ne connaît pas");
  fill("Titre", "Un article");
  fill("Nature", "press");
  check("Confiance forte");
  await press("Copier le texte");
  expect(problemOf("À quelle date est-ce vrai ?")).toBe("À remplir.");
  expect(problemOf("français")).toBe("À remplir.");
  fill("À quelle date est-ce vrai ?", "2024");
  fill("français", "Les échanges sont suspendus.");
  await press("Copier le texte");
  expect(textOf()).toMatch(
    /À compléter avant d’entrer dans les tables : Constats, ligne .*, Résumé \(arabe\)\s*: Le texte manque dans cette langue\./,
  );
});

test("a draft keeps all that is told: in the rows what they hold, beside them when, who says so, and how sure that is", async () => {
  await open(statement);
  fill("Ce qui est à corriger", "status");
  fill("Ce qui est juste", "waiting");
  fill("À quelle date est-ce vrai ?", "2018");
  check("du document déjà cité, relu");
  check("Confiance moyenne");
  fill("Remarque", "relu page 45");
  await press("Ajouter à mon brouillon");
  await screen.findByText("Ouvrir l’atelier");
  await leave();
  await open({ kind: "tool", id: "micro-projects" });
  fill("Ce qui est à corriger", "name");
  fill("anglais", "Small projects");
  fill("À quelle date est-ce vrai ?", "2018");
  check("d’un document que l’atlas ne connaît pas");
  fill("Titre", "Un article");
  fill("Nature", "press");
  check("Confiance moyenne");
  await press("Ajouter à mon brouillon");
  await screen.findByText("Ouvrir l’atelier");
  const [said, named] = drafts.getDrafts().drafts[0]?.steps ?? [];
  expect(said?.changes[0]?.after).toMatchObject({ status: "waiting", date: "2018", date_basis: "stated", confidence: "medium" });
  expect(said?.remark).toBe("relu page 45");
  expect(named?.remark).toBe("Date : 2018 · Source : Un article · Confiance moyenne");
});

test("what is typed is there again when the form is opened anew", async () => {
  await open(statement);
  fill("Remarque", "à garder");
  cleanup();
  await open(statement);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Remarque").value).toBe("à garder");
});

test("who publishes is told with an address to write to; without, that the file is to be kept", async () => {
  await open(statement, Promise.resolve({ names: byLanguage(() => "Réseau"), email: "atlas@example.org" }));
  expect(screen.getByText(/À envoyer à .*Réseau/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Écrire à qui publie" })).toBeTruthy();
  cleanup();
  await open(statement, Promise.reject(new Error("unreadable")));
  expect(screen.getByText(/^Sans adresse où écrire, gardez le fichier/)).toBeTruthy();
});
