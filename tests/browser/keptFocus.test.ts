import type { Page } from "@playwright/test";
import { readerByKeys } from "./keys.ts";
import { expect, test } from "./site.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("in the workbench what is opened takes the focus and gives it back, and what goes away leaves it beside", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const { goTo, isAt, press, sayWaiting } = readerByKeys(page);
  await page.goto("/?view=workbench");
  await goTo(button(page, "Commencer un brouillon"));
  await press("Enter");
  await isAt(page.getByRole("heading", { level: 1 }));

  const actors = button(page, "Acteurs").first();
  await goTo(actors);
  await press("Enter");
  await isAt(page.getByRole("heading", { name: /^Ajouter/ }));
  // A page loaded anew has the form as it stood.
  const name = page.locator(".row-form").getByRole("textbox", { name: "français" }).first();
  await name.fill("À peine écrit");
  await page.reload();
  await expect(name).toHaveValue("À peine écrit");
  await name.fill("");
  await goTo(button(page, "Fermer sans enregistrer"));
  await press("Enter");
  await isAt(actors);

  await page.goto("/?view=list&sel=partnership:marseille--rabat");
  await page.locator("#statement-S001").getByRole("button", { name: "Corriger" }).focus();
  await press("Enter");
  const dialog = page.getByRole("dialog");
  await sayWaiting(dialog);
  await goTo(dialog.getByRole("button", { name: "Ajouter à mon brouillon" }));
  await press("Enter");
  await goTo(dialog.getByRole("link", { name: "Ouvrir l’atelier" }));
  await press("Enter");

  // Another screen begins where its content does.
  await isAt(page.locator("#results"));
  const entry = page.locator(".draft-entry");
  await goTo(entry.getByRole("button", { name: "Corriger" }));
  await press("Enter");
  await isAt(entry.getByRole("heading", { name: /^Corriger/ }));
  await goTo(entry.getByRole("button", { name: "Fermer sans enregistrer" }));
  await press("Enter");
  await isAt(entry.getByRole("button", { name: "Corriger" }));

  // The button that undoes the last step stays where the focus is, and says that there is nothing more.
  const undo = button(page, "Annuler");
  await goTo(undo, "Shift+Tab");
  await press("Enter");
  await expect(entry).toHaveCount(0);
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await isAt(undo);

  await goTo(page.getByRole("link", { name: "Tous les brouillons" }), "Shift+Tab");
  await press("Enter");
  await goTo(button(page, "Supprimer"));
  await press("Enter");
  await isAt(button(page, /^Supprimer/));
  await press("Enter");
  await isAt(page.locator(".new-draft input"));
});

test("among who is present, and at the table, what has nothing more to do stays where the focus is", async ({ page }) => {
  const { goTo, isAt, press, type } = readerByKeys(page);
  await page.goto("/?view=round-table&meet=fr-municipality-13055,ma-municipality-rabat");
  const seekers = button(page, /qui cherchent/);
  await goTo(seekers);
  await press("Enter");
  await expect(seekers).toHaveAttribute("aria-disabled", "true");
  await isAt(seekers);
  await page.goto("/?view=round-table&meet=fr-municipality-13055,ma-municipality-rabat");
  await page.getByLabel("Intitulé, tel").focus();
  for (const words of ["Réunion d’essai", "Association d’essai", "1/12/2026"]) {
    await type(words);
    if (words !== "1/12/2026") await press("Tab");
  }
  await press("Enter");
  await expect(page.locator("form.turn").first()).toBeVisible();
  await page.locator("form.turn").first().getByRole("radio").first().focus();
  await press("Space");
  await press("Enter");
  await expect(page.locator("form.turn").first()).toHaveAttribute("data-captured", "true");
  const undo = button(page, /Annuler/);
  await goTo(undo);
  await press("Enter");
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await isAt(undo);
});

test("a doubt of a spreadsheet that is settled keeps its place while the sheet is read again", async ({ page }) => {
  const { isAt, press } = readerByKeys(page);
  await page.goto("/?view=spreadsheet");
  const rows = "Qui, en France;Maroc;Statut\nSaint-Denis;Tata;actif\n";
  const file = { name: "partenariats.csv", mimeType: "text/csv", buffer: Buffer.from(rows) };
  await page.getByLabel("Choisir un fichier").setInputFiles(file);
  await page.getByLabel("Collectivité française").selectOption("Qui, en France");
  await button(page, "Lire les lignes").press("Enter");
  const doubt = page.getByLabel("Saint-Denis");
  await doubt.focus();
  const before = await doubt.inputValue();
  await press("ArrowDown");
  await expect(doubt).not.toHaveValue(before);
  await isAt(doubt);
});
