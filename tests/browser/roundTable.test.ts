import type { Locator, Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "./site.ts";

// Browsers ask for the icon of the page again at other addresses, and tell that it does not come.
test.use({ expectedMessages: /ERR_INTERNET_DISCONNECTED/, serviceWorkers: "allow" });

/** Twenty authorities, as on an attendance sheet. */
const present = [
  "Marseille",
  "Strasbourg",
  "Île-de-France",
  "Hérault",
  "La Seyne-sur-Mer",
  "Rabat",
  "Fès",
  "Nouvelle-Aquitaine",
  "Occitanie",
  "Grand Est",
  "Souss-Massa",
  "Agadir",
  "Marrakech",
  "Tanger",
  "Zagora",
  "Essaouira",
  "Tiznit",
  "Chefchaouen",
  "Dakhla",
  "Taroudannt",
];

/** Types in a field by keys, in place of what stands there. */
async function type(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.press("Control+a");
  await field.page().keyboard.type(text);
}

/** Words that paper bears, whatever parts them. */
async function printedWords(page: Page): Promise<string> {
  const { promise } = getDocument({ data: new Uint8Array(await page.pdf({ format: "A4" })), verbosity: 0 });
  const document = await promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_none, index) => (await document.getPage(index + 1)).getTextContent()),
  );
  return pages
    .flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : "")))
    .join(" ")
    .replace(/\s+/g, " ");
}

const seats = (page: Page) => page.locator(".seat");

/**
 * Speaks for whoever's turn it is, by keyboard alone: the first of its partnerships, if it has any, then the next one.
 * @returns the partnership that was spoken of
 */
async function takeTurn(page: Page, isNoted: boolean, hasTheme = false): Promise<string | null> {
  const first = page.locator("form.turn").first();
  const partnership = (await first.count()) > 0 ? await first.getAttribute("data-partnership") : null;
  if (partnership !== null) {
    await page.keyboard.press("Tab");
    await expect(first.getByRole("radio").first()).toBeFocused();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Le programme continue.");
    if (hasTheme) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type("eau");
      await expect(page.getByRole("option", { name: /^eau/ }).first()).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(first.getByRole("button", { name: /^Retirer/ })).toHaveCount(1);
      await first.getByRole("textbox", { name: "En une phrase" }).focus();
    }
    // Whoever goes on without Enter has it written down as well.
    if (isNoted) await page.keyboard.press("Enter");
    if (isNoted) await expect(first).toHaveAttribute("data-captured", "true");
  }
  await page.keyboard.press("F8");
  return partnership;
}

test("a tour de table of twenty is captured by keyboard, offline, through a reload, and its minutes tell all of it", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await page.goto("/?view=review");
  await expect(page.getByRole("status").filter({ hasText: "La page et ses données sont gardées" })).toBeVisible();
  await page.getByRole("button", { name: "Fermer" }).press("Enter");
  await page.getByRole("link", { name: "Tenir un tour de table" }).press("Enter");
  await page.getByText("Reprendre une liste de noms").press("Enter");
  await page.getByLabel("Un nom par ligne").focus();
  await page.keyboard.insertText(present.join("\n"));
  await page.getByRole("button", { name: "Lire la liste" }).press("Enter");
  await expect(page.locator("[data-participant]")).toHaveCount(present.length);
  await page.getByRole("button", { name: /Strasbourg.*plus tôt/ }).press("Enter");
  await expect(page.locator("[data-participant] bdi").first()).toHaveText(/Strasbourg/);
  await page.getByRole("button", { name: /Strasbourg.*plus tard/ }).press("Enter");
  await expect(page.getByRole("button", { name: /Strasbourg.*plus tard/ })).toBeFocused();
  await page.getByRole("button", { name: "Commencer" }).press("Enter");
  await expect(page.getByLabel("Intitulé, tel")).toHaveAttribute("aria-invalid", "true");
  await type(page.getByLabel("Intitulé, tel"), "Réunion d’essai");
  await type(page.getByLabel("Qui la tient"), "Association d’essai");
  await type(page.getByLabel("Date"), "1/12/2026");
  await page.getByLabel("Date").press("Enter");
  // The round goes as the list that was pasted, and its first one may speak at once.
  await expect(seats(page).locator("bdi")).toHaveText(present.map((name) => new RegExp(`^${name}`)));
  const heading = page.getByRole("heading", { level: 2 }).first();
  await expect(heading).toBeFocused();
  await context.setOffline(true);

  const spoken = new Set<string>();
  await page.keyboard.press("F8");
  await page.keyboard.press("Shift+F8");
  for (let turn = 0; turn < present.length; turn += 1) {
    await expect(page.locator(".seat[aria-current]")).toHaveText(
      new RegExp((await seats(page).nth(turn).locator("bdi").innerText()).slice(0, 8)),
    );
    await expect(heading).toBeFocused();
    const partnership = await takeTurn(page, turn % 2 === 0, turn === 0);
    if (partnership !== null) spoken.add(partnership);
    if (turn !== 9) continue;
    // Half of it is in the browser, the other half is said after the page was loaded anew, still without network. What is
    // only typed so far is there as well.
    await page.getByText("Cherche un partenaire", { exact: true }).press("Enter");
    await type(page.getByRole("textbox", { name: "En une phrase" }).last(), "À peine écrit");
    await page.reload();
    await expect(page.getByRole("textbox", { name: "En une phrase" }).last()).toHaveValue("À peine écrit");
    await expect(heading).toBeFocused();
    await expect(page.locator(".seat[aria-current]")).toBeVisible();
    await expect(page.locator(".decision [data-partnership]")).toHaveCount(spoken.size);
    await page.keyboard.press("Shift+F8");
    await page.keyboard.press("F8");
  }
  await expect(page.getByText("Toutes ont été entendues.")).toBeVisible();
  const decisions = page.getByRole("region", { name: "Relevé de décisions" });
  await expect(decisions.getByText("Le programme continue.")).toHaveCount(spoken.size);
  // Who seeks was only typed, and written down by going on.
  await expect(decisions.getByText("À peine écrit")).toHaveCount(1);

  await page.keyboard.press("F2");
  await expect(page.getByText("Saisie annulée")).toBeVisible();
  await expect(decisions.getByText("Le programme continue.")).toHaveCount(spoken.size - 1);

  const paper = await printedWords(page);
  for (const told of ["Relevé de décisions", "Réunion d’essai", "1er décembre 2026", "Le programme continue.", "À peine écrit"])
    expect(paper).toContain(told);
  for (const name of present) expect(paper).toContain(name);
  expect(paper).not.toContain("Noter");
  await context.setOffline(false);
});
