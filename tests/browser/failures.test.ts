import { schemaVersion } from "../../src/data/schema.ts";
import { expect, partnershipCount, test } from "./site.ts";

test.use({
  expectedMessages: /Failed to load resource|LoadFailure|atlas\.json|topo\.json|dynamically imported module|missing: HTTP/,
});

const faults = [
  { name: "missing", break: { status: 404, body: "" }, says: "n’a pas pu être chargé" },
  { name: "cut short", break: { body: `{"schemaVersion":${schemaVersion},"edition":{"ver` }, says: "incomplet ou illisible" },
  { name: "of a newer format", break: { body: '{"schemaVersion":99}' }, says: "d’un format plus récent" },
  {
    name: "invalid",
    break: { body: `{"schemaVersion":${schemaVersion},"edition":{"version":"x","date":"yesterday"}}` },
    says: "ne comprend pas",
  },
] as const;

for (const fault of faults) {
  test(`a data file that is ${fault.name} is named on one readable page, and a retry opens the atlas`, async ({ page }) => {
    await page.route("**/edition/atlas.json", (route) => route.fulfill({ contentType: "application/json", ...fault.break }));
    await page.goto("/?view=list&status=revival");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("L’atlas ne peut pas s’ouvrir");
    await expect(page.getByRole("main")).toContainText("atlas.json");
    await expect(page.getByRole("main")).toContainText(fault.says);
    await page.unroute("**/edition/atlas.json");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount("revival"));
  });
}

test("the page of a failure speaks the language of the address", async ({ page }) => {
  await page.route("**/edition/atlas.json", (route) => route.abort());
  await page.goto("/?lang=ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[\u0600-\u06ff]/);
});

test("when even the words fail to load, a sentence in the language of the address says so", async ({ page }) => {
  await page.route("**/ar-*.js", (route) => route.abort());
  await page.goto("/?lang=ar&view=list&status=revival");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("تعذر تحميل نصوص الأطلس.");
  await page.unroute("**/ar-*.js");
  await page.getByRole("button").click();
  await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount("revival"));
});

test("a file that a screen asks for later is named when it fails, not asked for again and again, and a retry brings it", async ({
  page,
}) => {
  let asked = 0;
  await page.route("**/edition/funding.json", (route) => {
    asked += 1;
    return route.fulfill({ status: 404, body: "" });
  });
  await page.goto("/?view=funding");
  await expect(page.getByRole("alert")).toContainText("funding.json");
  expect(asked).toBe(1);
  await page.unroute("**/edition/funding.json");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Financements" })).toBeVisible();
});

test("a boundary file that fails takes the map with it, and nothing else, until it is asked for again", async ({ page }) => {
  await page.route("**/morocco.topo-*.json", (route) => route.abort());
  await page.goto("/");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("morocco.topo.json");
  const filters = await page.getByRole("complementary", { name: "Filtres" }).boundingBox();
  expect((await alert.boundingBox())?.x).toBeGreaterThanOrEqual((filters?.x ?? 0) + (filters?.width ?? 0));
  await expect(page.getByRole("slider", { name: "Date de l’atlas" })).toBeVisible();
  await expect(page.locator(".headline")).toHaveText(new RegExp(`^${partnershipCount()} partenariats connus.* vivants`));
  await page.getByRole("checkbox", { name: /À relancer/ }).check();
  await expect(page.getByRole("status").first()).toHaveText(
    new RegExp(`^${partnershipCount("revival")} partenariats? sur ${partnershipCount()} connus`),
  );
  await page.unroute("**/morocco.topo-*.json");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.locator('.map-canvas[data-drawn="true"] canvas')).toBeVisible();
});

test("a panel that fails leaves the others alone, and offers to retry", async ({ page }) => {
  await page.route("**/Synthesis-*.js", (route) => route.abort());
  await page.goto("/?view=list&panel=synthesis");
  await expect(page.getByRole("complementary", { name: "Synthèse" }).getByRole("alert")).toBeVisible();
  await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount());
});

const names = [
  { what: "markup", name: '<img src=x onerror="alert(1)"> & <b>gras</b>' },
  { what: "quotes and emoji", name: 'L\'« Œuvre » "citée" 🐫 – ʻOkina' },
  { what: "three hundred letters", name: "Saint-".repeat(49) + "Jean" },
  { what: "right-to-left marks", name: "Ville \u202Eerrevnier\u202C (طنجة)" },
] as const;

for (const { what, name } of names) {
  test(`a name with ${what} is shown as text, whole, in list, fiche and filters`, async ({ page }) => {
    await page.route("**/edition/atlas.json", async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replaceAll('"fr":"Agde"', `"fr":${JSON.stringify(name)}`);
      await route.fulfill({ response, body: text });
    });
    await page.goto("/?view=list&sel=partnership:agde--tata");
    await expect(page.locator('tr[data-partnership="agde--tata"] th')).toContainText(name);
    await expect(page.locator(".side h2").first()).toContainText(name);
    await expect(page.locator("img")).toHaveCount(0);
    const overflow = await page.locator(".side").evaluate((side) => side.scrollWidth - side.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
