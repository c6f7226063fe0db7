import { languages } from "../../src/domain/languages.ts";
import { bringAxe, expectNoViolation, windows } from "./axe.ts";
import { expect, goToView, openAnyView, partnershipCount, publishedTable, requestCount, test } from "./site.ts";

/** What is seen of every screen and kind of fiche: its address, and what stands there once it is whole. A few rows say what many do. */
const screens: readonly (readonly [search: string, there: string])[] = [
  ["status=revival", '.map-canvas[data-drawn="true"]'],
  ["layout=geo&at=2016-02-17", '.map-buttons[data-layout="geo"]'],
  ["view=list&status=revival", "tr[data-partnership]"],
  ["view=list&status=revival&panel=synthesis", "[data-chart] svg"],
  ["view=list&status=revival&panel=synthesis&tables=themes,regions,time,years", ".chart-table"],
  ["view=list&q=numérique%20Chefchaouen", ".nothing-found"],
  ["view=list&status=revival&nothing=1", ".ignored"],
  ["view=match", "[role=combobox]"],
  ["view=match&for=ma-municipality-tanger&with=fr-municipality-75056,fr-municipality-06088", "[data-candidate]"],
  ["view=requests&theme=water", ".request"],
  ["view=meetings&meet=fr-municipality-83126,ma-municipality-zagora,actor:cari&slots=2", ".programme"],
  ["view=review&theme=digital", ".review-item"],
  ["view=review&theme=digital&sheet=round-table", ".writing-notes"],
  ["view=changes&from=2024-01-01&to=2025-01-31", "[data-change]"],
  ["view=funding", ".scheme"],
  ["view=sources&find=Essaouira", ".source-list"],
  ["view=round-table&meet=fr-municipality-83126,ma-municipality-zagora", ".participant-list li"],
  ["view=workbench", ".workbench"],
  ["view=minutes", ".page textarea"],
  ["view=spreadsheet", ".page h1"],
  ["view=correct", ".prose"],
  ["view=accessibility", ".prose a"],
  ["view=privacy", ".prose"],
  ["embed=1&view=list&status=revival", ".embedded-foot"],
  ["embed=1&status=revival", '#root:has(.embedded-foot) .map-canvas[data-drawn="true"]'],
];
const fiches = [
  "partnership:lille--oujda",
  "territory:ma-region-1997-11",
  "territory:fr-region-28",
  "territory:ma-municipality-01.511.01.01",
  "actor:cari",
  "tool:micro-projects",
  ...(["source", "event", "request"] as const).map((kind) => `${kind}:${publishedTable(`${kind}s`)[0]?.["id"] ?? ""}`),
  `scheme:${publishedTable("scheme-list")[0]?.["id"] ?? ""}`,
].map((selection) => [`view=list&status=revival&sel=${selection}`, `[data-selection="${selection}"]`] as const);

for (const language of languages) {
  for (const [half, walked] of [screens, fiches].entries()) {
    test(`axe finds nothing on ${half === 0 ? "any screen" : "any fiche"}, in any colours and windows, in ${language}`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await openAnyView(page, language);
      await bringAxe(page);
      for (const [index, [search, there]] of walked.entries()) {
        await test.step(search, async () => {
          // What follows is opened in the window that the last one was left in.
          const sizes = index % 2 === 0 ? windows : windows.toReversed();
          for (const size of sizes) {
            await page.setViewportSize(size);
            if (size === sizes[0]) await goToView(page, `${search}&lang=${language}`, there);
            await expect(page.locator(there).first()).toBeVisible();
            await expectNoViolation(page, `${search}, ${size.width}`);
          }
        });
      }
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
