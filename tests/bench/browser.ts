import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { installWatch, type WatchedWindow } from "./watch.ts";

interface BrowserFinder {
  readonly browserPath: () => string;
}

/** Where the scripts of the house find or install a browser; they are plain JavaScript without types. */
const finder = new URL("../../.scripts/browser.mjs", import.meta.url).href;

/** Chromium without a window, drawing by software so that machines without a GPU can be compared. */
export async function openBrowser(): Promise<Browser> {
  const { browserPath } = (await import(finder)) as BrowserFinder;
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--ignore-gpu-blocklist",
      // Only the map needs the graphics card that software stands in for; without one, browsers paint pages by the processor,
      // unless a distribution tells them otherwise (Debian's does).
      "--disable-gpu-rasterization",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** Longest time that anything may take, in milliseconds; the largest set on a slow machine needs part of it. */
const patience = 180_000;

/** Does something on a page of a new visitor: nothing is cached, nothing is known. */
export async function onNewPage<Value>(
  browser: Browser,
  viewport: { width: number; height: number },
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context: BrowserContext = await browser.newContext({
    serviceWorkers: "block",
    viewport,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
  });
  try {
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    // tsx wraps functions in a helper of its own that the page does not know.
    await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
    await page.addInitScript(installWatch);
    const value = await use(page);
    if (errors.length > 0) throw new Error(`The page failed: ${errors.join("; ")}`);
    return value;
  } finally {
    await context.close();
  }
}

/** Waits until neither the page nor its map changes. */
export const calm = (page: Page) => page.evaluate(() => (window as unknown as WatchedWindow).watch.calm());
