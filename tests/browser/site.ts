import { readFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import { csvParse, dsvFormat } from "d3-dsv";
import type { Language } from "../../src/domain/languages.ts";
import { firstNumber } from "../fixtures/announced.ts";

/** What the page did that it should not do. */
interface Misdeeds {
  readonly console: string[];
  readonly foreign: string[];
  readonly policy: string[];
}

/**
 * Every test watches the page: nothing in the console, no request to another host, no breach of the policy. A test that
 * provokes a failure on purpose says which messages it expects.
 */
export const test = base.extend<{ misdeeds: Misdeeds; expectedMessages: RegExp }>({
  expectedMessages: [/(?!)/, { option: true }],
  misdeeds: [
    async ({ page, baseURL, expectedMessages }, use) => {
      const misdeeds: Misdeeds = { console: [], foreign: [], policy: [] };
      page.on("console", (message) => {
        // The runner says so itself, on each page.
        if (message.text() === "Service Worker registration blocked by Playwright") return;
        if (!expectedMessages.test(message.text())) misdeeds.console.push(message.text());
      });
      page.on("pageerror", (error) => {
        if (!expectedMessages.test(String(error))) misdeeds.console.push(String(error));
      });
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== baseURL) misdeeds.foreign.push(request.url());
      });
      await page.exposeFunction("tellBreach", (breach: string) => misdeeds.policy.push(breach));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          (window as unknown as { tellBreach: (breach: string) => void }).tellBreach(`${violatedDirective} ${blockedURI}`);
        });
      });
      await use(misdeeds);
      expect(misdeeds).toEqual({ console: [], foreign: [], policy: [] });
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a view that asks for little, from which others are gone to. */
export async function openAnyView(page: Page, language: Language): Promise<void> {
  await page.goto(`/?view=privacy&lang=${language}`);
  await expect(page.locator(".prose").first()).toBeVisible();
}

/** Goes to a view without asking for the page again, as its links do, and waits until what stands there is whole. */
export async function goToView(page: Page, search: string, there: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, "", address);
    window.dispatchEvent(new PopStateEvent("popstate"));
    // Nothing of the map lies under the header.
    window.scrollTo(0, 0);
  }, `?${search}`);
  await expect(page.locator(there).first()).toBeVisible();
  await expect(page.locator(".skeleton, .waiting").filter({ visible: true })).toHaveCount(0);
}

/** Waits until the map is there. */
export async function mapOf(page: Page) {
  const map = page.locator(".map-canvas");
  await expect(map).toHaveAttribute("data-ready", "true", { timeout: 60_000 });
  return map;
}

/** How many partnerships the first sentence of the page announces. */
export async function announcedCount(page: Page): Promise<number> {
  const known = page.locator(".headline a").first();
  await expect(known).toHaveText(/\d/);
  return firstNumber(await known.textContent());
}

/** Types in the search box as a reader would, key by key: proposals open only for those who type. */
export async function typeInSearch(page: Page, text: string): Promise<void> {
  const box = page.getByRole("combobox");
  await box.click();
  await box.pressSequentially(text);
}

/** Rows of a published table, as it lies in the built site. */
export function publishedTable(name: string) {
  return csvParse(readFileSync(new URL(`../../dist/data/${name}.csv`, import.meta.url), "utf8"));
}

/** How many partnerships the atlas holds today, in all or of one status. */
export function partnershipCount(status?: string): number {
  return publishedTable("partnerships").filter((row) => status === undefined || row["status"] === status).length;
}

/** How many requests and intentions the atlas holds. */
export function requestCount(): number {
  return publishedTable("requests").length;
}

/** Rows of a table made for spreadsheets: a byte order mark and semicolons. */
export function spreadsheetRows(text: string) {
  expect(text).toMatch(/^\uFEFF/);
  return dsvFormat(";").parse(text.slice(1));
}

/** A file that the page hands over for download, as text. */
export async function downloadedText(page: Page, start: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), start()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
