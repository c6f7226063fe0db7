import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../fixtures/repository.ts";
import { drawnMap } from "./partKinds.ts";
import { expect, test } from "./site.ts";
import { hostFolder } from "./staticHost.ts";

test("in a frame the map and the list stand alone, what is open leads to the whole atlas, and a dialog gives the code", async ({
  page,
}) => {
  await page.goto("/?theme=water&ma=ma-region-09&view=list");
  const share = page.getByRole("button", { name: "Partager" });
  await share.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Partager ce qui est affiché" });
  await expect(dialog.getByLabel("Lien")).toHaveValue(page.url());
  const code = await dialog.getByLabel("Cadre pour un autre site").inputValue();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();
  await share.press("Enter");
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();

  // A page of another body on the same host, with the code as it was taken.
  const host = `<!doctype html><html lang="fr"><title>Ailleurs</title><link rel="icon" href="data:," />${code}</html>`;
  await page.route("**/elsewhere.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: host }));
  await page.goto("/elsewhere.html");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("tr[data-partnership]").first()).toBeVisible();
  await expect(frame.getByRole("banner")).toHaveCount(0);
  await expect(frame.getByRole("complementary")).toHaveCount(0);
  // It says what it shows.
  const told = frame.getByRole("contentinfo");
  await expect(told).toContainText(/Passerelles\s+\d+ partenariats?/);
  await expect(told).toContainText("Eau et assainissement");
  await expect(told).toBeInViewport({ ratio: 1 });
  const whole = frame.getByRole("link", { name: "Ouvrir l’atlas entier" });
  await expect(whole).toHaveAttribute("href", "?theme=water&ma=ma-region-09&view=list");
  await expect(frame.locator("tr[data-partnership] a").first()).toHaveAttribute("target", "_blank");

  await page.goto("/?embed=1&view=list&sel=partnership:marseille--rabat");
  await expect(page.getByRole("contentinfo")).toContainText("Marseille – Rabat · Dit actif en 2016");

  // Of screens that a frame does not have it shows the partnerships; the whole atlas opens what was asked for.
  await page.goto("/?view=changes&theme=water&embed=1");
  await expect(page.locator("tr[data-partnership]").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Ouvrir l’atlas entier" })).toHaveAttribute("href", "?theme=water&view=changes");
});

test("in a frame too low for the map the wheel leads to the rest of it", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto("/?lang=fr&embed=1&layout=geo");
  await expect(drawnMap(page)).toBeVisible();
  const legend = page.getByRole("button", { name: "Légende" });
  await page.mouse.move(300, 250);
  await expect(async () => {
    await page.mouse.wheel(0, 200);
    await expect(legend).toBeInViewport({ ratio: 1, timeout: 500 });
  }).toPass();
});

test("what a tap tells in a frame opens in the whole atlas beside it, and leaves the way there and the switch in sight", async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 640 });
  await page.goto("/?lang=fr&embed=1");
  await expect(drawnMap(page)).toBeVisible();
  await page.getByRole("button", { name: /^Tanger-Tétouan-Al Hoceïma/ }).click();
  const card = page.locator(".map-peek");
  await expect(card).toBeVisible();
  // What stands under something else is not pressed.
  await card.getByRole("link", { name: "Ouvrir l’atlas entier" }).click({ trial: true });
  await page.getByRole("button", { name: "Géographique" }).click({ trial: true });
  await page.getByRole("button", { name: "Légende" }).click({ trial: true });
  const [opened] = await Promise.all([page.waitForEvent("popup"), card.getByRole("link", { name: "Ouvrir la fiche" }).click()]);
  await expect(opened.getByRole("complementary", { name: "Fiche" })).toContainText("Tanger-Tétouan-Al Hoceïma");
  await expect(opened.getByRole("banner")).toBeVisible();
});

test("a frame shows nothing first that it will not have: neither head nor sentence, nor all where a part is asked for", async ({
  page,
}) => {
  await page.route("**/index-*.js", () => undefined);
  for (const [search, hasPicture] of [
    ["?lang=fr&embed=1", true],
    ["?embed=1&theme=water", false],
  ] as const) {
    await page.goto(`/${search}`, { waitUntil: "commit" });
    await expect(page.getByText("Loading the atlas…")).toBeVisible();
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.locator(".opening-sentence")).toBeHidden();
    await expect(page.getByRole("figure", { name: "Carte des partenariats" })).toBeVisible({ visible: hasPicture });
  }
});

test("a page of another site shows the atlas in a frame where the setting names it, and nowhere else", async ({ browser }) => {
  // A page that may ask other hosts, which the site of the tests may not.
  const page = await browser.newPage({ serviceWorkers: "block" });
  const folder = mkdtempSync(join(tmpdir(), "passerelles-elsewhere-"));
  const elsewhere = await hostFolder(folder);
  /** The policy that a host gets from the command that prints it. */
  const policyWith = (mayEmbed: Readonly<Record<string, string>>) => {
    const env = { ...process.env, ...mayEmbed };
    const printed = execFileSync("npm", ["run", "--silent", "headers", "--", "nginx"], { cwd: root, env, encoding: "utf8" });
    return { "Content-Security-Policy": /Content-Security-Policy "([^"]+)"/.exec(printed)?.[1] ?? "" };
  };
  const shut = await hostFolder(join(root, "dist"), policyWith({}));
  const open = await hostFolder(join(root, "dist"), policyWith({ MAY_EMBED: `'self' ${elsewhere.origin}` }));
  try {
    const framing = (origin: string) =>
      `<!doctype html><html lang="fr"><title>Ailleurs</title><link rel="icon" href="data:," /><iframe src="${origin}/?view=list&lang=fr&embed=1" title="Atlas" width="800" height="600"></iframe></html>`;
    writeFileSync(join(folder, "open.html"), framing(open.origin));
    writeFileSync(join(folder, "shut.html"), framing(shut.origin));

    await page.goto(`${elsewhere.origin}/open.html`);
    await expect(page.frameLocator("iframe").locator("tr[data-partnership]").first()).toBeVisible();

    const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.goto(`${elsewhere.origin}/shut.html`);
    await refused;
    await expect(page.frameLocator("iframe").locator("tr[data-partnership]")).toHaveCount(0);
  } finally {
    await page.close();
    for (const host of [elsewhere, shut, open]) host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
