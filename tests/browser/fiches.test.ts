import { expect, publishedTable, test, typeInSearch } from "./site.ts";

test("the minutes of 17 February 2016 on Bordeaux are found, with their line", async ({ page }) => {
  await page.goto("/?view=list");
  await typeInSearch(page, "Bordeaux");
  await page
    .getByRole("option", { name: /^Bordeaux/ })
    .first()
    .click();
  const fiche = page.getByRole("complementary", { name: "Fiche" });
  await fiche
    .getByRole("link", { name: /Bordeaux.*Casablanca/ })
    .first()
    .click();
  const statement = fiche.locator(".statement", { hasText: "17 février 2016" }).first();
  await expect(statement).toContainText(/ligne/);
  await expect(statement).toContainText(/Cités Unies France/);
});

test("every statement of a partnership stands in its fiche with its source, and says when it was written later", async ({
  page,
}) => {
  const statements = publishedTable("statements").filter((row) => row["partnership_id"] === "lille--oujda");
  await page.goto("/?view=list&sel=partnership:lille--oujda");
  const cards = page.locator(".statement");
  await expect(cards).toHaveCount(statements.length);
  for (const card of await cards.all()) await expect(card).toContainText("Source");
  const toldLater = statements.filter(
    (row) => row["date"] && row["source_date"] && row["date"].slice(0, 4) !== row["source_date"].slice(0, 4),
  );
  await expect(cards.filter({ hasText: /Écrit (le|en) / })).toHaveCount(toldLater.length);
});

test("the ribbon of a partnership has a mark for each dated statement, which leads to its words", async ({ page }) => {
  const dated = publishedTable("statements").filter((row) => row["partnership_id"] === "lille--oujda" && row["date"]);
  await page.goto("/?view=list&sel=partnership:lille--oujda");
  const marks = page.locator(".ribbon svg a");
  await expect(marks).toHaveCount(dated.length);
  for (const mark of await marks.all()) {
    const card = page.locator((await mark.getAttribute("href")) ?? "");
    await expect(card).toContainText((await mark.getAttribute("aria-label"))?.split(" · ")[0] ?? "?");
  }
});

test("the fiche of a territory lists its partnerships, and that of an actor what it takes part in", async ({ page }) => {
  await page.goto("/?view=list&sel=territory:ma-municipality-tanger");
  const fiche = page.getByRole("complementary", { name: "Fiche" });
  await expect(fiche).toContainText("Marseille");
  await expect(fiche).toContainText("طنجة");
  await page.goto("/?view=list&sel=actor:siaap");
  await expect(fiche).toContainText("Figuig");
});

test("what became of Tadla-Azilal and of Doukkala-Abda is told with their provinces and sources", async ({ page }) => {
  await page.goto("/?view=list&sel=territory:ma-region-1997-12");
  const fiche = page.getByRole("complementary", { name: "Fiche" });
  await expect(fiche).toContainText(/Agrandie en 2015 sous le nom de\s*Béni Mellal-Khénifra/);
  await expect(fiche).toContainText("Azilal");
  await expect(fiche).toContainText("Isère");
  await page.goto("/?view=list&sel=territory:ma-region-1997-11");
  await expect(fiche).toContainText("Partagée en 2015 entre");
  await expect(fiche).toContainText("Casablanca-Settat");
  await expect(fiche).toContainText("Marrakech-Safi");
  await expect(fiche).toContainText("El Jadida");
  await expect(fiche).toContainText("Safi");
  await expect(fiche).toContainText("Nord-Pas-de-Calais");
});

test("a present region tells what it inherits apart from what it signed", async ({ page }) => {
  await page.goto("/?view=list&sel=territory:ma-region-09");
  const fiche = page.getByRole("complementary", { name: "Fiche" });
  await expect(fiche.getByRole("heading", { name: /^Ses partenariats/ })).toBeVisible();
  await expect(fiche.getByRole("heading", { name: /Hérités d’une ancienne région marocaine/ })).toBeVisible();
});

test("Centre-Val de Loire with Meknès-Tafilalet, then with Fès-Meknès, reads as one story", async ({ page }) => {
  await page.goto("/?view=list&sel=partnership:region-centre-val-de-loire--region-fes-meknes");
  const fiche = page.getByRole("complementary", { name: "Fiche" });
  await fiche
    .locator(".story")
    .getByRole("link", { name: /Meknès-Tafilalet/ })
    .click();
  await expect(fiche.locator(".story")).toContainText("Se poursuit par");
  await expect(fiche.locator(".story").getByRole("link")).toContainText("Fès-Meknès");
});

test("sources that contradict each other stand side by side", async ({ page }) => {
  await page.goto("/?view=list&sel=partnership:region-champagne-ardenne-anc--region-de-l-oriental");
  const contradiction = page.locator(".contradiction").first();
  await expect(contradiction).toBeVisible();
  expect(await contradiction.locator("li, dd").count()).toBeGreaterThan(1);
});

test("a municipality that no partnership touches has a fiche: who it is, who works nearby, and that nothing is known of itself", async ({
  page,
}) => {
  await page.goto("/?view=list&sel=territory:ma-municipality-01.511.01.01");
  const fiche = page.getByRole("complementary", { name: "Fiche" });
  await expect(fiche.getByRole("heading", { level: 2 })).toHaveText(/^Assilah/);
  for (const text of ["أصيلة", "36 039", "01.511.01.01", "L’atlas ne sait rien de cette collectivité elle-même"])
    await expect(fiche).toContainText(text);
  await expect(fiche.getByRole("heading", { name: /^Partenariats proches : Tanger-Assilah/ })).toBeVisible();
  await expect(fiche.getByRole("link", { name: /Tanger – Marseille|Marseille – Tanger/ })).toBeVisible();
  await page.goto("/?view=list&sel=territory:fr-municipality-35238&lang=ar");
  await expect(page.locator(".fiche h2")).toContainText("رين");
  await page.locator(".fiche").getByRole("link", { name: "Rennes Métropole" }).click();
  await expect(page.locator(".fiche h2")).toContainText("Rennes Métropole");
  await page.goto("/?view=list&sel=territory:fr-municipality-99999");
  await expect(fiche).toContainText("Aucune collectivité ne porte l’identifiant fr-municipality-99999");
});

test("namesakes are told apart wherever they stand", async ({ page }) => {
  await page.goto("/?view=list&sel=territory:fr-municipality-97411");
  await expect(page.locator(".fiche h2")).toHaveText("Saint-Denis (La Réunion)");
  await page.goto("/?view=list&q=Saint-Denis");
  const rows = page.locator("tr[data-partnership] th");
  await expect(rows.filter({ hasText: "Saint-Denis (La Réunion)" }).first()).toBeVisible();
  await expect(rows.filter({ hasText: "Saint-Denis (Seine-Saint-Denis)" }).first()).toBeVisible();
});
