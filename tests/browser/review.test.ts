import { downloadedText, expect, spreadsheetRows, test } from "./site.ts";

test("partnerships stand in the order of their need, each with reasons in words", async ({ page }) => {
  await page.goto("/?view=review");
  const items = page.locator(".review-item");
  await expect(items.first()).toBeVisible();
  const needs = await items.evaluateAll((all) => all.map((item) => Number(item.dataset["need"])));
  expect(needs).toEqual(needs.toSorted((a, b) => b - a));
  for (const item of await items.all()) expect(await item.locator("[data-reason]").count()).toBeGreaterThan(0);
});

/** Read in the sources by hand: what must be asked again, and why. */
const known = [
  { id: "region-ile-de-france--region-casablanca-settat", reasons: ["ending"], words: "8 décembre 2026" },
  { id: "region-limousin-anc--region-marrakech-tensift-al-haouz-anc", reasons: ["silent", "reform"], words: "Limousin" },
  { id: "region-champagne-ardenne-anc--region-de-l-oriental", reasons: ["contradiction", "reform"], words: "1986" },
  { id: "departement-de-l-isere--region-tadla-azilal-anc", reasons: ["reform", "silent"], words: "Tadla-Azilal" },
  { id: "bordeaux--casablanca", reasons: ["silent"], words: "8 ans" },
  { id: "metz--laayoune", reasons: ["contradiction"], words: "nature" },
  { id: "boulogne-sur-mer--safi", reasons: ["contradiction"], words: "2005" },
  { id: "region-rhone-alpes-anc--region-rabat-sale-zemmour-zaer-anc", reasons: ["reform", "silent"], words: "17 ans" },
  { id: "nimes--meknes", reasons: ["silent", "election"], words: "16 ans" },
  { id: "puteaux--tanger", reasons: ["undated"], words: "dat" },
] as const;

test("the reasons to ask again are named", async ({ page }) => {
  await page.goto("/?view=review");
  for (const { id, reasons, words } of known)
    await test.step(id, async () => {
      const item = page.locator(`.review-item[data-partnership="${id}"]`);
      for (const reason of reasons) await expect(item.locator(`[data-reason="${reason}"]`).first()).toBeVisible();
      await expect(item).toContainText(words);
    });
});

test("filters apply, and the CSV holds what is shown, with its reasons", async ({ page }) => {
  await page.goto("/?view=review&ma=ma-region-09");
  await expect(page.locator(".review-item").first()).toBeVisible();
  const shown = await page.locator(".review-item").evaluateAll((all) => all.map((item) => item.dataset["partnership"]));
  const { text } = await downloadedText(page, () => page.getByRole("button", { name: "Télécharger en CSV" }).click());
  const rows = spreadsheetRows(text);
  expect(rows.map(({ id }) => id)).toEqual(shown);
  for (const row of rows) expect(Object.values(row).join(" ")).toMatch(/\p{L}{3}/u);
});

test("the tour-de-table sheet goes by French authority, with room to write, in the chosen language", async ({ page }) => {
  await page.goto("/?view=review&lang=ar");
  await page.locator(".list-actions button").first().click();
  const sheet = page.locator(".round-table, .round-tables").first();
  await expect(sheet).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(sheet).toBeVisible();
  await expect(page.locator(".stage-filters")).toBeHidden();
});

test("between two dates the page tells what is new, what changed and what ended, with statements", async ({ page }) => {
  await page.goto("/?view=changes&from=2016-02-17&to=2017-12-31");
  const changes = page.locator("[data-change]");
  await expect(changes.first()).toBeVisible();
  for (const change of await changes.all()) {
    await expect(change.locator(".change-statements li").first()).toBeVisible();
    await expect(change.locator(".citation").first()).toBeVisible();
  }
  const shown = await changes.evaluateAll((all) => all.map(({ dataset }) => `${dataset["change"]} ${dataset["partnership"]}`));
  const { text } = await downloadedText(page, () => page.getByRole("button", { name: "Télécharger en CSV" }).click());
  const rows = spreadsheetRows(text).filter(({ change }) => change !== "sought");
  expect(rows.map(({ change, id }) => `${change} ${id}`)).toEqual(shown);
});

test("between a date and the next day without any statement nothing changes, and the page says so", async ({ page }) => {
  await page.goto("/?view=changes&from=1987-03-01&to=1987-03-02");
  await expect(page.getByRole("main")).toContainText(/Rien|Aucun/);
});
