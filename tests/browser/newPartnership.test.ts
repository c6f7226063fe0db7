import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

const form = (page: Page) => page.locator(".row-form");
const proposals = (page: Page) => page.getByRole("listbox");

async function choose(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await form(page).getByRole("combobox", { name: label }).fill(typed);
  await proposals(page).getByRole("option", { name: option }).first().click();
}

test("a new partnership outlives a page loaded anew, and what is stated next is stated of it, not of what was typed before", async ({
  page,
}) => {
  await page.goto("/?view=workbench");
  await page.getByRole("button", { name: "Commencer un brouillon" }).click();
  const opener = (name: string) => page.locator(".add-row").getByRole("button", { name, exact: true });

  // A statement is left half typed.
  await opener("Constats").click();
  await form(page).getByRole("combobox", { name: "Partenariat" }).fill("mots que rien ne porte");
  await expect(page.getByText("Rien ne porte ces mots dans « Partenariats ».")).toBeVisible();
  // By arrows one goes through a list that is longer than the window.
  const field = form(page).getByRole("combobox", { name: "Partenariat" });
  await field.fill("ma");
  await expect(proposals(page).getByRole("option").nth(20)).toBeAttached();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
  await expect(proposals(page).getByRole("option").nth(2)).toHaveAttribute("data-focused", "true");
  await choose(page, "Partenariat", "Marseille – Rabat", /Marseille – Rabat/);
  const stated = form(page).getByRole("combobox", { name: "Partenariat" });
  await expect(stated).toHaveValue("Marseille – Rabat");

  await opener("Partenariats").click();
  // One that the gazetteer alone knows, and that bears the name of another.
  await choose(page, "Collectivité française", "Saint-Denis", /Saint-Denis.*Seine-Saint-Denis/);
  await choose(page, "Collectivité marocaine", "Kénitra", /^Kénitra/);
  await page.reload();
  await expect(form(page).locator(".chosen-territory")).toContainText(["Saint-Denis", "Kénitra"]);
  await form(page).getByRole("button", { name: "Mettre dans le brouillon" }).click();
  const added = /Saint-Denis \(Seine-Saint-Denis\) – Kénitra/;
  await expect(stated).toHaveValue(added);

  // Another form in between takes nothing from it.
  const sentence = form(page).getByRole("textbox", { name: "français" }).first();
  await sentence.fill("À peine écrit");
  await opener("Documents").click();
  await expect(form(page).getByRole("heading")).toContainText("Documents");
  await opener("Constats").click();
  await expect(stated).toHaveValue(added);
  await expect(sentence).toHaveValue("À peine écrit");
});
