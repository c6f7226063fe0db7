import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { root } from "../fixtures/repository.ts";
import { drawnMap, retryButton, row } from "./partKinds.ts";
import { expect, mapOf, partnershipCount, test } from "./site.ts";

/** Files that never answer, pages opened where they cannot work, and a graphics card that goes away for a while. */
test.use({
  expectedMessages: /Failed to load|CORS policy|MIME type|was preloaded|Access to|URI scheme|WebGL|context/i,
});

/** Lets no request for a file be answered; returns how to answer those that come from then on. */
async function silence(page: Page, pattern: string): Promise<() => void> {
  let isSilent = true;
  await page.route(pattern, (route) => (isSilent ? undefined : route.continue()));
  return () => {
    isSilent = false;
  };
}

test("an atlas that never answers is waited for in words, then asked for again", async ({ page }) => {
  await page.clock.install();
  const answer = await silence(page, "**/edition/atlas.json");
  await page.goto("/?view=list&status=revival", { waitUntil: "commit" });
  await expect(page.getByRole("status")).toHaveText("Chargement de l’atlas…");
  await expect(page.getByRole("button")).toHaveCount(0);
  await page.clock.fastForward(20_000);
  await expect(page.getByRole("status")).toContainText("« atlas.json » tarde à venir.");
  answer();
  await retryButton(page).click();
  await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount("revival"));
});

test("a part whose file never answers is said to tarry after a while; the rest of the page works", async ({ page }) => {
  await page.clock.install();
  await page.goto("/?view=list");
  await expect(page.getByRole("combobox")).toBeVisible();
  const answer = await silence(page, "**/Fiche-*.js");
  await page.locator('tr[data-partnership="agde--tata"] a').click();
  const fiche = page.getByRole("complementary", { name: "Fiche" });
  await expect(fiche.locator(".skeleton")).toBeVisible();
  await expect(fiche.getByRole("status")).toHaveCount(0);
  await page.clock.fastForward(20_000);
  await expect(fiche.getByRole("status")).toContainText("« Fiche » tarde à venir.");
  await page.getByRole("checkbox", { name: /À relancer/ }).check();
  await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount("revival"));
  answer();
  await fiche.getByRole("button", { name: "Recharger la page" }).click();
  await expect(page.locator(".fiche h2")).toContainText("Agde");
  await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount("revival"));
});

test("a map that never comes is told of, with the list instead", async ({ page }) => {
  await page.clock.install();
  await silence(page, "**/MapView-*.js");
  await page.goto("/", { waitUntil: "commit" });
  await expect(page.locator(".filters")).toBeVisible();
  await page.clock.fastForward(20_000);
  await expect(page.locator(".stage-map").getByRole("status")).toContainText("« Carte des partenariats » tarde à venir.");
  await page.locator(".stage-map").getByRole("link", { name: "Ouvrir la liste" }).click();
  await expect(row(page)).toBeVisible();
});

for (const { what, pattern } of [
  { what: "the first script", pattern: "**/index-*.js" },
  { what: "the style sheet", pattern: "**/style-*.css" },
  { what: "the words", pattern: "**/fr-*.js" },
]) {
  test(`as long as ${what} does not answer, the page says in itself that the atlas comes, then what to do`, async ({ page }) => {
    const answer = await silence(page, pattern);
    await page.goto("/?view=list&status=revival", { waitUntil: "commit" });
    const others = ["جار تحميل الأطلس…", "Loading the atlas…"].map((text) => page.getByText(text));
    for (const hope of [page.getByText("Chargement de l’atlas…"), ...others]) await expect(hope).toBeVisible();
    // A small window has room for the language that the page will speak.
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByText("Chargement de l’atlas…")).toBeVisible();
    for (const hope of others) await expect(hope).toBeHidden();
    const late = page.locator(".opening-late");
    await expect(late).toBeHidden();
    await expect(late).toBeVisible();
    await expect(page.getByText("Chargement de l’atlas…")).toBeHidden();
    // In the language of the page, under the picture, which stays whole.
    await expect(late.getByRole("link", { name: "partnerships.csv" })).toHaveCount(1);
    const bottom = await page.locator("#first-narrow").evaluate((picture) => picture.getBoundingClientRect().bottom);
    expect((await late.boundingBox())?.y).toBeGreaterThanOrEqual(bottom);
    answer();
    await late.getByRole("link", { name: "rechargez la page" }).click();
    await expect(page.locator("tr[data-partnership]")).toHaveCount(partnershipCount("revival"));
  });
}

test("words of another language that never answer are told of in the present one", async ({ page }) => {
  await page.clock.install();
  await silence(page, "**/ar-*.js");
  await page.goto("/?view=list");
  await expect(row(page)).toBeVisible();
  await page.getByRole("button", { name: "العربية" }).click();
  await page.clock.fastForward(20_000);
  await expect(page.getByRole("status").filter({ hasText: "« العربية » tarde à venir." })).toBeVisible();
  await expect(row(page)).toBeVisible();
});

test("a host that sends the page for an address in no folder of the site says what to check", async ({ page }) => {
  await page.goto("/nowhere/at/all?view=list");
  await expect(page.locator(".opening-late")).toContainText("Vérifiez la connexion et l’adresse");
  await expect(page.locator(".opening-late")).toBeVisible();
});

test.describe("opened from a folder", () => {
  test.use({ baseURL: "null" });
  test("the page says that it needs a server", async ({ page }) => {
    await page.goto(pathToFileURL(`${root}/dist/index.html`).href);
    await expect(page.getByText("Chargement de l’atlas…")).toBeVisible();
    await expect(page.getByText("il lui faut un serveur web")).toBeVisible();
    await expect(page.getByText("it needs a web server")).toBeVisible();
  });
});

test("a map whose graphics card goes away says so after a moment, until it is back", async ({ page }) => {
  await page.goto("/?layout=face");
  const map = await mapOf(page);
  await expect(drawnMap(page)).toBeVisible();
  const notice = map.locator("..").getByRole("status");
  await expect(notice).toBeEmpty();
  const extension = await page
    .locator(".maplibregl-canvas")
    .evaluateHandle((canvas) =>
      canvas instanceof HTMLCanvasElement ? canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context") : undefined,
    );
  await extension.evaluate((lose) => lose?.loseContext());
  await expect(notice).toContainText("Le navigateur a interrompu le dessin de la carte");
  await extension.evaluate((lose) => lose?.restoreContext());
  await expect(notice).toBeEmpty();
});
