import type { Page } from "@playwright/test";

/** How hosts answer for a file that they do not have. */
export type Absence = "missing" | "lost" | "replaced";

/** A file that a page does not get. */
export interface TakenFile {
  readonly giveBack: () => Promise<unknown>;
}

/**
 * Takes files away from a page, one at a time. It asks the browser for requests of that file alone: a route of Playwright
 * stops every request and keeps nothing of the pages before, which makes opening a page half as dear again.
 * @returns what takes a file away, by its path in the site
 */
export async function absences(page: Page): Promise<(path: string, how: Absence) => Promise<TakenFile>> {
  const session = await page.context().newCDPSession(page);
  let absence: Absence = "missing";
  session.on("Fetch.requestPaused", ({ requestId }) => {
    const answered =
      absence === "lost"
        ? session.send("Fetch.failRequest", { requestId, errorReason: "Failed" })
        : session.send("Fetch.fulfillRequest", {
            requestId,
            responseCode: absence === "missing" ? 404 : 200,
            responseHeaders: [{ name: "content-type", value: absence === "missing" ? "text/plain" : "text/html" }],
            ...(absence === "replaced" && { body: btoa("<!doctype html><title>Passerelles</title>") }),
          });
    // The page may be gone, or the file back, before the answer.
    answered.catch(() => undefined);
  });
  return async (path, how) => {
    absence = how;
    await session.send("Fetch.enable", { patterns: [{ urlPattern: `*/${path}` }] });
    return { giveBack: () => session.send("Fetch.disable") };
  };
}
