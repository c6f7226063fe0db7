import type { Page } from "@playwright/test";
import { languages } from "../../src/domain/languages.ts";
import { stageOf } from "../legibility/windows.ts";
import { expect, goToView, mapOf, openAnyView, test } from "./site.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const searches = [
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
function standsIn(search: string): string {
  const asked = new URLSearchParams(search);
  return asked.has("sel") ? ".fiche h2" : `main[data-screen="${asked.get("view") ?? "map"}"] h1`;
}

/** Gives the window another size, and the page two frames to follow. */
async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

/** What is cut, or runs out of the page. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of document.querySelectorAll<HTMLElement>("button, a, h1, h2, h3, p, li, td, th, label, dt, dd")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest(".visually-hidden, .table-scroll, .shares-figures, .chart-table, .skip-links, svg"))
        continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible")
        found.push(`cut: ${element.textContent?.slice(0, 60)}`);
      if (box.right > window.innerWidth + 1 || box.left < -1) found.push(`outside: ${element.textContent?.slice(0, 60)}`);
    }
    return found;
  });
}

for (const [index, language] of languages.entries()) {
  // Each language opens in a window of another size, Arabic on a phone; all of them are then seen in all sizes.
  const first = (2 * index) % sizes.length;
  const inOrder = [...sizes.slice(first), ...sizes.slice(0, first)];
  for (const [half, part] of [searches.slice(0, 5), searches.slice(5)].entries()) {
    test(`nothing is cut or runs out of the page in ${language}, ${half + 1} of 2`, async ({ page }) => {
      await openAnyView(page, language);
      for (const search of part) {
        await page.setViewportSize(inOrder[0] ?? sizes[0]);
        await goToView(page, `${search}&lang=${language}`, standsIn(search));
        const hasMap = search === "" || search.startsWith("panel");
        if (hasMap) await mapOf(page);
        for (const size of inOrder) {
          // Pages hold in the narrowest window; the map there is laid out in tests of its own.
          if (hasMap && size.width < 390) continue;
          await resize(page, size);
          await expect.poll(() => faultsOf(page), `${search || "map"} at ${size.width}`).toEqual([]);
          // Where the map begins is told once for the tests of its legibility, which know no page.
          const top = async () => Math.ceil((await page.locator(".map").boundingBox())?.y ?? 0);
          if (hasMap) await expect.poll(top).toBe(stageOf(size.width, size.height).top);
        }
      }
    });
  }
}

test("with letters twice as large no page is wider than the narrowest window", async ({ page }) => {
  await page.setViewportSize(sizes[3]);
  for (const language of ["fr", "ar"] as const) {
    await openAnyView(page, language);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "187.5%";
      window.dispatchEvent(new Event("resize"));
    });
    for (const search of [...searches.slice(2), "view=accessibility", "view=workbench", "view=round-table"]) {
      await goToView(page, `${search}&lang=${language}`, standsIn(search));
      const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(excess, `${search}, ${language}`).toBeLessThanOrEqual(0);
    }
  }
});

for (const language of ["fr", "ar"]) {
  test(`the list stands whole in whatever room it has, in ${language}`, async ({ page }) => {
    for (const side of ["", "&sel=partnership:marseille--marrakech"]) {
      await page.goto(`/?view=list&lang=${language}${side}`);
      const table = page.locator(".table-scroll");
      await expect(table).toBeVisible();
      for (const width of [390, 760, 1024, 1180, 1240, 1440]) {
        await resize(page, { width, height: 800 });
        await expect
          .poll(() => table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), `${width}${side}`)
          .toBe(0);
      }
    }
  });

  test(`the panel of time keeps its height whatever the years have to tell, in ${language}`, async ({ page }) => {
    for (const size of sizes.filter(({ width }) => width >= 900)) {
      await page.setViewportSize(size);
      // The years tell the same whatever is filtered; a short list follows them faster.
      await page.goto(`/?view=list&theme=planning&lang=${language}`);
      const handle = page.getByRole("slider");
      await handle.press("Home");
      const heights = new Set<number>();
      for (let year = 0; year < 42; year++) {
        await handle.press("ArrowUp");
        heights.add(await page.locator(".stage-time").evaluate((panel) => panel.getBoundingClientRect().height));
      }
      expect([...heights]).toHaveLength(1);
    }
  });
}

test("a fiche covers nothing of the page beside it", async ({ page }) => {
  await openAnyView(page, "fr");
  for (const screen of ["list", "requests", "review", "changes", "funding", "sources"]) {
    await page.setViewportSize(sizes[0]);
    const search = `view=${screen}&sel=partnership:marseille--marrakech`;
    await goToView(page, `${search}&lang=fr`, `main[data-screen="${screen}"] h1`);
    await expect(page.getByRole("complementary", { name: "Fiche" })).toBeVisible();
    for (const size of sizes.filter(({ width }) => width >= 900)) {
      await resize(page, size);
      const overlap = () =>
        page.evaluate(() => {
          const right = document.querySelector(".stage-page")?.getBoundingClientRect().right ?? Infinity;
          return right - (document.querySelector(".side")?.getBoundingClientRect().left ?? 0);
        });
      await expect.poll(overlap, `${screen}, ${size.width}`).toBeLessThanOrEqual(0);
    }
  }
});

test("the button that closes a fiche covers nothing of its title", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ["fr", "ar"]) {
    await page.goto(`/?view=list&sel=territory:ma-region-1997-11&lang=${language}`);
    const title = page.locator(".side h2");
    await expect(title).toBeVisible();
    const covered = await title.evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const button = document.querySelector(".side-close")?.getBoundingClientRect() ?? new DOMRect();
      return [...range.getClientRects()].filter(
        (line) => line.left < button.right && button.left < line.right && line.top < button.bottom && button.top < line.bottom,
      ).length;
    });
    expect(covered, language).toBe(0);
  }
});
