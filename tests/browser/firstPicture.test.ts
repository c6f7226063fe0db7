import type { Page } from "@playwright/test";
import { drawnMap } from "./partKinds.ts";
import { expect, partnershipCount, test } from "./site.ts";

const sentence = new RegExp(`^${partnershipCount()} partenariats connus.*recherches de partenaire`);

test.describe("without a script", () => {
  // What is fetched ahead for scripts that do not run is told of.
  test.use({ javaScriptEnabled: false, expectedMessages: /was preloaded/ });

  test("the page tells the sentence and its date, shows the map and says what it lacks", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator(".opening-sentence")).toHaveText(sentence);
    await expect(page.getByText(/^état au .* 20\d\d$/)).toBeVisible();
    await expect(page.getByRole("figure", { name: "Carte des partenariats" })).toBeVisible();
    // A browser whose scripts are only kept from running, as here, leaves out what it would show without them.
    const [, without = ""] = /<noscript>(.*?)<\/noscript>/s.exec(await (await page.request.get("/")).text()) ?? [];
    for (const told of ["En construction (", "Cherche un partenaire", "OpenStreetMap", "JavaScript"])
      expect(without).toContain(told);
    // Screens that need a script are not offered.
    await expect(page.getByRole("navigation")).toHaveCount(0);
  });
});

test("until the letters of the house come nothing of the picture is cut or covered, on a phone either", async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.route(/\.woff2$|\/index-[^/]*\.js$/, () => undefined);
  await page.goto("/", { waitUntil: "commit" });
  const date = page.locator(".opening-date");
  await expect(date).toBeVisible();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await width()).toBeLessThanOrEqual(0);
  for (const size of [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ]) {
    await page.setViewportSize(size);
    const names = await page.locator("#first-narrow text").evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, bottom } = text.getBoundingClientRect();
        return { isCut: left < 0 || right > window.innerWidth, bottom };
      }),
    );
    expect(names.filter(({ isCut }) => isCut)).toEqual([]);
    const [told, hopes] = await Promise.all([date.boundingBox(), page.locator(".opening-hopes").boundingBox()]);
    expect(told?.y).toBeGreaterThanOrEqual(Math.max(...names.map(({ bottom }) => bottom)));
    expect((hopes?.x ?? 0) + (hopes?.width ?? 0)).toBeLessThan(told?.x ?? 0);
    expect(await width()).toBeLessThanOrEqual(0);
  }
});

/** Where names of regions are drawn, by name and line. */
function namePlaces(page: Page, where: string): Promise<Readonly<Record<string, readonly [number, number]>>> {
  return page.locator(where).evaluate((drawing) =>
    Object.fromEntries(
      [...drawing.querySelectorAll("text")].flatMap((text) => {
        // Where the text is anchored: how wide it is changes with the letters that have come.
        const matrix = text.getScreenCTM();
        const at = new DOMPoint(text.x.baseVal[0]?.value ?? 0, text.y.baseVal[0]?.value ?? 0).matrixTransform(
          matrix ?? undefined,
        );
        return /\p{L}{4}/u.test(text.textContent ?? "") ? [[text.textContent, [at.x, at.y] as const]] : [];
      }),
    ),
  );
}

test("the first picture gives way to the map without a jump, in each kind of window", async ({ page }) => {
  for (const [width, height, name] of [
    [1440, 900, "roomy"],
    [1366, 768, "low"],
    [1024, 768, "compact"],
    [390, 844, "narrow"],
  ] as const) {
    await page.setViewportSize({ width, height });
    // The page as it was served, with its letters, waits for its script.
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    await page.route("**/index-*.js", async (route) => {
      await opened;
      await route.continue();
    });
    await page.goto("/", { waitUntil: "commit" });
    await expect(page.locator(".opening-sentence")).toHaveText(sentence);
    // Those that stand in for them are there from the first.
    const areLettersKnown = () => page.evaluate(() => [...document.fonts].some(({ family }) => family.includes("Plex")));
    await expect.poll(areLettersKnown).toBe(true);
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
    const before = await namePlaces(page, `#first-${name}`);
    open();
    await expect(drawnMap(page)).toBeVisible();
    await expect(page.locator(".first-picture, .opening")).toHaveCount(0);
    const after = await namePlaces(page, ".map-lines");
    expect(Object.keys(before).length).toBeGreaterThan(25);
    const moved = Object.entries(before).flatMap(([text, [x, y]]) => {
      const [nowX = Number.NaN, nowY = Number.NaN] = after[text] ?? [];
      const far = Math.hypot(x - nowX, y - nowY);
      return far < 4 ? [] : [`${text}: ${far}`];
    });
    // A name that is broken elsewhere, by letters whose kerning no build knows, is none of the jumps.
    expect({ name, moved: moved.filter((each) => !each.endsWith("NaN")) }).toEqual({ name, moved: [] });
    await page.unroute("**/index-*.js");
  }
});
