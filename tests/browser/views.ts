import type { Page } from "@playwright/test";

/** Windows that views are looked at in. */
export const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
/** A view of each kind, with much to show. */
export const searches = [
  "",
  "panel=synthesis",
  "view=list",
  "view=match&for=ma-municipality-tanger&with=fr-municipality-75056,fr-municipality-06088",
  "view=requests",
  "view=meetings&meet=fr-municipality-83126,ma-municipality-zagora,ma-region-05,actor:cari&slots=2",
  "view=review",
  "view=changes",
  "view=funding&for=fr-municipality-83126&with=ma-municipality-zagora&budget=1000000&rate=10.8",
  "view=sources",
  "view=list&sel=partnership:marseille--marrakech",
];

/** What stands in a view once it is there: its screen with its title, and the fiche that it has open. */
export function standsIn(search: string): string {
  const asked = new URLSearchParams(search);
  return asked.has("sel") ? ".fiche h2" : `main[data-screen="${asked.get("view") ?? "map"}"] h1`;
}

/** Gives the window another size, and the page two frames to follow. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

/** What is cut, or runs out of the page. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of document.querySelectorAll<HTMLElement>("button, a, h1, h2, h3, p, li, td, th, label, dt, dd")) {
      const box = element.getBoundingClientRect();
      if (
        box.width === 0 ||
        !element.checkVisibility() ||
        element.closest(".visually-hidden, .table-scroll, .shares-figures, .chart-table, .skip-links, svg")
      )
        continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible")
        found.push(`cut: ${element.textContent?.slice(0, 60)}`);
      if (box.right > window.innerWidth + 1 || box.left < -1) found.push(`outside: ${element.textContent?.slice(0, 60)}`);
    }
    return found;
  });
}
