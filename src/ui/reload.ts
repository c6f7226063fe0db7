/** How long a new version may take to be in force, in milliseconds: then the page is loaded anew all the same. */
const longestWait = 3000;

/**
 * Loads the page anew, in the newest version that is there: where the browser keeps a copy of the page, a newer one that
 * waits takes its place first. The address keeps what the reader looks at, the tab what is typed in a correction.
 */
export async function reload(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const waiting = registration?.waiting;
  if (waiting)
    await new Promise<void>((resolve) => {
      waiting.addEventListener("statechange", () => waiting.state === "activated" && resolve());
      waiting.postMessage({ type: "SKIP_WAITING" });
      setTimeout(resolve, longestWait);
    });
  window.location.reload();
}
