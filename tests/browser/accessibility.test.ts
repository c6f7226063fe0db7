import { AxeBuilder } from "@axe-core/playwright";
import { expect, mapOf, partnershipCount, requestCount, test } from "./site.ts";

const pages = [
  { name: "map", search: "" },
  { name: "map with the synthesis", search: "panel=synthesis" },
  { name: "list with a fiche", search: "view=list&status=revival&sel=partnership:lille--oujda" },
  { name: "fiche of a former region", search: "view=list&status=revival&sel=territory:ma-region-1997-11" },
  { name: "an authority and its candidates", search: "view=match&for=fr-municipality-83126" },
  { name: "requests", search: "view=requests" },
  {
    name: "meetings",
    search: "view=meetings&meet=fr-municipality-83126,ma-municipality-zagora,actor:cari&meet-by=participant",
  },
  { name: "review", search: "view=review" },
  { name: "changes", search: "view=changes" },
  { name: "funding", search: "view=funding" },
  { name: "sources", search: "view=sources" },
] as const;

const settings = [
  { language: "fr", scheme: "light" },
  { language: "ar", scheme: "dark" },
] as const;

for (const { language, scheme } of settings) {
  for (const { name, search } of pages) {
    test(`axe finds nothing on ${name}, in ${language}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.goto(`/?${search}&lang=${language}`);
      if (name.startsWith("map")) await mapOf(page);
      else await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ["violations"] })
        .setLegacyMode()
        .analyze();
      expect(
        violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
        })),
      ).toEqual([]);
    });
  }
}

test("the first Tab reaches a link to the content, and Escape closes the panel", async ({ page }) => {
  await page.goto("/?view=list");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#results")).toBeFocused();
  await page.locator("tr[data-partnership] a").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Fiche" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary", { name: "Fiche" })).toHaveCount(0);
});

test("all that the map says is in the list: every partnership and every request", async ({ page }) => {
  await page.goto("/?view=list");
  await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount());
  await page.goto("/?view=requests");
  await expect(page.locator("[data-request]")).toHaveCount(requestCount());
});
