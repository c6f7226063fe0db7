import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { root } from "../fixtures/repository.ts";
import { announcedCount, expect, test as watched, typeInSearch } from "./site.ts";
import { redeploy } from "./redeploy.ts";
import { hostFolder } from "./staticHost.ts";

const kept = "La page et ses données sont gardées dans ce navigateur";
const notice = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
/** Where a host that serves it in a folder has the site. */
const folder = "atlas";

const remark = (page: Page) => page.getByRole("textbox", { name: "Remarque" });

/** Corrects a statement as far as its file. */
async function correct(page: Page, typed: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await page.locator("#statement-S001").getByRole("button", { name: "Corriger" }).click();
  await dialog.getByLabel("Ce qui est à corriger").selectOption("Statut");
  await dialog.getByLabel("Ce qui est juste").selectOption("En attente");
  await dialog.getByLabel("du document déjà cité, relu").check();
  await dialog.getByLabel("Confiance forte").check();
  await remark(page).fill(typed);
  await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "Enregistrer le fichier" }).click()]);
}

watched.use({ serviceWorkers: "allow" });

watched("after one visit the site opens without network, filters, and corrects a statement", async ({ page, context }) => {
  const search = "/?view=list&theme=water&ma=ma-region-09";
  await page.goto("/");
  await expect(notice(page, kept)).toBeVisible();
  await page.getByRole("button", { name: "Fermer" }).click();
  // One visit is enough, and what was not shown yet is there in the page that stands.
  await context.setOffline(true);
  await page.getByRole("link", { name: "Financements" }).click();
  await expect(page.locator(".scheme").first()).toBeVisible();
  await page.getByRole("link", { name: "Sources" }).click();
  await expect(page.locator(".source-list > li").first()).toBeVisible();
  // A file that was never taken says so; the texts of licences and the changelog are there.
  await page.getByRole("link", { name: "terms.csv" }).click();
  await expect(notice(page, "terms.csv : sans réseau, ce fichier ne peut pas être téléchargé")).toBeVisible();
  const texts = ["./licenses.txt", "./data/edition/changelog.txt"];
  expect(await page.evaluate((all) => Promise.all(all.map(async (one) => (await fetch(one)).ok)), texts)).toEqual([true, true]);
  await page.goto(search);
  const count = await announcedCount(page);
  await page.goto("/");
  await expect(page.locator('.map-canvas[data-drawn="true"]')).toBeVisible();
  await expect(notice(page, kept)).toHaveCount(0);
  await page.goto(search);
  expect(await announcedCount(page)).toBe(count);
  expect(count).toBeGreaterThan(0);
  // Words are searched for, and what they find is opened.
  await page.goto("/");
  await typeInSearch(page, "eau Souss-Massa");
  await expect(page.getByRole("option").first()).toContainText("thème : Eau et assainissement");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: /^\d+ partenariats?$/ }).click();
  await page.locator("tr[data-partnership] a").first().click();
  await expect(page.locator("#side")).toContainText("Eau et assainissement");
  // A page of its own, which no host can give now, is what the application tells of the same.
  await page.goto("/ar/partnership/marseille--rabat.html");
  await expect(page.locator('html[lang="ar"] [data-selection="partnership:marseille--rabat"]')).toBeVisible();
  await page.goto("/fr/partnership/marseille--rabat.html#S001");
  await expect(page.locator("#statement-S001")).toBeFocused();
  await expect(page.locator("#statement-S001")).toBeInViewport();
  await page.goto("/fr/");
  await expect(page.locator(".headline")).toBeVisible();
  // The gazetteer, other words, and the tables that a correction is made of.
  await page.goto("/?view=list&lang=ar&sel=territory:ma-municipality-01.511.01.01");
  await expect(page.locator(".fiche h2")).toBeVisible();
  await page.goto("/?view=list&sel=partnership:marseille--rabat");
  await correct(page, "relu");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

const test = watched.extend<{ site: string }>({
  site: async ({ browser: _browser }, use) => {
    mkdirSync(join(root, ".cache"), { recursive: true });
    const host = mkdtempSync(join(root, ".cache", "offline-"));
    cpSync(join(root, "dist"), join(host, folder), { recursive: true });
    await use(host);
    rmSync(host, { recursive: true });
  },
  baseURL: async ({ site }, use) => {
    const { origin, stop } = await hostFolder(site);
    await use(origin);
    stop();
  },
});

test("a deployment in between is told, forces nothing, and loses nothing that is typed; an edition alone is told as well", async ({
  page,
  context,
  site,
}) => {
  await page.clock.install();
  await page.goto(`/${folder}/?view=list&sel=partnership:marseille--rabat`);
  await expect(notice(page, kept)).toBeVisible();
  await page.reload();
  await correct(page, "écrit avant");
  redeploy(join(site, folder));
  const look = async () => {
    await page.clock.fastForward("11:00");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  };
  await look();
  await expect(notice(page, "Une nouvelle version du site est prête")).toBeVisible();
  await expect(remark(page)).toHaveValue("écrit avant");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Charger maintenant" }).click();
  await expect(page.getByRole("button", { name: "Charger maintenant" })).toHaveCount(0);
  await page.locator("#statement-S001").getByRole("button", { name: "Corriger" }).click();
  await expect(remark(page)).toHaveValue("écrit avant");
  await page.keyboard.press("Escape");

  const atlas = join(site, folder, "data/edition/atlas.json");
  writeFileSync(atlas, readFileSync(atlas, "utf8").replace(/"version":"[^"]+"/, '"version":"2099.1.1"'));
  await look();
  await expect(notice(page, "Une nouvelle édition des données est publiée")).toBeVisible();
  await page.getByRole("button", { name: "Charger maintenant" }).click();
  await expect(page.getByRole("contentinfo")).toContainText("2099.1.1");
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("contentinfo")).toContainText("2099.1.1");
});

test.describe("without a copy", () => {
  test.use({ serviceWorkers: "block", expectedMessages: /Failed to load resource|dynamically imported/ });

  test("a tab that stays open across a deployment is loaded anew by itself, once, with what is shown and typed", async ({
    page,
    site,
  }) => {
    await page.goto(`/${folder}/?view=round-table&meet=fr-municipality-67482,ma-municipality-rabat`);
    await page.getByRole("textbox", { name: "Intitulé" }).fill("Réunion du 2 décembre");
    redeploy(join(site, folder));
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.getByRole("link", { name: "Financements" }).click();
    await expect(page.locator(".scheme").first()).toBeVisible();
    expect(page.url()).toContain("view=funding");
    expect(loads).toBe(1);
    await page.goBack();
    await expect(page.getByRole("textbox", { name: "Intitulé" })).toHaveValue("Réunion du 2 décembre");
  });

  test("words of a search are there again where the page loaded itself anew for them", async ({ page, site }) => {
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.goto(`/${folder}/?view=match`);
    const asked = page.getByRole("combobox", { name: "Votre collectivité" });
    await expect(asked).toBeVisible();
    redeploy(join(site, folder));
    await asked.pressSequentially("La Seyne");
    await expect.poll(() => loads).toBe(2);
    await expect(asked).toHaveValue("La Seyne");
    await expect(page.getByRole("option", { name: /La Seyne-sur-Mer/ })).toBeVisible();
  });
});

watched("what is told of the copy lies over nothing that is typed in, nor over what has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto("/?view=round-table&meet=fr-municipality-67482,ma-municipality-rabat");
  await expect(notice(page, kept)).toBeVisible();
  await page.getByText("Reprendre une liste de noms").click();
  // Each at the very end of the window, where the notice stands.
  const covered = await page.evaluate(async () => {
    const told: string[] = [];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const control of document.querySelectorAll<HTMLElement>(".page :is(input, textarea, button)")) {
      if (!control.checkVisibility()) continue;
      control.focus({ preventScroll: true });
      control.scrollIntoView({ block: "end" });
      await frame();
      const own = control.getBoundingClientRect();
      const versions = document.querySelector<HTMLElement>(".versions");
      if (!versions?.checkVisibility({ visibilityProperty: true })) continue;
      const over = versions.getBoundingClientRect();
      if (own.top < over.bottom && over.top < own.bottom) told.push(control.textContent || control.id);
    }
    return told;
  });
  expect(covered).toEqual([]);
  await expect(notice(page, kept)).toBeVisible();
});
