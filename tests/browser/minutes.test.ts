import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readContribution } from "../../src/edition/contribution/archive.ts";
import { docxOf } from "../fixtures/officeFiles.ts";
import { lockedPdf, pdfOf } from "../fixtures/pdfFiles.ts";
import { readText } from "../fixtures/repository.ts";
import { expect, test } from "./site.ts";

const text = readText("tests/minutes/texts/t01-tour-de-table-ouest.txt");
const proposal = (page: Page, title: string) => page.locator(".proposal").filter({ hasText: title });

test("minutes are read, judged by keyboard, corrected, and kept as a contribution that says where each row stands", async ({
  page,
}) => {
  await page.goto("/?view=workbench");
  await page.getByRole("link", { name: "Lire un compte rendu" }).click();

  await test.step("what is no text is refused in words", async () => {
    const pdf = (name: string, bytes: Uint8Array) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) });
    await page.getByLabel("Choisir un fichier").setInputFiles(pdf("secret.pdf", lockedPdf()));
    await expect(page.getByRole("alert")).toContainText(/secret\.pdf.*mot de passe/);
    await page.getByLabel("Choisir un fichier").setInputFiles(pdf("scan.pdf", pdfOf([[]])));
    await expect(page.getByRole("alert")).toContainText(/scan\.pdf.*numérisées/);
  });

  await test.step("a pdf is read as it was printed, from right to left", async () => {
    await page.getByLabel("Choisir un fichier").setInputFiles("tests/fixtures/pdf/arabic.pdf");
    await expect(page.getByText("Date lue dans le texte : 14 novembre 2018.")).toBeVisible();
    await expect(proposal(page, "Marseille – Tanger")).toBeVisible();
    await page.getByRole("button", { name: "Revenir au texte" }).click();
  });

  await test.step("a document is read, and its passages are numbered as its proposals", async () => {
    const buffer = Buffer.from(docxOf(text.split("\n")));
    await page.getByLabel("Choisir un fichier").setInputFiles({ name: "compte-rendu.docx", mimeType: "", buffer });
    await expect(page.getByText("Date lue dans le texte : 14 novembre 2018.")).toBeVisible();
    await page
      .getByRole("region", { name: /passages numérotés/ })
      .getByRole("button", { name: "Proposition 1", exact: true })
      .click();
    await expect(page.locator(".proposal").first().locator("[data-proposal-name]")).toBeFocused();
  });

  await test.step("keys move, accept and reject, and the passage comes into view", async () => {
    const rennes = proposal(page, "Rennes (Ille-et-Vilaine) – Sefrou");
    await rennes.locator("[data-proposal-name]").focus();
    await expect(page.locator("mark[data-selected=true]").first()).toBeInViewport();
    await expect(rennes).toContainText("Les mots qui l’ont fait proposer");
    // Keys that write no letter decide nothing.
    for (const key of ["Enter", "End"]) await page.keyboard.press(key);
    await expect(rennes.locator("[data-proposal-name]")).toBeFocused();
    await expect(page.locator(".verdict")).toHaveCount(0);
    await page.keyboard.press("a");
    await expect(rennes).toContainText("acceptée");
    await expect(rennes.locator("[data-proposal-name]")).not.toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("r");
    await expect(rennes).toContainText("écartée");
    await rennes.getByRole("button", { name: /^Accepter/ }).click();
  });

  await test.step("a proposal is corrected before it is accepted", async () => {
    const finistere = proposal(page, "Finistère (département) – ");
    await finistere.getByRole("button", { name: /^Corriger/ }).click();
    await finistere.getByLabel("Statut").selectOption("En attente");
    await finistere.getByLabel("français", { exact: true }).fill("Adduction d’eau dans les douars.");
    await finistere.getByRole("button", { name: /^Accepter/ }).click();
  });

  await test.step("a page loaded anew keeps the text and what was decided", async () => {
    await page.reload();
    await page.getByRole("button", { name: "Lire le texte" }).click();
    await expect(page.getByText(/^2 acceptées/)).toBeVisible();
  });

  await page.getByRole("button", { name: "Préparer les lignes" }).click();
  await expect(page.getByText("À remplir.")).toBeVisible();
  await page.getByLabel("Titre", { exact: true }).fill("Rencontre des collectivités de l’Ouest");
  await page.getByRole("button", { name: "Préparer les lignes" }).click();
  await expect(page.getByText(/textes manquent encore dans une langue/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer le fichier" }).click(),
  ]);
  const { changes } = readContribution(readFileSync(await download.path()));
  const rows = (table: string) => changes.filter((change) => change.table === table).map(({ after }) => after);
  expect(rows("sources")).toMatchObject([{ title: "Rencontre des collectivités de l’Ouest", date: "2018-11-14" }]);
  expect(rows("statements")).toMatchObject([
    { status: "active", date: "2018-11-14", date_basis: "document", locator: "9" },
    { status: "waiting", words: "eau potable", summary_fr: "Adduction d’eau dans les douars.", summary_ar: "" },
  ]);
  await page.getByRole("button", { name: "Ajouter à mon brouillon" }).click();
  await page.getByRole("link", { name: "Ouvrir l’atelier" }).click();
  await expect(page).toHaveURL(/view=workbench/);
  await expect(page.locator(".draft-entry")).toHaveCount(changes.length);
  expect(rows("partnerships").length + rows("parties").length).toBeGreaterThan(0);
});
