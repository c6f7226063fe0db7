/** What becomes of the page while it stands: a copy that serves without network, a newer version, another edition of the data. */

import { Workbox } from "workbox-window";
import { fetchJson } from "../../data/fetchJson.ts";
import { files } from "../../data/files.ts";
import { editionCache, keptFiles, keptIfThere } from "./keptFiles.ts";

/**
 * What readers are told: that all is there without network, that a version of the site or an edition of its data is newer
 * than what they see.
 */
export type News = "kept" | "version" | "edition";

/** How often at most a page that stands asks whether something is newer, in milliseconds. */
const interval = 10 * 60_000;

/** Says beside what is kept which edition that is, once it is whole. */
const whole = "./data/edition/kept";

/**
 * Keeps an edition beside the code that the worker keeps, whole and of one version.
 * @returns whether it is the first that this browser keeps
 * @throws TypeError without network
 */
async function keepEdition(version: string): Promise<boolean> {
  const cache = await caches.open(editionCache);
  const before = await (await cache.match(whole))?.text();
  if (before === version) return false;
  await cache.addAll([...keptFiles]);
  await Promise.all(keptIfThere.map((file) => cache.add(file).catch(() => undefined)));
  await cache.put(whole, new Response(version));
  return before === undefined;
}

/** Which edition the host has now; nothing where that cannot be told. */
async function publishedEdition(): Promise<unknown> {
  const atlas = await fetchJson("atlas.json", files.atlas);
  if (typeof atlas !== "object" || atlas === null || !("edition" in atlas)) return undefined;
  const { edition } = atlas;
  return typeof edition === "object" && edition !== null && "version" in edition ? edition.version : undefined;
}

/** Whether a copy may be kept: browsers that know how to, and readers who do not count their bytes. */
function mayKeep(): boolean {
  const isSaving = window.matchMedia("(prefers-reduced-data: reduce)").matches;
  return import.meta.env.PROD && "serviceWorker" in navigator && !isSaving && window.self === window.top;
}

/**
 * Keeps a copy of the page for use without network, and watches for what is newer.
 * @param shown version of the edition that the page shows
 * @param tell called with each piece of news
 * @returns what ends this
 */
export function followVersions(shown: string, tell: (news: News) => void): () => void {
  if (!mayKeep()) return () => undefined;
  const { serviceWorker } = navigator;
  const worker = new Workbox("./sw.js");
  let asked = Date.now();
  worker.addEventListener("waiting", () => tell("version"));
  // Another tab has taken the newer version: files of this one may be gone.
  const outdate = () => tell("version");
  if (serviceWorker.controller) serviceWorker.addEventListener("controllerchange", outdate);
  const controlled = new Promise<void>((resolve) => {
    if (serviceWorker.controller) resolve();
    else serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
  });
  const keep = async () => {
    await worker.register();
    await serviceWorker.ready;
    const isNew = await keepEdition(shown);
    // Only what the worker serves is there without network.
    await controlled;
    if (isNew) tell("kept");
  };
  const look = async () => {
    if (document.hidden || Date.now() - asked < interval) return;
    asked = Date.now();
    await worker.update();
    const published = await publishedEdition();
    if (published !== undefined && published !== shown) tell("edition");
  };
  // Without network, or refused by the browser, the page is what it was.
  const lookAgain = () => void look().catch(() => undefined);
  keep().catch(() => undefined);
  document.addEventListener("visibilitychange", lookAgain);
  const timer = setInterval(lookAgain, interval);
  return () => {
    serviceWorker.removeEventListener("controllerchange", outdate);
    document.removeEventListener("visibilitychange", lookAgain);
    clearInterval(timer);
  };
}
