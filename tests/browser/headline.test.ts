import { expect, publishedTable, test } from "./site.ts";

const partnerships = publishedTable("partnerships");
const vitalities = [["alive"], ["to-confirm"], ["silent"], ["intention"], ["asleep", "ended", "mentioned"]];
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? "")?.[0]);

test("the sentence tells how many partnerships there are of each vitality, and each number leads to exactly those", async ({
  page,
}) => {
  await page.goto("/?view=list&lang=fr");
  const sentence = page.getByRole("region", { name: "En une phrase" });
  const links = sentence.getByRole("link");
  await expect(links).toHaveCount(vitalities.length + 2);
  const texts = await links.allTextContents();
  const told = texts.slice(1, -1).map(numberIn);
  expect(numberIn(texts[0] ?? null)).toBe(partnerships.length);
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(partnerships.length);
  expect(told).toEqual(vitalities.map((values) => partnerships.filter((row) => values.includes(row["vitality"] ?? "")).length));
  for (const [index, values] of vitalities.entries()) {
    await links.nth(index + 1).click();
    expect(new URL(page.url()).searchParams.get("vitality")).toBe(values.join());
    await expect(page.locator("tr[data-partnership]")).toHaveCount(told[index] ?? -1);
    await expect(links.first()).toHaveText(new RegExp(`^${told[index]} `));
    await sentence.getByRole("link", { name: `sur ${partnerships.length} connus` }).click();
    await expect(links).toHaveCount(vitalities.length + 2);
  }
  const sought = numberIn(texts.at(-1) ?? null);
  await links.last().click();
  await expect(page.getByRole("heading", { name: `Demandes et intentions (${sought})` })).toBeVisible();
});

test("it stands above map, list and charts, follows filters and date, and takes four lines of a phone at most", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ["fr", "ar", "en"]) {
    for (const search of [
      "",
      "view=list",
      "panel=synthesis",
      "view=list&at=2009-12-31",
      "view=list&ma=ma-region-09&theme=water",
    ]) {
      await page.goto(`/?lang=${language}&${search}`);
      const sentence = page.locator(".headline p");
      await expect(sentence).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const lines = await sentence.evaluate((element) => {
        const { height } = element.getBoundingClientRect();
        return Math.round(height / Number.parseFloat(getComputedStyle(element).lineHeight));
      });
      expect({ language, search, lines: Math.max(lines, 4) }).toEqual({ language, search, lines: 4 });
      expect(await sentence.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    }
  }
});

test("it keeps its height whatever is filtered, so that the map below stays where it is", async ({ page }) => {
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const language of ["fr", "ar"]) {
      const heights = new Set<number>();
      for (const search of ["", "&status=active", "&status=ended&theme=water"]) {
        await page.goto(`/?view=list&lang=${language}${search}`);
        await expect(page.locator(".headline p")).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        heights.add(await page.locator(".headline").evaluate((element) => element.clientHeight));
      }
      expect({ width, language, heights: heights.size }).toEqual({ width, language, heights: 1 });
    }
  }
});
