import { expect, publishedTable, test, typeInSearch } from "./site.ts";

const cases = [
  { typed: "Tadla Azilal", expected: /Tadla-Azilal/ },
  { typed: "ACAL", expected: /Grand Est/ },
  { typed: "طنجه", expected: /Tanger.*commune · .*01\.511\.01\.0/ },
  { typed: "AVITEM", expected: /AVITEM/ },
  { typed: "assainissement", expected: /Eau et assainissement.*thème/ },
  { typed: "assilah", expected: /Assilah.*commune · .*01\.511\.01\.01.* · Tanger-Assilah/ },
  { typed: "33063", expected: /Bordeaux.*33063.*Gironde/ },
  { typed: "974", expected: /La Réunion/ },
  { typed: "assises 2026", expected: /événement/ },
  { typed: "fonds conjoint", expected: /appui/ },
] as const;

test("what is typed proposes what it may mean: names, codes, former names, documents, communes without partners", async ({
  page,
}) => {
  await page.goto("/?view=list");
  for (const { typed, expected } of cases) {
    await test.step(typed, async () => {
      await typeInSearch(page, typed);
      await expect(page.getByRole("option").filter({ hasText: expected }).first()).toBeVisible();
      // The list of proposals hides all else from assistive technologies, the button that clears the box as well.
      await page.getByRole("combobox").fill("");
    });
  }
});

test("two Saint-Denis are told apart, and lead to their own fiches", async ({ page }) => {
  await page.goto("/?view=list");
  await typeInSearch(page, "Saint-Denis");
  await expect(page.getByRole("option").filter({ hasText: /^Saint-Denis.*93066.*Seine-Saint-Denis/ })).toHaveCount(1);
  await page
    .getByRole("option")
    .filter({ hasText: /^Saint-Denis.*97411.*La Réunion/ })
    .click();
  await expect(page.locator(".fiche h2")).toHaveText("Saint-Denis (La Réunion)");
});

test("a proposal is chosen with the keyboard and opens the fiche", async ({ page }) => {
  await page.goto("/?view=list");
  await typeInSearch(page, "Figuig");
  await expect(page.getByRole("option").filter({ hasText: /^Figuig.*commune/ })).toBeVisible();
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
  // What is of Tanger itself comes before what is of its region.
  await expect(page.locator("tr[data-partnership]").first()).toContainText("Tanger");
  await expect(page.locator("[data-query-note]")).toContainText("thème : Mobilités, ports et transports · lieu : Tanger");
});

test("who seeks a partner is shown with who could answer, and why", async ({ page }) => {
  await page.goto("/?view=requests");
  const card = page.locator('[data-request="la-seyne-sur-mer--sans-partenaire"]');
  await expect(card).toContainText("17 février 2016");
  await expect(card.locator(".matches li").first()).toContainText("Al Hoceïma");
  await expect(card.locator('[data-criterion="above"]').first()).toContainText("Provence-Alpes-Côte d’Azur");
  // Opened at once, without any fiche before, a request wears its frame.
  await expect(card).toHaveCSS("border-top-style", "solid");
});

test("how words were understood is said, undone and done again", async ({ page }) => {
  const ofSouss = publishedTable("partnerships").filter(
    (row) => row["ma_region_ids"]?.includes("ma-region-09") && row["themes"]?.split("|").includes("water"),
  );
  await page.goto("/?view=list&q=l'eau%20à%20Agadir");
  const rows = page.locator("tr[data-partnership]");
  await expect(rows).toHaveCount(ofSouss.length);
  await expect(page.locator('tr[data-partnership="fakarava--agadir"], tr:nth-child(3)').first()).toContainText("Agadir");
  const note = page.locator("[data-query-note]");
  await expect(note).toContainText("thème : Eau et assainissement · lieu : Agadir");
  await expect(note).toContainText("puis le reste de la région Souss-Massa");
  await note.getByRole("button", { name: "Chercher les mots tels quels" }).click();
  await expect(page).toHaveURL(/q=%22l%27eau|q=%22l'eau/);
  await expect(rows).not.toHaveCount(ofSouss.length);
  await note.getByRole("button", { name: "Chercher leur sens" }).click();
  await expect(rows).toHaveCount(ofSouss.length);
});

test("words that find nothing say what would, and what they touch; they do not follow to other screens", async ({ page }) => {
  await page.goto("/?view=list&q=numérique%20Chefchaouen");
  const nothing = page.locator(".nothing-found");
  await expect(nothing).toContainText("Aucun partenariat ne répond à « numérique Chefchaouen »");
  await expect(nothing.getByRole("link", { name: /Chefchaouen \(province\)/ })).toBeVisible();
  await expect(nothing.getByRole("link", { name: /^« Chefchaouen » \(/ })).toBeVisible();
  await page.getByRole("navigation").getByRole("link", { name: "Financements" }).click();
  await expect(page).not.toHaveURL(/q=/);
  await page.goBack();
  await page
    .locator(".headline")
    .getByRole("link", { name: /recherche/ })
    .click();
  await expect(page).toHaveURL(/view=requests/);
  await expect(page).not.toHaveURL(/q=/);
  await page.goBack();
  await nothing.getByRole("link", { name: /^« Chefchaouen » \(/ }).click();
  await expect(page.locator('tr[data-partnership="dijon--chefchaouen"]')).toBeVisible();
  // Words that find a request alone lead to it: the number in the headline counts it.
  await page.goto("/?view=list&q=La%20Seyne");
  await page
    .locator(".headline")
    .getByRole("link", { name: /1 recherche/ })
    .click();
  await expect(page).toHaveURL(/q=La/);
  await expect(page.locator("[data-request]")).toHaveCount(1);
});

test("a commune without partners that is looked for leads to its fiche", async ({ page }) => {
  await page.goto("/?view=list&q=Rhafsai");
  await page.locator(".nothing-found").getByRole("link", { name: "Rhafsai" }).first().click();
  await expect(page.locator(".fiche h2")).toContainText("Rhafsai");
});

test("signs alone are not searched, and the box says so", async ({ page }) => {
  await page.goto("/?view=list&q=%25");
  await expect(page.locator(".chips")).toHaveCount(0);
  await typeInSearch(page, "--");
  await expect(page.getByRole("option")).toContainText(["Des signes seuls ne se cherchent pas"]);
});

test("an Arabic word is found with its article and without", async ({ page }) => {
  const count = async (query: string) => {
    await page.goto(`/?view=list&lang=ar&q=${encodeURIComponent(query)}`);
    await expect(page.locator("tr[data-partnership]").first()).toBeVisible();
    return page.locator("tr[data-partnership]").count();
  };
  expect(await count("رباط")).toBe(await count("الرباط"));
});
