import { expect, test } from "./site.ts";

test("an officer of a Moroccan commune gets, in Arabic on a phone, to three reasoned candidates and a link in five gestures", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?lang=ar");
  // One: the entry, as large as a finger and under the thumb.
  const entry = page.getByRole("link", { name: "جماعتي", exact: true });
  const box = await entry.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box?.width).toBeGreaterThanOrEqual(44);
  expect(box?.y).toBeGreaterThan(844 / 2);
  await entry.click();
  // Two: the name is typed.
  await page.getByRole("combobox").fill("بوزروال");
  // Three: it is chosen. The message that it is not known yet bears the name as well: what can be chosen is awaited.
  await page.locator(".search-item").filter({ hasText: "بوزروال" }).first().click();
  const candidates = page.locator("[data-candidate]");
  await expect(candidates).toHaveCount(5);
  // Whoever does not see that they have come is told, with whose they are.
  await expect(page.locator("output").filter({ hasText: /^بوزروال .*: .*5/ })).toHaveCount(1);
  for (const candidate of (await candidates.all()).slice(0, 3)) {
    expect(await candidate.locator('[data-for="true"]').count()).toBeGreaterThanOrEqual(3);
  }
  // Without scrolling: who comes first, with what speaks for each, and the link.
  const firsts = page.getByRole("region", { name: "باختصار" }).getByRole("listitem");
  await expect(firsts).toHaveCount(3);
  for (const first of await firsts.all()) await expect(first).toBeInViewport({ ratio: 1 });
  // Four: the link is taken away.
  const copy = page.getByRole("button", { name: "نسخ الرابط لإرساله" });
  await expect(copy).toBeInViewport({ ratio: 1 });
  await copy.click();
  await expect(page.getByRole("textbox", { name: "الرابط المراد إرساله" })).toHaveValue(page.url());
  await expect(page).toHaveURL(/view=match.*for=ma-municipality-08\.587\.07\.13/);
  // The map is a tap away; a number on it leads to its candidate.
  await expect(page.locator(".candidate-mark")).toHaveCount(0);
  await page.getByText("خريطة الجماعات المرشحة").click();
  await page.locator(".candidate-mark").last().click();
  await expect(candidates.locator("h3:focus")).toHaveCount(1);
});

test("wishes change candidates, stand in the address, and come back from it", async ({ page }) => {
  await page.goto("/?view=match&for=fr-municipality-83126");
  const first = page.locator("[data-candidate]").first();
  await expect(first.locator('[data-criterion="size"]')).toBeVisible();
  await expect(page.locator("[data-request]").first()).toContainText("La Seyne-sur-Mer");
  await page.getByText("Mes souhaits").click();
  const population = page.getByRole("slider", { name: "Population" });
  await expect(population).toHaveAttribute("aria-valuetext", "beaucoup");
  await population.press("Home");
  await expect(page.locator('[data-criterion="size"]')).toHaveCount(0);
  await page.locator(".wishes").getByRole("button", { name: "Souss-Massa" }).click();
  await expect(page.locator("[data-candidate]").first()).toContainText("Souss-Massa");
  await expect(page).toHaveURL(/ma=ma-region-09.*weights=size:0/);
  await page.reload();
  await expect(page.locator("[data-candidate]").first()).toContainText("Souss-Massa");
  await expect(page.locator('[data-criterion="size"]')).toHaveCount(0);
  // As many numbers on the map as candidates in the list, and more of both when they are asked for.
  await expect(page.locator(".candidate-mark")).toHaveCount(5);
  await page.getByRole("button", { name: "En voir 10" }).press("Enter");
  await expect(page.locator("[data-candidate]")).toHaveCount(10);
  await expect(page.locator("[data-candidate]").nth(5).locator(":focus")).toHaveCount(1);
  await expect(page.locator(".candidate-mark")).toHaveCount(10);
  await expect(page).toHaveURL(/candidates=10/);
});

test("when wishes leave nobody, the one that leaves out most is named and can be lifted", async ({ page }) => {
  const all = Array.from({ length: 12 }, (_none, index) => `ma-region-${String(index + 1).padStart(2, "0")}`).join();
  await page.goto(`/?view=match&for=fr-municipality-83126&without=${all}`);
  await expect(page.locator("[data-obstacle]").first()).toContainText("exclusions");
  await expect(page.locator("[data-excluded]")).toHaveCount(12);
  await page.getByRole("button", { name: "Lever ce souhait" }).click();
  await expect(page.locator("[data-candidate]")).toHaveCount(5);
  await expect(page.locator("[data-excluded]")).toHaveCount(0);
});

test("experiences with a tool are told with their result and their source, or that none is known", async ({ page }) => {
  await page.goto("/?view=match&for=fr-municipality-83126");
  const experiences = page.locator(".experiences");
  await expect(experiences.locator("li.partnership-item")).toHaveCount(0);
  await experiences.getByLabel("Outil").selectOption("development-office");
  await expect(page).toHaveURL(/tool=development-office/);
  const office = experiences.locator("li.partnership-item").filter({ hasText: /l.adaptation des partenaires en 2016/ });
  await expect(office).toHaveCount(1);
  await expect(experiences.getByText("Résultat non connu.").first()).toBeVisible();
  await expect(office.getByText("Qui pourrait en parler")).toBeVisible();
});

test("candidates are compared side by side, ruled out, and lead to their facts", async ({ page }) => {
  await page.goto("/?view=match&for=ma-municipality-tanger");
  const candidates = page.locator("[data-candidate]");
  await candidates.nth(0).getByRole("button", { name: "Comparer" }).click();
  await candidates.nth(1).getByRole("button", { name: "Comparer" }).click();
  await candidates.nth(2).getByRole("button", { name: "Comparer" }).click();
  await expect(page.locator(".comparison thead th")).toHaveCount(4);
  // On a phone the table moves sideways, the page does not.
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  const name = await candidates.first().getByRole("heading").textContent();
  await candidates.first().getByRole("button", { name: "Exclure" }).click();
  await expect(candidates.first().getByRole("heading")).not.toHaveText(name ?? "");
  await candidates.first().getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("complementary", { name: "Fiche" })).toBeVisible();
  // A project with a candidate is worked out for the two, whom the address names.
  const id = await candidates.first().getAttribute("data-candidate");
  await candidates.first().getByRole("link", { name: "Plan de financement à deux" }).click();
  await expect(page.locator(`[data-pair="ma-municipality-tanger,${id}"]`)).toContainText("Tanger");
  await expect(page).toHaveURL(new RegExp(`view=funding.*for=ma-municipality-tanger.*with=${id}`));
});

test("a fiche leads to the page of its territory", async ({ page }) => {
  await page.goto("/?view=list&sel=territory:fr-municipality-83126");
  await page.getByRole("link", { name: "Trouver un partenaire" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "La Seyne-sur-Mer" })).toBeVisible();
});

test.describe("without the gazetteer", () => {
  test.use({ expectedMessages: /Failed to load resource|LoadFailure|missing: / });

  test("it is said, the authorities of the atlas still have candidates, and a retry brings the others", async ({ page }) => {
    await page.route("**/morocco-*.json", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("/?view=match&for=fr-region-11");
    await expect(page.getByRole("alert")).toContainText("Répertoire des communes");
    await expect(page.locator("[data-candidate]")).toHaveCount(5);
    await page.unroute("**/morocco-*.json");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("combobox", { name: "Votre collectivité" }).fill("Bouzeroual");
    await expect(page.getByRole("option", { name: "Bouzeroual" })).toBeVisible();
  });
});
