import { announcedCount, expect, mapOf, partnershipCount, test } from "./site.ts";
import { spotOn } from "./strands.ts";
import { type GetContext, takeGraphicsAway } from "./withoutGraphics.ts";

test("the map comes back when its context is lost and restored", async ({ page }) => {
  await page.addInitScript(() => {
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext")?.value as GetContext;
    // Keeps the extension that loses contexts at hand: the page itself has no use for it.
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...options: Parameters<GetContext>) {
      const context = original.apply(this, options) as WebGL2RenderingContext | null;
      if (options[0] === "webgl2" && context) Object.assign(window, { loseContext: context.getExtension("WEBGL_lose_context") });
      return context;
    } as GetContext;
  });
  await page.goto("/?layout=face&q=Centre-Val%20de%20Loire%20Fès-Meknès");
  await mapOf(page);
  await page.evaluate(async () => {
    const { loseContext } = window as unknown as { loseContext: WEBGL_lose_context };
    const canvas = document.querySelector(".map-canvas canvas");
    const heard = (type: string) => new Promise((resolve) => canvas?.addEventListener(type, resolve, { once: true }));
    const lost = heard("webglcontextlost");
    loseContext.loseContext();
    await lost;
    const restored = heard("webglcontextrestored");
    // A context may be restored only once its loss has been dealt with.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    loseContext.restoreContext();
    await restored;
  });
  // Exactly what is announced lies on it.
  const strands = await page.locator("g[data-strand]").evaluateAll((all) => all.map((one) => one.getAttribute("data-strand")));
  expect(new Set(strands.map((id) => id?.split(":")[0])).size).toBe(await announcedCount(page));
  const { x, y } = await spotOn(page, "region-centre-val-de-loire--region-fes-meknes");
  await page.mouse.move(x, y);
  await expect(page.locator(".map-tooltip")).toContainText(/Centre-Val de Loire.*Fès-Meknès/);
  // MapLibre answers for the ground again: a region is met where its leader ends.
  const dot = await page.locator(".map-lines circle").first().boundingBox();
  await page.mouse.move((dot?.x ?? 0) + 1, (dot?.y ?? 0) + 1);
  await expect(page.locator(".map-tooltip")).toContainText(/\(région\)/);
});

test.describe("without WebGL", () => {
  test("a clear sentence stands in for the map, and list, filters, charts and fiches work", async ({ page }) => {
    await takeGraphicsAway(page);
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("WebGL");
    await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount());
    await page.getByRole("checkbox", { name: /À relancer/ }).check();
    await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount("revival"));
    await page.locator("tr[data-partnership] a").first().click();
    await expect(page.getByRole("complementary", { name: "Fiche" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Synthèse" }).click();
    await expect(page.locator("[data-chart]")).toHaveCount(4);
  });
});
