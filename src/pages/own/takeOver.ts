/**
 * Opens the application on what a page of its own tells, the statement that a permanent link names included, in place of the
 * page. Robots keep the page, and so do readers who save data or whose line was slow to bring it: they have read it before
 * the application would come. Pages carry this function as it is written, so that it can use nothing of this file.
 */
export function takeOver(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.open");
  // From asking for the page to this script, in milliseconds.
  const isSlow = performance.now() > 2000;
  const isSaving = matchMedia("(prefers-reduced-data: reduce)").matches;
  const isRobot = /bot|crawl|spider|slurp|preview/i.test(navigator.userAgent);
  if (!link || isSlow || isSaving || isRobot) return;
  const line = document.getElementById(location.hash.slice(1))?.dataset["line"];
  location.replace(`${link.href}${line === undefined ? "" : `&line=${line}`}`);
}
