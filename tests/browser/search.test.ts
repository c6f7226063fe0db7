import { expect, test, typeInSearch } from "./site.ts";

const cases = [
  { typed: "Tadla Azilal", expected: "Tadla-Azilal" },
  { typed: "ACAL", expected: "Grand Est" },
  { typed: "Grand Casablanca", expected: "Grand Casablanca" },
  { typed: "Rhône Alpes", expected: "Rhône-Alpes" },
  { typed: "rhone", expected: "Rhône-Alpes" },
  { typed: "طنجه", expected: "Tanger" },
  { typed: "أكادير", expected: "Agadir" },
  { typed: "nord pas de calais", expected: "Nord-Pas-de-Calais" },
  { typed: "AVITEM", expected: "AVITEM" },
  { typed: "assainissement", expected: "Eau et assainissement" },
] as const;

for (const { typed, expected } of cases) {
  test(`typing "${typed}" proposes ${expected}`, async ({ page }) => {
    await page.goto("/?view=list");
    await typeInSearch(page, typed);
    await expect(page.getByRole("option").filter({ hasText: expected }).first()).toBeVisible();
  });
}

test("a proposal is chosen with the keyboard and opens the fiche", async ({ page }) => {
  await page.goto("/?view=list");
  await typeInSearch(page, "Figuig");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Fiche" })).toContainText("Figuig");
});

test("free words filter the list: who works with Tanger on ports", async ({ page }) => {
  await page.goto("/?view=list");
  await typeInSearch(page, "Tanger ports");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=Tanger%20ports/);
  await expect(page.locator('tr[data-partnership="marseille--tanger"]')).toBeVisible();
  await expect(page.locator("tr[data-partnership]").filter({ hasNotText: "Tang" })).toHaveCount(0);
});

test("who seeks a partner is shown with who could answer, and why", async ({ page }) => {
  await page.goto("/?view=requests");
  const card = page.locator('[data-request="la-seyne-sur-mer--sans-partenaire"]');
  await expect(card).toContainText("17 février 2016");
  await expect(card.locator(".matches li").first()).toContainText("Tanger");
  await expect(card.locator('[data-match="neighbours"]').first()).toContainText("Marseille");
  // Opened at once, without any fiche before, a request wears its frame.
  await expect(card).toHaveCSS("border-top-style", "solid");
});
