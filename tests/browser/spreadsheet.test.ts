import { readFileSync } from "node:fs";
import { readContribution } from "../../src/edition/contribution/archive.ts";
import { workbookOf } from "../fixtures/workbook.ts";
import { downloadedText, expect, spreadsheetRows, test } from "./site.ts";

const rows = [
  ["Qui, en France", "Partenaire marocain", "Statut", "Date"],
  ["Marseille", "Rabat", "en sommeil", { serial: 46_085 }],
  ["Saint-Denis", "Tata", "actif", { serial: 46_085 }],
  ["Marseille", "Atlantide", "actif", { serial: 46_085 }],
] as const;

test("a workbook is mapped, its doubts settled, what is left out saved, and the rest kept as a contribution", async ({
  page,
}) => {
  await page.goto("/?view=workbench");
  await page.getByRole("link", { name: "Reprendre un tableur" }).click();
  const choose = page.getByLabel("Choisir un fichier");

  await test.step("what is no sheet is refused in words, with its place", async () => {
    await choose.setInputFiles({ name: "x.csv", mimeType: "text/csv", buffer: Buffer.from('a,b\n"c,d') });
    await expect(page.getByRole("alert")).toContainText("un guillemet ouvert n’est jamais fermé. Ligne 2");
  });

  await choose.setInputFiles({ name: "partenariats.xlsx", mimeType: "", buffer: Buffer.from(workbookOf(rows)) });
  await expect(page.getByText("3 lignes")).toBeVisible();
  await expect(page.getByLabel("Collectivité marocaine")).toHaveValue("1");

  await test.step("a column that is not guessed is chosen", async () => {
    const read = page.getByRole("button", { name: "Lire les lignes" });
    await expect(read).toBeDisabled();
    await page.getByLabel("Collectivité française").selectOption("Qui, en France");
    await expect(page.getByRole("cell", { name: "2026-03-04" }).first()).toBeVisible();
    await read.click();
    await expect(page.getByText("2 lignes reprises, 1 laissée.")).toBeVisible();
  });

  await test.step("a namesake is settled", async () => {
    const doubt = page.getByLabel("Saint-Denis");
    await doubt.selectOption({ index: 1 });
    await expect(page.getByText("2 lignes reprises, 1 laissée.")).toBeVisible();
    await expect(page.getByLabel("Saint-Denis")).not.toHaveValue(/93066/);
  });

  await test.step("what is left out is saved, with line, column and reason", async () => {
    const { text } = await downloadedText(page, () => page.getByRole("button", { name: "Télécharger en CSV" }).click());
    expect([...spreadsheetRows(text)]).toMatchObject([{ Ligne: "4", Colonne: "Partenaire marocain", Contenu: "Atlantide" }]);
  });

  await page.getByLabel("Nature", { exact: true }).last().selectOption("Relevé de décisions");
  await page.getByRole("button", { name: "Préparer les lignes" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer le fichier" }).click(),
  ]);
  const { changes } = readContribution(readFileSync(await download.path()));
  const statements = changes.filter(({ table }) => table === "statements").map(({ after }) => after);
  expect(statements).toMatchObject([
    { partnership_id: "marseille--rabat", status: "stalled", date: "2026-03-04", locator: "2" },
    { status: "active", locator: "3" },
  ]);
  expect(changes.some(({ table }) => table === "partnerships")).toBe(true);
});

test("a workbook as large as may be is read, without a worker of its own", async ({ page }) => {
  await page.goto("/?view=spreadsheet");
  const many = Array.from({ length: 4900 }, (_none, index) => ["Marseille", "Rabat", "actif", `Remarque ${index} de la liste`]);
  const buffer = Buffer.from(workbookOf([["Qui, en France", "Partenaire marocain", "Statut", "Remarque"], ...many]));
  await page.getByLabel("Choisir un fichier").setInputFiles({ name: "beaucoup.xlsx", mimeType: "", buffer });
  await expect(page.getByText(/4\s900 lignes/)).toBeVisible();
});
