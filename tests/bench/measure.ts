import type { Locator, Page } from "@playwright/test";
import { firstNumber } from "../fixtures/announced.ts";
import type { BareCamera, BareWindow } from "./bare/bare.ts";
import { calm } from "./browser.ts";
import { measureHeap } from "./heap.ts";
import type { Served } from "./server.ts";
import type { WatchedWindow } from "./watch.ts";

/** One visit of a page. Bytes are those of compressed bodies, times are milliseconds. */
export interface Visit {
  readonly scriptBytes: number;
  readonly dataBytes: number;
  readonly restBytes: number;
  /** From navigation until something useful was painted: the map as a picture; on the bare page all links, since it has nothing before. */
  readonly firstPicture: number;
  /** From navigation until the map had drawn all links and came to rest. */
  readonly drawn: number;
  /** From navigation until it had drawn names and points as well. */
  readonly whole: number;
  readonly pageHeap: number;
  readonly workerHeap: number;
  /** From a click on a status until all had followed (bare page: from `setFilter` until idle). */
  readonly narrowed: number;
  readonly narrowedMap: number;
  readonly narrowedCounts: number;
  readonly narrowedCharts: number;
  /** The same, from the click that shows all again. */
  readonly widened: number;
  readonly widenedCounts: number;
  readonly widenedMap: number;
}

type Opening = Pick<
  Visit,
  "scriptBytes" | "dataBytes" | "restBytes" | "firstPicture" | "drawn" | "whole" | "pageHeap" | "workerHeap"
>;

/** The status whose box is clicked: the first of the list, and the most frequent. */
const status = "active";
const statusOption = '[data-facet="status"] li:first-child label';

/** When the picture that the page was served with was painted, in milliseconds since navigation; undefined without one. */
const firstPicture = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number | undefined>((resolve) => {
        const told = new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime));
        told.observe({ type: "element", buffered: true });
        // What was painted is told at once.
        setTimeout(() => resolve(undefined), 500);
      }),
  );

/** Opens a page and measures what it took until its first complete map, and its heap once it is at rest. */
async function open(page: Page, served: Served, address: string): Promise<Opening> {
  await page.goto(address, { waitUntil: "commit" });
  const { links, whole, navigation } = await page.evaluate(() => (window as unknown as WatchedWindow).watch.drawn());
  await calm(page);
  const sent = served.sentBetween(navigation - 1, navigation + whole);
  const heap = await measureHeap(page);
  return {
    scriptBytes: sent.script,
    dataBytes: sent.data,
    restBytes: sent.rest,
    firstPicture: (await firstPicture(page)) ?? links,
    drawn: links,
    whole,
    pageHeap: heap.page,
    workerHeap: heap.workers,
  };
}

/** The number that a part of the page tells first. */
const numberIn = async (part: Locator) => firstNumber(await part.textContent());

/** How many partnerships the first sentence of the page announces. */
const announced = (page: Page) => numberIn(page.locator(".headline a").first());

/**
 * Clicks the box of the status and waits until counts, charts and map have followed.
 * @param expected how many partnerships must be announced then
 */
async function clickStatus(page: Page, expected: number) {
  // The pointer rests on the box before the click, so that nothing but the click happens at its time.
  await page.locator(statusOption).hover();
  await calm(page);
  await page.evaluate(() => (window as unknown as WatchedWindow).watch.arm());
  await page.mouse.down();
  await page.mouse.up();
  const followed = await page.evaluate(() => (window as unknown as WatchedWindow).watch.followed());
  const told = await announced(page);
  if (told !== expected) throw new Error(`The page announces ${told} partnerships, not ${expected}.`);
  return { ...followed, all: Math.max(followed.counts, followed.charts, followed.map) };
}

/** Visits the site: opens it, shows the charts through its address, then clicks a status on and off. */
export async function visitSite(page: Page, served: Served): Promise<Visit> {
  const opening = await open(page, served, served.address);
  await page.evaluate(() => {
    window.history.pushState(null, "", "?panel=synthesis");
    window.dispatchEvent(new PopStateEvent("popstate"));
  });
  await page.waitForFunction(() => document.querySelectorAll("[data-chart] svg").length >= 4);
  const all = await announced(page);
  const some = await numberIn(page.locator(`${statusOption} .option-count`));
  const narrowed = await clickStatus(page, some);
  const widened = await clickStatus(page, all);
  return {
    ...opening,
    narrowed: narrowed.all,
    narrowedMap: narrowed.map,
    narrowedCounts: narrowed.counts,
    narrowedCharts: narrowed.charts,
    widened: widened.all,
    widenedCounts: widened.counts,
    widenedMap: widened.map,
  };
}

/** Visits the bare page: opens it, then filters its links to the same status and back. */
export async function visitBarePage(page: Page, served: Served, camera: BareCamera): Promise<Visit> {
  const opening = await open(page, served, `${served.address}#${encodeURIComponent(JSON.stringify(camera))}`);
  const filter = (chosen: string | undefined) =>
    page.evaluate((value) => (window as unknown as BareWindow).filterLinks(value), chosen);
  const narrowed = await filter(status);
  await calm(page);
  const widened = await filter(undefined);
  return {
    ...opening,
    narrowed,
    narrowedMap: narrowed,
    // Nothing counts there: the counts of the site are held against its filter.
    narrowedCounts: narrowed,
    narrowedCharts: Number.NaN,
    widened,
    widenedCounts: widened,
    widenedMap: widened,
  };
}

/**
 * Opens a page on a line of so many kbit/s, and tells when something useful was painted, and when all links were, in
 * milliseconds.
 */
export async function visitOnLine(page: Page, address: string, kilobits: number) {
  const session = await page.context().newCDPSession(page);
  const throughput = (kilobits * 1000) / 8;
  const conditions = { offline: false, latency: 100, downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send("Network.emulateNetworkConditions", conditions);
  await page.goto(address, { waitUntil: "commit" });
  const { links } = await page.evaluate(() => (window as unknown as WatchedWindow).watch.drawn());
  return { firstPicture: (await firstPicture(page)) ?? links, links };
}

/** Size of the map of the site in a window, in pixels, and how many lines it draws there when it opens. */
export async function surveySite(page: Page, served: Served) {
  await page.goto(served.address);
  await calm(page);
  const lines = await page.locator("[data-strand]").count();
  return page
    .locator(".map-canvas")
    .evaluate((canvas, count) => ({ width: canvas.clientWidth, height: canvas.clientHeight, lines: count }), lines);
}
