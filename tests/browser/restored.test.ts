import type { Page } from "@playwright/test";
import { expect, publishedTable, test } from "./site.ts";

const rowIds = (page: Page) =>
  page.locator("tr[data-partnership]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-partnership")));

test("the order of the list is that of its address, in another tab and after Back", async ({ page, context }) => {
  await page.goto("/?view=list");
  const column = page.getByRole("columnheader", { name: "Dernière nouvelle" });
  await column.getByRole("button").click();
  await column.getByRole("button").click();
  await expect(column).toHaveAttribute("aria-sort", "descending");
  const sorted = await rowIds(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator("tr[data-partnership]")).toHaveCount(sorted.length);
  expect(await rowIds(other)).toEqual(sorted);
  await page.getByRole("link", { name: "Sources", exact: true }).click();
  await expect(page.locator("tr[data-partnership]")).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("tr[data-partnership]")).toHaveCount(sorted.length);
  expect(await rowIds(page)).toEqual(sorted);
});

test("the sheet of a tour de table, charts as tables and documents that were looked for are in the address", async ({ page }) => {
  await page.goto("/?view=review");
  await page.getByRole("button", { name: "Feuille de tour de table" }).click();
  await expect(page).toHaveURL(/sheet=round-table/);
  await page.reload();
  await expect(page.locator(".round-table")).toBeVisible();

  await page.goto("/?view=list&panel=synthesis");
  await page.locator("#side").getByRole("button", { name: "Voir en tableau" }).first().click();
  await expect(page).toHaveURL(/tables=/);
  await page.reload();
  await expect(page.locator("#side").getByRole("table").first()).toBeVisible();

  await page.goto("/?view=sources");
  // The fields above the documents wear the frame of the house's.
  await expect(page.getByLabel("Nature")).toHaveCSS("border-radius", "6px");
  await page.getByRole("searchbox").fill("siaap");
  await expect(page).toHaveURL(/find=siaap/);
  const found = await page.locator(".source-list > li").count();
  await page.reload();
  await expect(page.locator(".source-list > li")).toHaveCount(found);
  expect(found).toBeLessThan(publishedTable("sources").length);
});

test("the title tells what is open, in the language of the page", async ({ page }) => {
  await page.goto("/?view=list");
  await expect(page).toHaveTitle("Liste · Passerelles");
  await page.locator('tr[data-partnership="marseille--rabat"] a').click();
  await expect(page).toHaveTitle("Marseille – Rabat · Liste · Passerelles");
  await page.locator("#side .side-close").click();
  await page.getByRole("checkbox", { name: /^À relancer/ }).check();
  await expect(page).toHaveTitle("Liste · Statut : À relancer (de tout âge) · Passerelles");
  await page.goto("/?lang=ar&view=list&at=2016-02-17&sel=source:cuf-minutes-2016-02-17");
  await expect(page).toHaveTitle(/^Relevé de décisions.* · اللائحة · 17 فبراير 2016 · /);
  await page.goto("/?lang=en&view=list&panel=synthesis&theme=water,culture,health,education,environment,economy");
  await expect(page).toHaveTitle(/^Overview · List · 1 filter · /);
});

/** Types a year in a date, and goes on. */
async function typeYear(page: Page, date: string, year: string): Promise<void> {
  await page.getByRole("group", { name: date }).getByRole("spinbutton", { name: /année/ }).click();
  await page.keyboard.type(year);
}

const dates = [
  { address: "/?view=list&at=2016-02-17", name: "Voir l’atlas à cette date", year: "1970", shown: "2016" },
  { address: "/?view=changes&from=2009-01-01&to=2016-12-31", name: "Du", year: "2020", shown: "2009" },
] as const;

for (const { address, name, year, shown } of dates) {
  test(`a date that cannot be had is refused in words, and the field shows that of the page again: ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    const field = page.getByRole("group", { name, exact: true });
    await typeYear(page, name, year);
    await expect(page.getByRole("alert")).toContainText(/n’est pas possible ici\s: choisissez une date du .* au /);
    const before = page.url();
    await field.getByRole("spinbutton").last().press("Tab");
    await expect(field.getByRole("spinbutton", { name: /année/ })).toHaveText(shown);
    await expect(page.getByRole("alert")).toContainText(year);
    expect(page.url()).toBe(before);
  });
}
