/** A tab that stays open while the host gets another version: files that it asks for later may be gone. */

import { useEffect } from "react";
import { reload } from "./reload.ts";
import { keepTyped, untilPause } from "./typedWords.ts";

/** Where the tab remembers for which version it was loaded anew, so that this is done once. */
const doneKey = "reloaded-for";

/** What keeps the page from being loaded anew by itself: what it holds cannot be kept. */
const holding = new Set<object>();

/** Makes the browser ask before the page goes. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Says that the page holds something that would be lost with it, such as an open file: the page is not loaded anew by itself,
 * and the browser asks before anybody does it.
 */
export function useHoldPage(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return undefined;
    const hold = {};
    holding.add(hold);
    window.addEventListener("beforeunload", ask);
    return () => {
      holding.delete(hold);
      if (holding.size === 0) window.removeEventListener("beforeunload", ask);
    };
  }, [isHeld]);
}

const entryPattern = /<script type="module"[^>]* src="([^"]+)"/;

/** The script that the host's page begins with now; nothing where that cannot be told. */
async function entryOfHost(): Promise<string | undefined> {
  const response = await fetch("./", { cache: "no-store" });
  return response.ok ? entryPattern.exec(await response.text())?.[1] : undefined;
}

async function reloadIfReplaced(): Promise<void> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute("src");
  const entry = await entryOfHost();
  if (entry === undefined || entry === own || sessionStorage.getItem(doneKey) === entry) return;
  await untilPause();
  if (holding.size > 0) return;
  sessionStorage.setItem(doneKey, entry);
  keepTyped();
  await reload();
}

let asking: Promise<void> | undefined;

/**
 * Loads the page anew, once, where a file is missing because the host has another version of the site. The address keeps
 * what the reader looks at, the tab what is typed. Without network, or where the tab may keep nothing, the page stays.
 */
export function recoverFromReplacement(): void {
  if (!import.meta.env.PROD) return;
  asking ??= reloadIfReplaced()
    .catch(() => undefined)
    .finally(() => {
      asking = undefined;
    });
}
