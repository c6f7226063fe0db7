import type { Page } from "@playwright/test";
import { expect, mapOf, test, typeInSearch } from "./site.ts";

/** What has the focus: its words, and whether it is the page itself. */
const focused = (page: Page) =>
  page.evaluate(() =>
    document.activeElement === document.body ? "the page" : (document.activeElement?.textContent ?? "").trim(),
  );
const chips = (page: Page) => page.locator(".chip");
/** What `compareDocumentPosition` says of what comes later in the document. */
const followsInOrder = 4;
const side = (page: Page) => page.locator("#side");

test("a chip taken away leaves the focus on the next one, the last on what follows; so does « Tout effacer »", async ({
  page,
}) => {
  await page.goto("/?view=list&status=active,stalled&theme=water");
  await expect(chips(page)).toHaveCount(3);
  await chips(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(chips(page).first()).toBeFocused();
  await chips(page).last().focus();
  await page.keyboard.press("Enter");
  await expect(chips(page)).toHaveCount(1);
  await expect(chips(page).first()).toBeFocused();
  await page.getByRole("button", { name: "Tout effacer" }).focus();
  await page.keyboard.press("Enter");
  await expect(chips(page)).toHaveCount(0);
  await expect(page.locator(".facet summary").first()).toBeFocused();
});

test("what is opened takes the focus, and gives it back to what opened it", async ({ page }) => {
  await page.goto("/?view=list");
  const link = page.locator('tr[data-partnership="marseille--rabat"] a');
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(side(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(side(page).getByRole("button", { name: "Fermer" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(side(page)).toHaveCount(0);
  await expect(link).toBeFocused();

  for (const [button, panel] of [
    [".toggle-synthesis", "#side"],
    [".toggle-filters", "#filters"],
  ] as const) {
    if (panel === "#filters") await page.locator("#filters > .side-close").press("Enter");
    await page.locator(button).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(panel)).toBeFocused();
    await page.locator(panel).locator(".side-close").press("Enter");
    await expect(page.locator(button)).toBeFocused();
  }
});

test("on a small screen the sheets and the menu give the focus back as well", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?view=list");
  for (const [button, panel] of [
    [".toggle-filters", "#filters"],
    [".toggle-time", "#time"],
    [".toggle-synthesis", "#side"],
  ] as const) {
    await page.locator(button).press("Enter");
    await expect(page.locator(panel)).toBeFocused();
    await page.locator(panel).locator(".side-close").press("Enter");
    await expect(page.locator(button)).toBeFocused();
  }
  // The search of the list stands in sight; the sheet of filters says what they leave, and leads there.
  await expect(page.getByRole("combobox")).toBeInViewport();
  await page.locator(".toggle-filters").press("Enter");
  await page.getByRole("checkbox", { name: /^Vivant/ }).check();
  const end = page.getByRole("button", { name: /^Voir les \d+ partenariats$/ });
  await expect(end).toBeInViewport();
  const count = /\d+/.exec((await end.textContent()) ?? "")?.[0];
  await end.press("Enter");
  await expect(page.locator("#filters")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: `${count} partenariats` })).toBeInViewport();
  // Back folds the menu, and leaves the page as it is; from a screen that was chosen in it, Back leads to the one before.
  const menu = page.locator(".menu summary");
  const screens = page.locator(".menu").getByRole("link", { name: "Sources" });
  const address = page.url();
  const holdsBack = () => page.evaluate(() => JSON.stringify(window.history.state).includes("isHolding"));
  await expect.poll(holdsBack).toBe(false);
  await menu.press("Enter");
  await expect(screens).toBeVisible();
  await expect.poll(holdsBack).toBe(true);
  await page.goBack();
  await expect(screens).toBeHidden();
  expect(page.url()).toBe(address);
  await expect(menu).toBeFocused();
  // So does Escape.
  await menu.press("Enter");
  await screens.press("Escape");
  await expect(screens).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.press("Enter");
  await screens.press("Enter");
  await expect(page).toHaveTitle(/^Sources/);
  await expect(menu).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.locator("tr[data-partnership]").first()).toBeVisible();
  // What is shown is shared from the head of the page, however long that is.
  await expect(page.locator(".header").getByRole("button", { name: "Partager" })).toBeInViewport();
});

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the legend opened over the map is folded by Back", async ({ page }) => {
    await page.goto("/?theme=water");
    await mapOf(page);
    const toggle = page.getByRole("button", { name: "Légende" });
    await toggle.tap();
    await expect(toggle).toHaveAttribute("aria-expanded", "true");
    await page.goBack();
    await expect(toggle).toHaveAttribute("aria-expanded", "false");
    await expect(page).toHaveURL(/theme=water/);
  });

  test("a fiche opened from the map and left by Back gives the focus back to the name on the map", async ({ page }) => {
    await page.goto("/");
    await mapOf(page);
    const name = page.locator('[data-target="fr-region-11"]');
    const openers = [() => name.tap(), () => page.getByRole("button", { name: "Ouvrir la fiche" }).tap()];
    for (const open of openers) {
      await name.tap();
      await expect(page.locator(".map-peek")).toBeVisible();
      await open();
      await expect(page.locator("#side")).toBeFocused();
      await page.goBack();
      await expect(page.locator("#side")).toHaveCount(0);
      await expect(name).toBeFocused();
    }
  });
});

test("the notice of what is not heard leaves the focus on the page", async ({ page }) => {
  await page.goto("/?view=list&nothing=1");
  await page.getByRole("alert").getByRole("button").press("Enter");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect.poll(() => focused(page)).not.toBe("the page");
});

test("Escape goes one step: proposals, then what was typed, then the fiche", async ({ page }) => {
  await page.goto("/?view=list&sel=partnership:marseille--rabat");
  await expect(side(page)).toContainText("Rabat");
  await typeInSearch(page, "tang");
  await expect(page.getByRole("option").first()).toBeVisible();
  const box = page.getByRole("combobox");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(box).toHaveValue("tang");
  await expect(side(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(box).toHaveValue("");
  await expect(side(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(side(page)).toHaveCount(0);
});

test("filters come before what they filter, and links lead past them", async ({ page }) => {
  await page.goto("/?view=list&sel=partnership:marseille--rabat");
  await expect(page.getByRole("combobox")).toBeVisible();
  const isBefore = await page
    .locator("#filters")
    .evaluate((filters) => filters.compareDocumentPosition(document.querySelector("#results") ?? filters));
  expect(isBefore).toBe(followsInOrder);
  for (const [name, id] of [
    ["Aller aux filtres", "#filters"],
    ["Aller au contenu", "#results"],
    ["Aller au panneau ouvert", "#side"],
  ] as const) {
    await page.getByRole("link", { name }).press("Enter");
    await expect(page.locator(id)).toBeFocused();
  }
});

test("a link at the foot of the page leads to the beginning of another, and the focus with it", async ({ page }) => {
  await page.goto("/?view=list&status=revival");
  await page.getByRole("contentinfo").getByRole("link", { name: "Vie privée" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Vie privée" })).toBeInViewport();
  await expect(page.locator("#results")).toBeFocused();
});
