import { expect, test } from "./site.ts";

test("a new partnership is told at the table, and all of it outlives the tab: who is present, who was heard, what was said", async ({
  page,
  context,
}) => {
  await page.goto("/?view=round-table&meet=fr-municipality-13055,ma-municipality-rabat");
  await page.getByLabel("Intitulé, tel").fill("Réunion d’essai");
  await page.getByLabel("Qui la tient").fill("Association d’essai");
  await page.getByLabel("Date").fill("1/12/2026");
  await page.getByLabel("Date").press("Enter");
  await page.getByText("Nouveau partenariat", { exact: true }).click();
  const form = page.locator(".new-partnership");
  // Nothing is gone on with before it is whole.
  await form.getByRole("textbox", { name: "En une phrase" }).fill("Une convention est signée.");
  await page.keyboard.press("F8");
  await expect(page.locator(".seat[aria-current]")).toHaveText(/Marseille/);
  await form.getByRole("combobox", { name: "Collectivité marocaine" }).fill("Sidi Ifni");
  await page
    .getByRole("option", { name: /^Sidi Ifni/ })
    .first()
    .click();
  await form.getByRole("radio", { name: "En construction" }).check();
  await page.keyboard.press("F8");
  await expect(page.locator(".seat[aria-current]")).toHaveText(/Rabat/);
  const told = page.locator('.decision[data-seat="fr-municipality-13055"]');
  await expect(told).toContainText(/Sidi Ifni.?\s: En construction \(nouveau dans l’atlas\) Une convention est signée\./);
  const common = page.locator('form.turn[data-partnership="marseille--rabat"]');
  await common.getByRole("radio", { name: "Actif", exact: true }).check();
  await common.getByRole("button", { name: "Noter" }).click();
  await expect(told.locator('[data-partnership="marseille--rabat"]')).toContainText("Actif");
  // It is told once, and whoever shares it leads there.
  await expect(page.locator('.decision[data-seat="ma-municipality-rabat"]')).toContainText(/dit sous .?Marseille/);
  await page.close();

  const later = await context.newPage();
  await later.goto("/?view=round-table");
  await later.getByRole("button", { name: /^Reprendre .*Réunion d’essai/ }).click();
  await expect(later.locator(".seat")).toHaveText([/Marseille entendue/, /Rabat/]);
  await expect(later.locator(".seat[aria-current]")).toHaveText(/Rabat/);
  await expect(later.getByText("1 à entendre")).toBeVisible();
  await expect(later.locator(".decision [data-partnership]")).toHaveCount(2);
  // What was said stays, whoever leaves the table.
  await later.locator(".presence > summary").click();
  await later.getByRole("button", { name: /^Retirer Marseille/ }).click();
  await later.getByRole("button", { name: /^Retirer Rabat/ }).click();
  await expect(later.locator("[data-others] [data-partnership]")).toHaveCount(2);
  await later.getByRole("link", { name: "Ce qui a changé depuis la dernière réunion" }).click();
  await expect(later.locator("[data-change]").filter({ hasText: "Sidi Ifni" })).toBeVisible();
});
