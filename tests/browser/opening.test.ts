import { announcedCount, expect, mapOf, partnershipCount, publishedTable, test } from "./site.ts";

test("the first page shows the map, the count of all partnerships and the time axis, and asks no other host", async ({
  page,
}) => {
  await page.goto("/");
  await mapOf(page);
  await expect(page.getByRole("slider", { name: "Date de l’atlas" })).toBeVisible();
  expect(await announcedCount(page)).toBe(publishedTable("partnerships").length);
  await expect(page.getByRole("combobox")).toBeVisible();
});

test("the site writes no cookie and keeps nothing in the browser", async ({ page, context }) => {
  await page.goto("/?view=list&status=active");
  await expect(page.getByRole("table")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("the server sends a policy that allows nothing from elsewhere", async ({ request }) => {
  const policy = (await request.get("/")).headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe|\*/);
});

test("every screen opens by its name in the navigation", async ({ page }) => {
  await page.goto("/?view=sources");
  for (const [link, heading] of [
    ["Liste", new RegExp(`${partnershipCount()} partenariats`)],
    ["En recherche", "Recherches de partenaires"],
    ["À confirmer", /à confirmer/],
    ["Financements", /Financements/],
    ["Sources", /Sources/],
  ] as const) {
    await page.getByRole("navigation").getByRole("link", { name: link, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }
});

test("who has gone into the page by keyboard before it lives stays where they are", async ({ page }) => {
  let open = () => {};
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route("**/atlas.json*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  const changes = page.getByRole("navigation", { name: "Écrans" }).getByRole("link", { name: "Changements" });
  await changes.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(changes).toBeFocused();
  open();
  await expect(page.getByRole("combobox")).toBeVisible();
  await expect(changes).toBeFocused();
});
