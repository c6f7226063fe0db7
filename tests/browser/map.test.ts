import type { Page } from "@playwright/test";
import { expect, mapOf, partnershipCount, test } from "./site.ts";

type GetContext = typeof HTMLCanvasElement.prototype.getContext;

/** A partnership that a filter on two regions leaves alone on the map. */
const lonely = "/?fr=fr-region-84&ma=ma-region-12";

/** Moves the mouse over the map, row by row, until the tooltip says what is looked for. @returns where, in pixels of the page */
async function pointAt(page: Page, text: RegExp): Promise<{ x: number; y: number }> {
  const box = await page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("no map");
  const tooltip = page.locator(".map-tooltip");
  // Panels cover the edges: only what lies between them can be pointed at.
  for (let y = box.y + 80; y < box.y + box.height - 200; y += 9) {
    for (const share of [0.5, 0.56, 0.62, 0.68]) {
      const x = box.x + box.width * share;
      await page.mouse.move(x, y);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      if ((await tooltip.count()) > 0 && text.test((await tooltip.textContent()) ?? "")) return { x, y };
    }
  }
  throw new Error(`nothing on the map says ${text}`);
}

test("a link tells who, status, since when and confirmed when; a click selects it, a click on empty sea clears", async ({
  page,
}) => {
  await page.goto("/?layout=face&q=Centre-Val%20de%20Loire%20Fès-Meknès");
  const map = await mapOf(page);
  await expect(map).toHaveAttribute("data-links", "open");
  const spot = await pointAt(page, /Centre-Val de Loire.*Fès-Meknès/);
  await expect(page.locator(".map-tooltip")).toContainText(/depuis \d{4}/);
  await expect(page.locator(".map-tooltip")).toContainText(/confirmé/);
  await page.mouse.click(spot.x, spot.y);
  await expect(page).toHaveURL(/sel=partnership:region-centre-val-de-loire--region-fes-meknes/);
  await expect(page.getByRole("complementary", { name: "Fiche" })).toContainText("Fès-Meknès");
  const box = await map.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 420, (box?.y ?? 0) + 30);
  await expect(page).not.toHaveURL(/sel=/);
});

test("gathered links tell how many they are, and a click opens them", async ({ page }) => {
  await page.goto("/?layout=geo");
  const map = await mapOf(page);
  await expect(map).toHaveAttribute("data-links", "gathered");
  const spot = await pointAt(page, /partenariats?/);
  await page.mouse.click(spot.x, spot.y);
  await expect(page).toHaveURL(/fr=.*ma=|sel=/);
});

test("a region is chosen by a click and shows its links in its fiche", async ({ page }) => {
  await page.goto(lonely);
  await mapOf(page);
  const spot = await pointAt(page, /\(région\)/);
  await page.mouse.click(spot.x, spot.y);
  await expect(page).toHaveURL(/sel=territory:/);
  await expect(page.getByRole("complementary", { name: "Fiche" })).toBeVisible();
});

test("the layouts switch by a button, the address says so, and the scale is there only where distances are true", async ({
  page,
}) => {
  await page.goto("/?layout=geo");
  const map = await mapOf(page);
  await expect(map).toHaveAttribute("data-layout", "geo");
  await expect(page.locator(".maplibregl-ctrl-scale")).toBeVisible();
  await page.getByRole("button", { name: "Face à face" }).click();
  await expect(map).toHaveAttribute("data-layout", "face");
  await expect(page).toHaveURL(/layout=face/);
  await expect(page.locator(".maplibregl-ctrl-scale")).toHaveCount(0);
});

test("the legend filters when the filters are folded, and says what the signs mean", async ({ page }) => {
  await page.goto("/");
  await mapOf(page);
  await page.getByRole("button", { name: "Masquer les filtres" }).click();
  const legend = page.getByRole("region", { name: "Légende" });
  await expect(legend).toContainText("Région sans partenariat propre connu");
  await legend.getByRole("button", { name: /À relancer/ }).click();
  await expect(page).toHaveURL(/status=revival/);
  await expect(page.getByRole("status").first()).toHaveText(`${partnershipCount("revival")} partenariats`);
});

test("the parallel is drawn and told in the legend only for those who ask", async ({ page }) => {
  await page.goto("/?parallel=shown");
  await mapOf(page);
  await expect(page.getByRole("region", { name: "Légende" })).toContainText("Parallèle 27°40′ N");
  await page.goto("/");
  await mapOf(page);
  await expect(page.getByRole("region", { name: "Légende" })).not.toContainText("Parallèle");
});

test("zoom, home and fit answer to the keyboard", async ({ page }) => {
  await page.goto("/?layout=geo&status=revival");
  await mapOf(page);
  const scale = page.locator(".maplibregl-ctrl-scale");
  const before = await scale.textContent();
  await page.getByRole("button", { name: "Agrandir" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(scale).not.toHaveText(before ?? "");
  await page.getByRole("button", { name: "Vue d’ensemble" }).press("Enter");
  await expect(scale).toHaveText(before ?? "");
});

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap on a territory opens its fiche as a sheet, and the sheet closes", async ({ page }) => {
    await page.goto("/");
    const map = await mapOf(page);
    await expect(map).toHaveAttribute("data-drawn", "true");
    const box = await map.boundingBox();
    // The south-east of France, in the geographic layout of a narrow window.
    await page.touchscreen.tap((box?.x ?? 0) + 240, (box?.y ?? 0) + 250);
    await expect(page).toHaveURL(/sel=territory:/);
    const fiche = page.getByRole("complementary", { name: "Fiche" });
    await expect(fiche).toBeVisible();
    await fiche.getByRole("button", { name: "Fermer" }).click();
    await expect(fiche).toHaveCount(0);
    await expect(page).not.toHaveURL(/sel=/);
  });
});

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
  await pointAt(page, /Centre-Val de Loire.*Fès-Meknès/);
});

test.describe("without WebGL", () => {
  test("a clear sentence stands in for the map, and list, filters, charts and fiches work", async ({ page }) => {
    await page.addInitScript(() => {
      const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext")?.value as GetContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...options: Parameters<GetContext>) {
        return options[0].startsWith("webgl") ? null : original.apply(this, options);
      } as GetContext;
    });
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
