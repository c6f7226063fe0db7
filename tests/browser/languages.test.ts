import { type Language, languages } from "../../src/domain/languages.ts";
import { expect, partnershipCount, test } from "./site.ts";
import { statusesWithoutAge } from "./pageWords.ts";

const spoken: Readonly<Record<Language, { direction: string; list: string; count: string }>> = {
  fr: { direction: "ltr", list: "Liste", count: `${partnershipCount()} partenariats` },
  ar: { direction: "rtl", list: "اللائحة", count: `${partnershipCount()} شراكة` },
  en: { direction: "ltr", list: "List", count: `${partnershipCount()} known partnerships` },
};

/** Screens, with what stands there once they are complete: all of them tell of statuses. */
const tellingStatuses = [
  ["view=list&status=active,ended&sel=partnership:marseille--marrakech", ".fiche .statement"],
  ["view=list&sel=source:assises-2009-social-workshop", ".then-now"],
  ["view=requests", ".partnership-item"],
  ["view=match&for=fr-municipality-83126", "[data-criterion]"],
  ["view=review", ".review-item"],
  ["view=review&sheet=round-table", ".round-table"],
  ["view=changes&from=2009-01-01", "[data-change]"],
  ["view=sources", "#method"],
  ["panel=synthesis&status=active,ended", ".chart-key li"],
  ["panel=synthesis&tables=themes,growth,time", ".chart-table"],
] as const;

for (const code of languages) {
  const { direction, list, count } = spoken[code];
  test(`the page speaks ${code}: words, count, direction and title`, async ({ page }) => {
    await page.goto(`/?view=list&lang=${code}`);
    await expect(page.locator("html")).toHaveAttribute("lang", code);
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await expect(page.getByRole("navigation").getByRole("link", { name: list, exact: true })).toBeVisible();
    await expect(page.locator(".headline")).toContainText(count);
    await expect(page).toHaveTitle(new RegExp(list));
    for (const [search, complete] of tellingStatuses) {
      await test.step(`no status stands without its age: ${search}`, async () => {
        await page.evaluate((address) => {
          history.pushState(null, "", address);
          dispatchEvent(new PopStateEvent("popstate"));
        }, `?${search}&lang=${code}`);
        await expect(page.locator(complete).first()).toBeVisible();
        expect(await statusesWithoutAge(page, code)).toEqual([]);
      });
    }
  });
}

test("the switch changes the language and the address, and Back brings the former one", async ({ page }) => {
  await page.goto("/?view=list");
  await page.getByRole("button", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page).toHaveURL(/lang=ar/);
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test.describe("at the first visit", () => {
  test.use({ locale: "ar-MA" });
  test("the language of the browser decides, and the address decides after that", async ({ page }) => {
    await page.goto("/?view=list");
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await page.goto("/?view=list&lang=en");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test.describe("for a language that the house does not speak", () => {
  test.use({ locale: "de-DE" });
  test("it is French", async ({ page }) => {
    await page.goto("/?view=list");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });
});

test("on an Arabic page no French word is left outside names, quotes and titles of documents", async ({ page }) => {
  for (const screen of ["list", "match", "requests", "review", "funding"]) {
    await page.goto(`/?view=${screen}&lang=ar`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    const latin = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? "";
        if (
          /[A-Za-zÀ-ÿ]{3,}.*[A-Za-zÀ-ÿ]{3,}/.test(text) &&
          !node.parentElement?.closest("bdi, cite, [lang], option, .option-label")
        )
          found.push(text);
      }
      return found;
    });
    expect(latin, screen).toEqual([]);
  }
});
