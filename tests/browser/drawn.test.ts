import type { Page } from "@playwright/test";
import { facets } from "../../src/domain/facets/index.ts";
import { announcedCount, expect, mapOf, test } from "./site.ts";

/** A window in which every partnership of today has a strand of its own. */
test.use({ viewport: { width: 1440, height: 1300 } });

/** Partnerships that lie on the map, lit or quiet. */
async function drawnCount(page: Page): Promise<number> {
  const strands = await page.locator("[data-strand]").evaluateAll((all) => all.map((one) => one.getAttribute("data-strand")));
  return new Set(strands.map((id) => id?.split(":")[0])).size;
}

/** What is drawn is what is announced, once both have followed. */
async function expectDrawn(page: Page, isLess?: number): Promise<number> {
  let announced = 0;
  await expect
    .poll(async () => {
      announced = await announcedCount(page);
      return [await drawnCount(page), isLess === undefined || announced < isLess];
    })
    .toEqual([expect.any(Number), true]);
  await expect.poll(async () => (await drawnCount(page)) - (await announcedCount(page))).toBe(0);
  return announcedCount(page);
}

test("what is drawn is what is announced after each kind of change", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/");
  await mapOf(page);
  const all = await expectDrawn(page);
  expect(all).toBeGreaterThan(100);
  for (const { id } of facets) {
    const panel = page.locator(`details[data-facet="${id}"]`);
    if ((await panel.getAttribute("open")) === null) await panel.locator("summary").click();
    await panel.locator("label[data-empty=false]").first().click();
    await expectDrawn(page, all);
    await panel.locator("label[data-empty=false]").first().click();
    await expect.poll(() => announcedCount(page)).toBe(all);
    await expectDrawn(page);
  }
  const kept = page.locator("g[data-strand][data-kept]");
  await page.locator("g[data-strand]").evaluateAll((lines) => lines.forEach((line) => line.setAttribute("data-kept", "")));
  await page.getByRole("slider", { name: "Date de l’atlas" }).press("PageDown");
  await expect(page).toHaveURL(/at=/);
  const then = await expectDrawn(page, all);
  // What is there on both days is the same line, which can move; it is not drawn anew.
  expect(await kept.count()).toBeGreaterThan(then / 2);
  await page.goBack();
  await expect(page).not.toHaveURL(/at=/);
  expect(await expectDrawn(page)).toBe(all);
  await page.getByRole("button", { name: "Géographique" }).click();
  await expect(page.locator("[data-strand]")).toHaveCount(0);
  await page.getByRole("button", { name: "Face à face" }).click();
  expect(await expectDrawn(page)).toBe(all);
  await page.locator("[data-target='fr-region-11']").click();
  await expect(page).toHaveURL(/sel=/);
  expect(await expectDrawn(page)).toBe(all);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await expectDrawn(page)).toBe(all);
  await page.setViewportSize({ width: 1280, height: 1250 });
  expect(await expectDrawn(page)).toBe(all);
});
