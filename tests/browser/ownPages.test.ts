import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { runnerImport } from "vite";
import { root } from "../fixtures/repository.ts";
import { expect, test } from "./site.ts";
import { hostFolder } from "./staticHost.ts";
import { faultsOf } from "./views.ts";

/** Pages with much to tell: long ids, long titles, and what has many lines. */
const sample = {
  partnership: "departement-d-ille-et-vilaine--province-de-sefrou",
  territory: "fr-region-76",
  source: "cuf-minutes-2016-02-17",
  theme: "water",
} as const;

/** Where the site of a public body may well stand: longer than a phone is wide. */
const address = "https://cooperation-decentralisee.collectivites-territoriales.example/passerelles/";

test("pages of their own reflow on the narrowest phone, with the long address that they are cited by", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "passerelles-own-"));
  for (const name of ["index.html", "data"]) cpSync(join(root, "dist", name), join(folder, name), { recursive: true });
  const { module } = await runnerImport<typeof import("../../.build/site.ts")>(join(root, ".build/site.ts"), {
    configFile: false,
  });
  const wanted = new Set<string>(Object.values(sample));
  module.writeSite({ folder, address, isWanted: ({ id }) => wanted.has(id) });
  // What the README says of the page that is served holds with its way to these pages.
  expect(gzipSync(readFileSync(join(folder, "index.html"))).length).toBeLessThan(43_000);
  const host = await hostFolder(folder);
  const options = { serviceWorkers: "block", viewport: { width: 320, height: 640 } } as const;
  // Robots keep the page.
  const page = await browser.newPage({ ...options, userAgent: "ExampleBot/1.0" });
  try {
    for (const language of ["fr", "ar"])
      for (const path of ["index", ...Object.entries(sample).map((entry) => entry.join("/"))]) {
        await page.goto(`${host.origin}/${language}/${path}.html`);
        await expect(page.locator("h1")).toBeVisible();
        if (path !== "index") await expect(page.locator("main > .cite")).toContainText(`${address}${language}/${path}.html`);
        // How each statement is cited is folded until it is asked for.
        await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
        expect({ language, path, faults: await faultsOf(page) }).toEqual({ language, path, faults: [] });
      }
    // Where there is a script the application takes over, on the same, as far as the statement that the link names.
    const reader = await browser.newPage(options);
    await reader.goto(`${host.origin}/ar/partnership/${sample.partnership}.html`);
    await expect(reader).toHaveURL(`${host.origin}/?sel=partnership:${sample.partnership}&lang=ar`);
    await page.goto(`${host.origin}/fr/partnership/${sample.partnership}.html`);
    const statement = (await page.locator("li[data-line]").first().getAttribute("id")) ?? "";
    await reader.goto(`${host.origin}/fr/partnership/${sample.partnership}.html#${statement}`);
    await expect(reader).toHaveURL(`${host.origin}/?sel=partnership:${sample.partnership}&lang=fr&line=statement:${statement}`);
    await reader.goto(`${host.origin}/fr/index.html`);
    await reader.locator(`a[href*="${sample.theme}"]`).first().click();
    await expect(reader).toHaveURL(`${host.origin}/?theme=${sample.theme}&lang=fr`);
    await reader.close();
    // Who runs no script is led to them from the page that is served, above its sentence.
    const plain = await browser.newPage({ ...options, javaScriptEnabled: false });
    await plain.goto(`${host.origin}/`);
    const [ways, sentence] = await Promise.all(
      [".opening-pages", ".opening-sentence"].map((place) => plain.locator(place).boundingBox()),
    );
    expect((ways?.y ?? Infinity) + (ways?.height ?? 0)).toBeLessThanOrEqual(sentence?.y ?? 0);
    await plain.close();
  } finally {
    await page.close();
    host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
