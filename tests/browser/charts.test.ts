import type { Page } from "@playwright/test";
import { announcedCount, downloadedText, expect, publishedTable, test } from "./site.ts";

/** The charts of the synthesis, whichever they are. */
async function chartsOf(page: Page) {
  const charts = page.locator("[data-chart]");
  await expect(charts.first()).toBeVisible();
  const all = await charts.all();
  expect(all.length).toBeGreaterThanOrEqual(4);
  return all;
}

test("each chart has a question for a title and a table twin with the same figures", async ({ page }) => {
  await page.goto("/?view=list&panel=synthesis");
  for (const chart of await chartsOf(page)) {
    await expect(chart.getByRole("heading")).toContainText("?");
    await expect(chart.locator("svg").first()).toBeVisible();
    await chart.getByRole("button", { name: "Voir en tableau" }).click();
    await expect(chart.getByRole("table")).toBeVisible();
  }
  const pairs = publishedTable("partnerships").filter(
    (row) =>
      row["fr_region_ids"]?.split("|").includes("fr-region-11") && row["ma_region_ids"]?.split("|").includes("ma-region-06"),
  );
  const cells = page.locator('[data-chart="regions"] tr', { hasText: "Île-de-France" }).locator("td");
  const column = await page
    .locator('[data-chart="regions"] thead th')
    .evaluateAll((heads) => heads.findIndex((head) => head.textContent === "Casablanca-Settat"));
  await expect(cells.nth(column - 1)).toHaveText(String(pairs.length));
});

test("a chart shown as a table is a picture again when asked for", async ({ page }) => {
  await page.goto("/?view=list&panel=synthesis");
  for (const part of [page.locator('[data-chart="growth"]'), page.locator(".time-axis")]) {
    // Their totals are not those of the page: they say what they leave out.
    await expect(part).toContainText(/\d+ partenariats? sans date/);
    await part.getByRole("button", { name: "Voir en tableau" }).click();
    await expect(part.getByRole("table")).toBeVisible();
    await part.getByRole("button", { name: "Voir en image" }).click();
    await expect(part.locator(":is(.chart-frame, .time-frame) > svg")).toBeVisible();
  }
});

test("a click in a chart filters, a second click undoes it", async ({ page }) => {
  await page.goto("/?view=list&panel=synthesis");
  const cell = page.locator('[data-chart="regions"] .cell', { hasText: "6" }).first();
  await cell.click();
  await expect(page).toHaveURL(/fr=fr-region-\d+.*ma=ma-region-\d+/);
  expect(await announcedCount(page)).toBe(6);
  await page.locator('[data-chart="regions"] .cell', { hasText: "6" }).first().click();
  await expect(page).not.toHaveURL(/fr=/);
});

test("numbers of the table twin filter as the picture does, by keyboard", async ({ page }) => {
  await page.goto("/?view=list&panel=synthesis");
  const chart = page.locator('[data-chart="themes"]');
  await chart.getByRole("button", { name: "Voir en tableau" }).click();
  await chart.getByRole("table").getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/theme=|status=/);
});

test("every chart is saved as SVG and as PNG, with its colours", async ({ page }) => {
  await page.goto("/?view=list&panel=synthesis");
  for (const chart of await chartsOf(page)) {
    const id = await chart.getAttribute("data-chart");
    const svg = await downloadedText(page, () => chart.getByRole("button", { name: /SVG/ }).click());
    expect(svg.name).toBe(`passerelles-${id}.svg`);
    expect(svg.text).toContain("<svg");
    expect(svg.text).not.toContain("var(--");
    const png = await downloadedText(page, () => chart.getByRole("button", { name: /PNG/ }).click());
    expect(png.name).toBe(`passerelles-${id}.png`);
    expect(png.text.slice(1, 4)).toBe("PNG");
  }
});

test("on an Arabic page names of rows begin at the right", async ({ page }) => {
  await page.goto("/?view=list&panel=synthesis&lang=ar");
  const svg = page.locator('[data-chart="regions"] svg').first();
  const label = svg.locator("text", { hasText: /^إيل-دو-فرانس$/ });
  const [whole, name] = [await svg.boundingBox(), await label.boundingBox()];
  expect(name?.x).toBeGreaterThan((whole?.x ?? 0) + (whole?.width ?? 0) / 2);
});
