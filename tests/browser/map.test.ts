import type { Page } from "@playwright/test";
import { downloadedText, expect, mapOf, partnershipCount, publishedTable, test } from "./site.ts";
import { spotOn } from "./strands.ts";

const port = (page: Page, id: string) => page.locator(`[data-target="${id}"]`);
/** What is lit, by the ids of partnerships. */
const litOn = async (page: Page) =>
  new Set(
    await page
      .locator("g[data-strand]")
      .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-strand")?.split(":")[0])),
  );

test("a strand tells who, status, since when and of which day its news is; a click selects it, a click on empty sea clears", async ({
  page,
}) => {
  await page.goto("/?layout=face&q=Centre-Val%20de%20Loire%20Fès-Meknès");
  const map = await mapOf(page);
  await expect(map).toHaveAttribute("data-drawn", "true");
  const { x, y } = await spotOn(page, "region-centre-val-de-loire--region-fes-meknes");
  await page.mouse.move(x, y);
  const tooltip = page.locator(".map-tooltip");
  await expect(tooltip).toContainText(/Centre-Val de Loire.*Fès-Meknès/);
  await expect(tooltip).toContainText(/depuis \d{4}/);
  await expect(tooltip).toContainText(/dernière nouvelle/);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/sel=partnership:region-centre-val-de-loire--region-fes-meknes/);
  await expect(page.getByRole("complementary", { name: "Fiche" })).toContainText("Fès-Meknès");
  const box = await map.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 150);
  await expect(page).not.toHaveURL(/sel=/);
});

test("a port lights its strands alone and says with whom, how many and how old; a click keeps that, a second lets it go", async ({
  page,
}) => {
  await page.goto("/");
  await mapOf(page);
  const own = publishedTable("partnerships").filter(({ fr_region_ids }) => fr_region_ids === "fr-region-75");
  const number = new RegExp(`Nouvelle-Aquitaine · ${own.length} partenariats · .*ans`);
  await expect(port(page, "fr-region-75")).toHaveAccessibleName(number);
  await port(page, "fr-region-75").hover();
  await expect.poll(() => litOn(page)).toEqual(new Set(own.map(({ id }) => id)));
  await expect(port(page, "ma-region-03")).toHaveAccessibleName(/Fès-Meknès · \d+ partenariats? · (il y a|moins|sans date)/);
  await port(page, "fr-region-75").click();
  await expect(page).toHaveURL(/sel=territory:fr-region-75/);
  await expect(page.getByRole("complementary", { name: "Fiche" })).toContainText("Nouvelle-Aquitaine");
  await page.mouse.move(0, 0);
  await expect.poll(() => litOn(page)).toEqual(new Set(own.map(({ id }) => id)));
  await port(page, "fr-region-75").click();
  await expect(page).not.toHaveURL(/sel=/);
});

test("ports answer to the keyboard in their order, and Escape lets go", async ({ page }) => {
  await page.goto("/");
  await mapOf(page);
  const names = () => page.locator("[data-target]").evaluateAll((all) => all.map((one) => one.getAttribute("data-target")));
  const [first = "", second = ""] = await names();
  await port(page, first ?? "").focus();
  await page.keyboard.press("ArrowDown");
  await expect(port(page, second ?? "")).toBeFocused();
  await expect.poll(async () => (await litOn(page)).size).toBeLessThan(partnershipCount());
  // Towards the sea are its links, each lit and told with its state; Escape goes back to it.
  const link = page.locator("[data-link]:focus");
  await page.keyboard.press("ArrowRight");
  await expect(link).toHaveAccessibleName(/ – .* · .*(\d{4}|sans date|confirm)/);
  await expect.poll(async () => [...(await litOn(page))]).toEqual([await link.getAttribute("data-link")]);
  await page.keyboard.press("Escape");
  await expect(port(page, second ?? "")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const id = await link.getAttribute("data-link");
  await expect(page.locator("[data-link][tabindex='0']")).toHaveAttribute("data-link", id ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`sel=partnership:${id}`));
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/sel=/);
  await expect(link).toHaveAttribute("data-link", id ?? "");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-target^='ma-']:focus")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=territory:ma-region/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/sel=/);
  await expect(page.locator(".maplibregl-canvas")).toHaveAccessibleDescription(/flèche.*liste/);
  await page.goto("/?view=changes");
  await expect(page.locator(".maplibregl-canvas")).toHaveAccessibleDescription(/flèche.*page des changements/);
  await expect(page.getByRole("link", { name: "Voir la carte en liste" })).toHaveCount(0);
});

test("on the true map regions bear the numbers of their ports, and a click on one chooses it", async ({ page }) => {
  const labels = () => page.locator("[data-target]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  await page.goto("/");
  await mapOf(page);
  const atPorts = await labels();
  await page.getByRole("button", { name: "Géographique" }).click();
  await expect(page.locator("[data-target='fr-region-11']")).toBeVisible();
  const onMap = await labels();
  expect(onMap.length).toBeGreaterThan(20);
  expect(onMap.filter((label) => !atPorts.includes(label))).toEqual([]);
  await page.locator("[data-target='ma-region-03']").click();
  await expect(page).toHaveURL(/sel=territory:ma-region-03/);
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
  await legend.getByRole("button", { name: "Légende" }).click();
  await expect(legend).toContainText("Région sans partenariat connu, hors partenariats hérités");
  await legend.getByRole("button", { name: /À relancer/ }).click();
  await expect(page).toHaveURL(/status=revival/);
  await expect(page.getByRole("status").first()).toHaveText(
    new RegExp(`^${partnershipCount("revival")} partenariats? sur ${partnershipCount()} connus`),
  );

  // The map leaves the page as it is shown, with the words that it needs there.
  const told = new RegExp(`${partnershipCount("revival")}\\spartenariats`);
  const { name, text } = await downloadedText(page, () => legend.getByRole("button", { name: /^SVG/ }).click());
  expect(name).toMatch(/^passerelles-map-face-fr-\d{4}-\d\d-\d\d\.svg$/);
  expect(text).toMatch(told);
  expect(text).toContain("OpenStreetMap");
  expect(text).not.toMatch(/var\(|color-mix/);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper-map > svg")).toContainText(told);
  await expect(page.locator(".map-canvas")).toBeHidden();
});

test("the parallel is drawn and told in the legend only for those who ask", async ({ page }) => {
  await page.goto("/?parallel=shown");
  await mapOf(page);
  await page.getByRole("button", { name: "Légende" }).click();
  await expect(page.getByRole("region", { name: "Légende" })).toContainText("Parallèle 27°40′ N");
  await page.goto("/");
  await mapOf(page);
  await page.getByRole("button", { name: "Légende" }).click();
  await expect(page.getByRole("region", { name: "Légende" })).toContainText("Barre");
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

  test("a tap on a territory lights it, a second one opens its fiche as a sheet, and the sheet closes", async ({ page }) => {
    await page.goto("/?layout=geo");
    const map = await mapOf(page);
    await expect(map).toHaveAttribute("data-drawn", "true");
    await port(page, "fr-region-84").tap();
    // The map answers first: nothing covers what was tapped.
    await expect(page.locator(".map-peek")).toContainText(/partenariat/);
    await expect(page).not.toHaveURL(/sel=/);
    await page.getByRole("button", { name: "Ouvrir la fiche" }).click();
    await expect(page).toHaveURL(/sel=territory:/);
    const fiche = page.getByRole("complementary", { name: "Fiche" });
    await expect(fiche).toBeVisible();
    const heightOf = async () => (await fiche.boundingBox())?.height ?? 0;
    const usual = await heightOf();
    await fiche.getByRole("button", { name: "Agrandir le panneau" }).tap();
    await expect.poll(heightOf).toBeGreaterThan(usual * 1.3);
    await fiche.getByRole("button", { name: "Réduire le panneau" }).tap();
    await expect.poll(heightOf).toBeLessThan(usual);
    await fiche.getByRole("button", { name: "Fermer" }).click();
    await expect(fiche).toHaveCount(0);
    await expect(page).not.toHaveURL(/sel=/);
    // Back closes what is open, and nothing else.
    const { href } = new URL(page.url());
    await page.getByRole("button", { name: /Filtres/ }).tap();
    await expect(page.getByRole("complementary", { name: "Filtres" })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("complementary", { name: "Filtres" })).toHaveCount(0);
    expect(page.url()).toBe(href);
  });
});
