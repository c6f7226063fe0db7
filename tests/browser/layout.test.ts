import { languages } from "../../src/domain/languages.ts";
import { stageOf } from "../legibility/windows.ts";
import { expect, goToView, mapOf, openAnyView, test } from "./site.ts";
import { faultsOf, resize, searches, sizes, standsIn } from "./views.ts";

/** Pages on which something is written. */
const writing = ["workbench", "round-table", "minutes", "spreadsheet"].map((screen) => `view=${screen}`);

/** Every window that the pages are made for; a second language of the same direction is seen in the first few. */
const all = [...sizes, { width: 768, height: 1024 }, { width: 1920, height: 1080 }, { width: 2560, height: 1440 }] as const;

for (const [index, language] of languages.entries()) {
  // Each language opens in a window of another size, Arabic on a phone; all of them are then seen in all sizes.
  const isFirstOfDirection = language !== "en";
  const windows = isFirstOfDirection ? all : sizes;
  const first = (2 * index) % windows.length;
  const inOrder = [...windows.slice(first), ...windows.slice(0, first)];
  const pages = isFirstOfDirection ? [...searches, ...writing] : searches;
  for (const [half, part] of [pages.slice(0, 5), pages.slice(5)].entries()) {
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
          if (!hasMap || size.width > 1440) continue;
          // Where the map begins is told once for the tests of its legibility, which know no page.
          const top = async () => Math.ceil((await page.locator(".map").boundingBox())?.y ?? 0);
          await expect.poll(top).toBe(stageOf(size.width, size.height).top);
        }
      }
    });
  }
}

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

  test(`the panel of time keeps its height whatever the years have to tell, and tells it whole, in ${language}`, async ({
    page,
  }) => {
    for (const size of sizes.filter(({ width }) => width >= 900)) {
      await page.setViewportSize(size);
      // The years tell the same whatever is filtered; a short list follows them faster.
      await page.goto(`/?view=list&theme=planning&lang=${language}`);
      const handle = page.getByRole("slider");
      await handle.press("Home");
      const heights = new Set<number>();
      const cut: string[] = [];
      for (let year = 0; year < 42; year++) {
        await handle.press("ArrowUp");
        heights.add(await page.locator(".stage-time").evaluate((panel) => panel.getBoundingClientRect().height));
        const told = page.locator(".time-events");
        if (await told.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1))
          cut.push((await told.textContent()) ?? "");
      }
      expect([heights.size, cut]).toEqual([1, []]);
    }
  });
}

test("on the narrowest phone the buttons of the true map stand clear of the frames of overseas territories", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/?layout=geo&lang=fr");
  await mapOf(page);
  const bottom = () => page.locator(".map-buttons").evaluate((buttons) => buttons.getBoundingClientRect().bottom);
  for (const name of ["Guadeloupe", "Guyane"]) {
    const caption = page.locator(".map-lines text", { hasText: name });
    await expect(caption).toBeVisible();
    expect(await bottom()).toBeLessThan((await caption.boundingBox())?.y ?? 0);
  }
});

test("with the years in a table the names of a middling map stand clear of it, and of the buttons in the corners", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("/?tables=time&lang=fr");
  await mapOf(page);
  await expect(page.locator(".stage-time table")).toBeVisible();
  const covered = () =>
    page.evaluate(() => {
      const over = [...document.querySelectorAll(".stage-time, .toggle-filters, .toggle-synthesis")];
      const boxes = over.map((part) => part.getBoundingClientRect());
      return [...document.querySelectorAll(".map-lines text")].flatMap((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const isUnder = boxes.some((box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom);
        return isUnder ? name.textContent : [];
      });
    });
  await expect(page.locator(".map-lines text", { hasText: "Dakhla-Oued Ed-Dahab" })).toBeVisible();
  await expect.poll(covered).toEqual([]);
});

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
