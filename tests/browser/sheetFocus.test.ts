import { expect, test } from "./site.ts";

test("on a small screen nothing that gets the focus lies under the sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto("/?view=requests&sel=territory:ma-region-09");
  for (const height of ["middle", "high"]) {
    await expect(page.locator("#side").locator("h2").first()).toBeVisible();
    if (height === "high") await page.locator(".sheet-handle").press("ArrowUp");
    const told = await page.evaluate(async () => {
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
    expect(told.covered).toEqual([]);
    expect(told.count).toBeGreaterThan(10);
  }
});
