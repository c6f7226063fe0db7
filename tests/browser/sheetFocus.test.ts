import type { Page } from "@playwright/test";
import { drawnMap } from "./partKinds.ts";
import { expect, test } from "./site.ts";

/** Gives the focus to some of what can have it outside of the sheet; says how many these were, and which lay under it then. */
function underSheet(page: Page): Promise<{ readonly count: number; readonly covered: readonly string[] }> {
  return page.evaluate(async () => {
    const frames = async () => {
      for (let left = 3; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const sheet = document.querySelector("#side");
    const able = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")].filter(
      (one) => !sheet?.contains(one) && !one.closest("[inert]") && one.checkVisibility({ visibilityProperty: true }),
    );
    // Some of a long list, and all at the end of the page.
    const tried = able.filter((_one, place) => place % 9 === 0 || place > able.length - 8);
    const covered: string[] = [];
    for (const one of tried) {
      one.focus({ preventScroll: true });
      await frames();
      const { bottom } = one.getBoundingClientRect();
      if (bottom > (sheet?.getBoundingClientRect().top ?? 0)) covered.push(one.textContent || one.outerHTML.slice(0, 80));
    }
    return { count: tried.length, covered };
  });
}

test("on a small screen nothing that gets the focus lies under the sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto("/?view=requests&sel=territory:ma-region-09");
  for (const height of ["middle", "high"]) {
    await expect(page.locator("#side").locator("h2").first()).toBeVisible();
    if (height === "high") await page.locator(".sheet-handle").press("ArrowUp");
    const told = await underSheet(page);
    expect(told.covered).toEqual([]);
    expect(told.count).toBeGreaterThan(10);
    // What it gave way to is gone: it stands as it stood.
    await page.locator(".sheet-handle").focus();
    await expect(page.locator("#content")).toHaveAttribute("data-height", height);
  }
});

test("with letters four times as large what is chosen stands above the sheet, and so does the foot that gets the focus", async ({
  page,
}) => {
  for (const [width, height] of [
    [320, 256],
    [360, 225],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("/?sel=partnership:marseille--rabat");
    await expect(drawnMap(page)).toBeVisible();
    await expect(page.getByRole("link", { name: "Vie privée" })).toBeAttached();
    const top = (await page.locator("#side").boundingBox())?.y ?? 0;
    for (const name of ["Provence-Alpes-", "Rabat-Salé-"]) {
      const box = await page.locator(".map-lines text", { hasText: name }).first().boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0), `${name} at ${width}`).toBeLessThan(top);
    }
    expect((await underSheet(page)).covered).toEqual([]);
  }
});
