import { announcedCount, expect, mapOf, partnershipCount, publishedTable, test } from "./site.ts";

test("on 31 December 2009 there are the regions of then, and the ties of then", async ({ page }) => {
  await page.goto("/?view=list&at=2009-12-31");
  const regions = (id: "fr" | "ma") => page.locator(`details[data-facet="${id}"]`);
  for (const id of ["fr", "ma"] as const) {
    await regions(id).locator("summary").click();
    const all = regions(id).getByRole("button", { name: /Tout voir|Toutes|Tous|tout/i });
    if (await all.count()) await all.click();
  }
  const names = (id: "fr" | "ma") => regions(id).locator(".option-label").allTextContents();
  const overseas = ["Guadeloupe", "Martinique", "Guyane", "La Réunion", "Mayotte"];
  expect((await names("fr")).filter((name) => !overseas.includes(name))).toHaveLength(22);
  expect(await names("ma")).toHaveLength(16);
  expect(await names("fr")).not.toContain("Grand Est");
  expect(await names("ma")).not.toContain("Fès-Meknès");
  const row = page.locator('tr[data-partnership="region-nord-pas-de-calais-anc--region-doukkala-abda-anc"]');
  await expect(row).toContainText(/Actif, confirmé en \d{4}|Dit actif en \d{4}/);
  await expect(page.getByRole("main")).not.toContainText("Grand Est");
  await expect(page.getByRole("main")).not.toContainText("Fès-Meknès");
});

test("on the day of the minutes the list says what the minutes said", async ({ page }) => {
  await page.goto("/?view=list&at=2016-02-17");
  const words: Readonly<Record<string, RegExp>> = {
    active: /Actif, confirmé en 2016/,
    building: /Intention de 2016/,
    revival: /Dit à relancer en 2016/,
    waiting: /Dit en attente en 2016/,
    stalled: /Dit à l’arrêt en 2016/,
    ended: /[Tt]erminé en 2016/,
    unconfirmed: /Seulement cité en 2016/,
  };
  const told = publishedTable("statements").filter(
    (row) => row["source_id"] === "cuf-minutes-2016-02-17" && row["date"] === "2016-02-17" && row["partnership_id"],
  );
  expect(told.length).toBeGreaterThanOrEqual(17);
  for (const row of told) {
    const line = page.locator(`tr[data-partnership="${row["partnership_id"]}"]`);
    await expect(line, row["partnership_id"] ?? "").toContainText(words[row["status"] ?? ""] ?? "?");
  }
});

test("partnerships that only undated statements speak of are left out at a date, and the page says how many", async ({
  page,
}) => {
  await page.goto("/?view=list&at=2026-11-22");
  const dated = new Set(publishedTable("statements").flatMap((row) => (row["date"] ? [row["partnership_id"]] : [])));
  const undated = publishedTable("partnerships").filter(({ id }) => !dated.has(id));
  expect(undated.length).toBeGreaterThan(0);
  await expect(page.getByText(`${undated.length} partenariats sans date`)).toBeVisible();
  expect(await announcedCount(page)).toBe(partnershipCount() - undated.length);
});

test("the axis answers to arrows, Page, Home and End, and the address follows", async ({ page }) => {
  await page.goto("/?view=list");
  const axis = page.getByRole("slider", { name: "Date de l’atlas" });
  await axis.focus();
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/at=20\d\d-/);
  const first = new URL(page.url()).searchParams.get("at") ?? "";
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => (new URL(page.url()).searchParams.get("at") ?? "") < first).toBe(true);
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/at=19\d\d-/);
  await page.keyboard.press("End");
  await expect(page).not.toHaveURL(/at=/);
});

test("a date is typed instead of dragged", async ({ page }) => {
  await page.goto("/?view=list&at=2016-02-17");
  await page.getByRole("spinbutton", { name: /année/ }).focus();
  await page.keyboard.type("2010");
  await expect(page).toHaveURL(/at=2010-02-17/);
});

test("playing moves through the years until it is stopped, and the map stays on screen", async ({ page }) => {
  await page.goto("/?at=2008-12-31");
  const map = await mapOf(page);
  const canvas = await map.locator("canvas").elementHandle();
  await page.getByRole("button", { name: "Dérouler les années" }).click();
  await expect(page).toHaveURL(/at=20(09|1\d)-12-31/);
  await page.getByRole("button", { name: "Arrêter" }).click();
  // The address follows the years a moment later.
  const shown = await page.getByRole("slider", { name: "Date de l’atlas" }).getAttribute("aria-valuetext");
  await expect(page).toHaveURL(new RegExp(`at=${shown?.slice(-4)}-12-31`));
  const stopped = page.url();
  expect(await canvas?.evaluate((one) => one.isConnected)).toBe(true);
  const count = await announcedCount(page);
  await page.reload();
  expect(page.url()).toBe(stopped);
  await expect.poll(() => announcedCount(page)).toBe(count);
});

test("counts, charts, list and exports all follow the date", async ({ page }) => {
  await page.goto("/?view=list&at=2012-12-31&panel=synthesis");
  const count = await announcedCount(page);
  await expect(page.locator("tr[data-partnership]")).toHaveCount(count);
  const sum = await page
    .locator('details[data-facet="status"] .option-count')
    .evaluateAll((counts) => counts.reduce((total, one) => total + Number(one.textContent), 0));
  expect(sum).toBe(count);
  await expect(page.locator('[data-chart="regions"]')).toContainText("Souss-Massa-Drâa");
});

test("what else happened in the year is read in the table, which opens at that year", async ({ page }) => {
  await page.goto("/?view=list&at=2016-12-31");
  await page.getByRole("button", { name: /^et \d+ autres?$/ }).click();
  const year = page.getByRole("rowheader").getByRole("button", { name: "2016", exact: true });
  await expect(year).toBeFocused();
  await expect(year).toBeInViewport();
});
