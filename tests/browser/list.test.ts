import { downloadedText, expect, partnershipCount, spreadsheetRows, test } from "./site.ts";

test("a click on a column sorts the rows by it, a second click turns them round", async ({ page }) => {
  await page.goto("/?view=list");
  const rows = page.locator("tr[data-partnership]");
  const column = page.getByRole("columnheader", { name: "Sources" });
  await column.getByRole("button").click();
  await expect(column).toHaveAttribute("aria-sort", "ascending");
  await column.getByRole("button").click();
  await expect(column).toHaveAttribute("aria-sort", "descending");
  const numbers = await rows.locator("td:last-child").evaluateAll((cells) => cells.map((one) => Number(one.textContent)));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(numbers.length).toBe(partnershipCount());
});

test("French names are sorted as a dictionary would", async ({ page }) => {
  await page.goto("/?view=list");
  await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount());
  const names = await page.locator("tr[data-partnership] th").evaluateAll((cells) => cells.map((one) => one.textContent));
  expect(names).toEqual(names.toSorted(new Intl.Collator("fr").compare));
});

test("the CSV and the GeoJSON hold exactly the rows shown, in words and in codes", async ({ page }) => {
  await page.goto("/?view=list&status=building&theme=economy");
  await expect(page.locator("tr[data-partnership]").first()).toBeVisible();
  const shown = await page.locator("tr[data-partnership]").evaluateAll((rows) => rows.map((row) => row.dataset["partnership"]));
  const csv = await downloadedText(page, () => page.getByRole("button", { name: "Télécharger en CSV" }).click());
  expect(csv.name).toMatch(/\.csv$/);
  const rows = spreadsheetRows(csv.text);
  expect(rows.map(({ id }) => id)).toEqual(shown);
  for (const row of rows) expect([row["status"], row["status_label"]]).toEqual(["building", expect.stringMatching(/^Intention/)]);
  const geojson = await downloadedText(page, () => page.getByRole("button", { name: "Télécharger en GeoJSON" }).click());
  const collection = JSON.parse(geojson.text) as { features: { properties: { id: string }; geometry: { type: string } }[] };
  expect(new Set(collection.features.map(({ properties }) => properties.id))).toEqual(new Set(shown));
});

test("a filter that nothing passes says so in words", async ({ page }) => {
  await page.goto("/?view=list&status=revival&theme=digital&kind=institution");
  await expect(page.getByRole("main")).toContainText(/Aucun partenariat/);
});
