import { announcedCount, expect, test } from "./site.ts";

test("Back and Forward walk through filters, screens and selections", async ({ page }) => {
  await page.goto("/?view=list");
  await page.getByRole("checkbox", { name: /À relancer/ }).check();
  await expect(page).toHaveURL(/status=revival/);
  await page.getByRole("checkbox", { name: /En attente/ }).check();
  await expect(page).toHaveURL(/status=revival,waiting/);
  const both = await announcedCount(page);
  await page.goBack();
  await expect(page).toHaveURL(/status=revival&view=list$/);
  await expect(page.getByRole("checkbox", { name: /En attente/ })).not.toBeChecked();
  expect(await announcedCount(page)).toBeLessThan(both);
  await page.goBack();
  await expect(page).toHaveURL(/\?view=list$/);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/status=revival,waiting/);
  expect(await announcedCount(page)).toBe(both);
});

test("a link opened elsewhere shows the same page", async ({ page, context }) => {
  await page.goto("/?view=list");
  await page.getByRole("checkbox", { name: /En attente/ }).check();
  await page.locator("tr[data-partnership] a").first().click();
  await expect(page.getByRole("complementary", { name: "Fiche" })).toBeVisible();
  const title = await page.locator(".side h2").first().textContent();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator(".side h2").first()).toHaveText(title ?? "");
  expect(await announcedCount(other)).toBe(await announcedCount(page));
});

test("defaults are not written in the address", async ({ page }) => {
  await page.goto("/?view=list&status=active");
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await expect(page).toHaveURL(/\/\?view=list$/);
});

const hostile = [
  "view=admin&status=dead,active&theme=%00&fr=fr-region-99",
  "sel=partnership:<script>alert(1)</script>&lang=xx",
  "at=2020-02-31&from=yesterday&to=9999-12-31",
  "sel=constructor:__proto__&__proto__=1&hasOwnProperty=2",
  "status=active,active,active&status=%F0%9F%92%A5&source=../../etc/passwd",
  `q=${"%E2%80%AE".repeat(150)}&theme=${"x,".repeat(900)}`,
  "%E0%A4%A=1&=&&&;",
];

for (const search of hostile) {
  test(`what an address asks for and nobody knows is left out with a notice: ${search.slice(0, 60)}`, async ({ page }) => {
    await page.goto(`/?${search}${search.includes("view=") ? "" : "&view=list"}`);
    await expect(page.getByRole("alert")).toContainText("a été ignorée");
    await expect(page.getByRole("status").first()).toBeAttached();
    await page.getByRole("button", { name: "Fermer ce message" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("what networks and newsletters add to a link is passed over in silence", async ({ page }) => {
  await page.goto("/?view=list&fbclid=IwAR0abc&utm_source=newsletter&utm_medium=email");
  await expect(page.getByRole("status").first()).toBeAttached();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a facet asked for twice shows both values, as when they stand together", async ({ page }) => {
  await page.goto("/?view=list&theme=water,culture");
  const together = await announcedCount(page);
  await page.goto("/?view=list&theme=water&theme=culture");
  expect(await announcedCount(page)).toBe(together);
  await expect(page.getByRole("checkbox", { name: /^Culture/ })).toBeChecked();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

const explained = [
  ["view=sources&view=list", /plusieurs fois.*Écran «\s*sources\s*»/],
  ["view=list&at=0000-01-01", /dates connues, qui vont du .* au .*Date «\s*0000-01-01\s*»/],
  [`view=list&q=${"eau ".repeat(40)}`, /Trop longue/],
  [`view=list&theme=${"water,".repeat(1500)}&status=revival`, /trop longue\s: sa fin n’a pas été lue/],
] as const;

for (const [search, reason] of explained) {
  test(`why something of an address is not heard is said: ${search.slice(0, 40)}`, async ({ page }) => {
    await page.goto(`/?${search}`);
    await expect(page.getByRole("alert")).toHaveText(reason);
    await page.getByRole("checkbox", { name: /À relancer/ }).check();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}
