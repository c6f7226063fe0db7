import type { Page } from "@playwright/test";
import { expect, goToView, mapOf, openAnyView, test } from "./site.ts";
import { faultsOf, resize, searches, sizes, standsIn } from "./views.ts";

/** Windows in which large letters are looked at, the narrowest first. */
const largeLetterSizes = [sizes[3], { width: 768, height: 1024 }, sizes[0], { width: 2560, height: 1440 }] as const;

/** Words and buttons on the map that lie over one another or run out of its window. */
function mapFaultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector(".map")?.getBoundingClientRect() ?? new DOMRect();
    const boxes = [
      ...document.querySelectorAll(
        ".map :is(svg text, .legend-toggle, .maplibregl-ctrl-scale, .map-buttons, .layout-switch, .map-attribution), [data-side='true'] .toggle-filters",
      ),
    ]
      .map((element) => ({
        told: element.textContent?.trim() || (element.getAttribute("aria-label") ?? ""),
        box: element.getBoundingClientRect(),
      }))
      .filter(({ told, box }) => told !== "" && box.width > 0);
    return boxes.flatMap(({ told, box }, index) => [
      ...(box.left < stage.left - 1 || box.right > stage.right + 1 ? [`outside: ${told}`] : []),
      ...boxes
        .slice(index + 1)
        .filter(({ box: other }) => {
          // Boxes of letters are higher than letters.
          const air = 0.15 * (box.height + other.height);
          return (
            box.left + 1 < other.right &&
            other.left + 1 < box.right &&
            box.top + air < other.bottom &&
            other.top + air < box.bottom
          );
        })
        .map((other) => `${told} lies over ${other.told}`),
    ]);
  });
}

/** A window in which panels stand beside a page even in such letters, and pages that have some. */
const besides = { width: 1920, height: 1080 } as const;
const withPanels: readonly string[] = ["view=list", "view=requests", "view=review"];
/** Maps with something open beside them. */
const mapsBeside = ["layout=geo&sel=territory:ma-region-09", "sel=partnership:marseille--marrakech"] as const;

/** Buttons of the window that have something else over their middle. */
const coveredOf = (page: Page) =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    return [...document.querySelectorAll(".button")].flatMap((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (width === 0 || !element.checkVisibility() || element.closest(".visually-hidden, .skip-links, details:not([open])"))
        return [];
      return met && !element.contains(met) && !met.contains(element)
        ? [`${element.className}: ${element.textContent?.trim().slice(0, 40)} under ${met.tagName} ${met.className}`]
        : [];
    });
  });

/** How much of the list must be pushed sideways into view, in pixels. */
const cutOf = (page: Page) =>
  page.evaluate(() => {
    const table = document.querySelector(".table-scroll");
    return table ? table.scrollWidth - table.clientWidth : Infinity;
  });

/** How far words of the map reach under the fiche that lies over its lower part, or out of it above, in pixels. */
const hiddenOf = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector("#side")?.getBoundingClientRect().top ?? 0;
    const head = document.querySelector(".map")?.getBoundingClientRect().top ?? 0;
    const names = [...document.querySelectorAll(".map svg text")].map((name) => name.getBoundingClientRect());
    return names.length === 0 ? Infinity : Math.max(0, ...names.map(({ top, bottom }) => Math.max(bottom - edge, head - top)));
  });

/** How far the last link of the page reaches under the bar below it, where no more can be scrolled; in pixels. */
const footUnderBarOf = (page: Page) =>
  page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const bar = document.querySelector(".stage-toggles")?.getBoundingClientRect().top ?? 0;
    const links = [...document.querySelectorAll(".foot a")].map((link) => link.getBoundingClientRect().bottom);
    return links.length === 0 ? Infinity : Math.max(0, ...links.map((bottom) => bottom - bar));
  });

test("with letters twice as large nothing is cut, covered or outside, from the narrowest window to the widest", async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const language of ["fr", "ar"] as const) {
    await openAnyView(page, language);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "187.5%";
      window.dispatchEvent(new Event("resize"));
    });
    // What is chosen stands above its fiche.
    await page.setViewportSize({ width: 390, height: 844 });
    for (const layout of ["face", "geo"]) {
      await goToView(page, `layout=${layout}&sel=partnership:marseille--rabat&lang=${language}`, ".fiche h2");
      await mapOf(page);
      await expect.poll(() => hiddenOf(page), `${layout}, ${language}`).toBe(0);
    }
    // At the end of its page the foot stands above the bar under the thumb, which has two rows.
    for (const search of ["", "view=list&"]) {
      await goToView(page, `${search}lang=${language}`, "h1");
      await expect.poll(() => footUnderBarOf(page), `${search}${language}`).toBe(0);
    }
    await page.setViewportSize(besides);
    for (const search of mapsBeside) {
      await goToView(page, `${search}&lang=${language}`, ".fiche h2");
      await mapOf(page);
      await expect.poll(() => mapFaultsOf(page), `${search}, ${language}`).toEqual([]);
    }
    for (const search of [
      "layout=geo",
      "layout=face",
      ...searches.slice(2),
      "view=accessibility",
      "view=workbench",
      "view=round-table",
    ]) {
      await page.setViewportSize(largeLetterSizes[0]);
      await goToView(page, `${search}&lang=${language}`, standsIn(search));
      const hasMap = search.startsWith("layout");
      // A page is one column or has panels beside it; a map is laid out anew in each window, and so is a table.
      const wider = [...(search === "view=list" ? [sizes[1], sizes[0]] : []), ...(withPanels.includes(search) ? [besides] : [])];
      for (const size of hasMap ? largeLetterSizes : [largeLetterSizes[0], ...wider]) {
        await resize(page, size);
        const where = `${search}, ${language}, ${size.width}`;
        if (hasMap) {
          await mapOf(page);
          await expect.poll(() => mapFaultsOf(page), where).toEqual([]);
        }
        await expect.poll(() => faultsOf(page), where).toEqual([]);
        if (search === "view=list") await expect.poll(() => cutOf(page), where).toBe(0);
        if (size === besides) await expect.poll(() => coveredOf(page), where).toEqual([]);
      }
    }
  }
});
