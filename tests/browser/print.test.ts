import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

/** The width that a portrait sheet leaves between its margins, in pixels. */
const sheet = { width: 703, height: 1010 } as const;

async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(sheet);
}

for (const [language, name, filter] of [
  ["fr", "Passerelles", "Statut : Actif (de tout âge)"],
  ["ar", "جسور", "الحالة: نشطة (كيفما كان تاريخ التأكيد)"],
  ["en", "Passerelles", "Status: Active (of any age)"],
] as const) {
  test(`a printed list says whose it is, of which day, with which filters, and where to come back, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/?status=active&view=list&lang=${language}&at=2016-12-31`);
    await expect(page.locator("tr[data-partnership]").first()).toBeVisible();
    await onPaper(page);
    const head = page.locator(".paper-head");
    await expect(head).toContainText(name);
    await expect(head).toContainText("2016");
    await expect(head).toContainText(filter);
    await expect(head.getByRole("link")).toHaveText(page.url());
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("banner")).toBeHidden();
  });

  test(`all columns of a printed list stand on a portrait sheet, in ${language}`, async ({ page }) => {
    await page.goto(`/?view=list&lang=${language}`);
    await expect(page.locator("tr[data-partnership]").first()).toBeVisible();
    await onPaper(page);
    const cells = await page
      .locator(".list-table tr > *")
      .evaluateAll((all) =>
        all.map((cell) => cell.getBoundingClientRect()).map(({ left, right, width }) => ({ left, right, width })),
      );
    expect(cells.filter(({ left, right, width }) => left < 0 || right > sheet.width || width === 0)).toEqual([]);
  });
}

test("the fiche beside a list stays off the paper; the fiche over the map is what is printed", async ({ page }) => {
  const fiche = page.locator(".side");
  await page.goto("/?view=list&sel=partnership:marseille--marrakech");
  await expect(fiche).toBeVisible();
  await onPaper(page);
  await expect(fiche).toBeHidden();
  await expect(page.locator(".list-table")).toBeVisible();
  await page.goto("/?sel=partnership:marseille--marrakech");
  await expect(fiche).toBeVisible();
  await expect(page.locator(".stage-map")).toBeHidden();
  // What is folded stands open on paper.
  const folded = fiche.locator("details:not([open], .no-print)").first();
  await expect(folded.locator(":scope > :not(summary)").first()).toBeVisible();
  await page.goto("/?sel=territory:fr-municipality-13055");
  await expect(fiche.locator(".fiche-geography li").first()).toBeVisible();
});

test("by its own button a fiche is printed alone, whatever it lies beside", async ({ page }) => {
  // Nobody answers the dialog of the browser, which would end the printing.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto("/?view=sources&status=active&sel=source:cuf-minutes-2016-02-17");
  await page.locator(".fiche-foot").getByRole("button", { name: "Imprimer" }).click();
  await onPaper(page);
  await expect(page.locator(".side h2")).toBeVisible();
  await expect(page.locator(".stage-page")).toBeHidden();
  await expect(page.locator(".paper-head")).toContainText("Édition");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".side")).toBeHidden();
  await expect(page.locator(".stage-page")).toBeVisible();
});

test("a map is printed whole, as wide as the sheet however that is held; until it is there, a word says so", async ({ page }) => {
  const picture = page.locator(".paper-map > svg");
  const turned = { width: 1031, height: 640 };
  const notYet = "« Carte des partenariats » n’était pas encore prête quand cette feuille a été imprimée";
  // The map is on its way: whose the sheet is and where to come back stands there before it.
  await page.route("**/MapView-*.js", () => undefined);
  await page.goto("/");
  await expect(page.locator(".map-skeleton")).toBeAttached();
  await onPaper(page);
  await expect(page.locator(".paper-head")).toContainText("Édition");
  await expect(page.locator(".paper-head").getByRole("link")).toHaveText(page.url());
  await expect(page.getByText(notYet)).toBeVisible();
  await page.unroute("**/MapView-*.js");
  // What is printed of it is on its way.
  await page.emulateMedia({ media: "screen" });
  await page.route("**/PaperMap-*.js", () => undefined);
  await page.goto("/");
  await expect(page.locator('.map-canvas[data-drawn="true"]')).toBeVisible();
  await onPaper(page);
  await expect(page.locator(".map").getByText(notYet)).toBeVisible();
  await expect(page.locator(".map-canvas")).toBeHidden();
  await page.unroute("**/PaperMap-*.js");
  await page.reload();
  for (const held of [sheet, turned]) {
    await page.setViewportSize(held);
    await expect(picture).toBeVisible();
    await expect
      .poll(async () => {
        const box = await picture.boundingBox();
        return box && box.width > held.width * 0.9 && box.height < held.height * 0.9;
      })
      .toBe(true);
    await expect(picture).toContainText("Passerelles");
    await expect(page.locator(".paper-head")).toBeVisible();
  }
  // Arabic letters come from a file of their own, by which lines are broken.
  await page.goto("/?lang=ar");
  await expect(picture).toContainText("جسور");
  const outside = await picture.evaluate((svg) => {
    const sides = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")].filter((text) => {
      const { left, right } = text.getBoundingClientRect();
      return left < sides.left || right > sides.right;
    }).length;
  });
  expect(outside).toBe(0);
});

test("printed changes hold dates and statements, and nothing to be clicked", async ({ page }) => {
  await page.goto("/?view=changes&from=2023-11-14&to=2025-12-31");
  await expect(page.locator("[data-change]").first()).toBeVisible();
  await onPaper(page);
  await expect(page.locator(".stage-page .paper-only")).toHaveText("Du 14 novembre 2023 au 31 décembre 2025");
  await expect(page.locator(".stage-map")).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("charts are printed whole under their questions, with what is chosen in place of what sets them", async ({ page }) => {
  await page.goto("/?panel=synthesis");
  const chart = page.locator(".chart").last();
  await expect(chart.locator("svg").first()).toBeVisible();
  await onPaper(page);
  await page.setViewportSize({ width: 1031, height: 640 });
  await expect(chart.getByText("Région marocaine", { exact: true })).toBeVisible();
  await expect(chart.getByText("Région française", { exact: true })).toBeHidden();
  for (const one of await page.locator(".chart").all()) {
    await expect(one).toHaveCSS("break-inside", "avoid");
    expect((await one.boundingBox())?.height).toBeLessThan(640);
  }
});

test("printed candidates stand beside the map that has their numbers", async ({ page }) => {
  await page.goto("/?view=match&for=fr-municipality-83126");
  await expect(page.locator(".candidate-mark")).toHaveCount(5);
  await onPaper(page);
  const map = await page.locator(".candidates-map").boundingBox();
  const first = await page.locator("[data-candidate] h3 a").first().boundingBox();
  expect(first && map && first.y < map.y + map.height / 2 && first.x + first.width < map.x).toBe(true);
});

test("the sheet of a tour de table leaves several lines for notes, and says on each sheet whose it is", async ({ page }) => {
  await page.goto("/?view=review&theme=digital");
  await page.getByRole("button", { name: "Feuille de tour de table" }).click();
  await onPaper(page);
  const notes = page.locator(".writing-notes").first();
  await expect(notes.locator(".writing-line")).toHaveCount(4);
  const [line] = await notes
    .locator(".writing-line")
    .evaluateAll((lines) => lines.map((one) => one.getBoundingClientRect().width));
  expect(line).toBeGreaterThan(600);
  // The head of a table is said again on each sheet that it goes on with.
  const part = page.locator(".round-table-authority").last();
  const head = part.locator(".sheet-head");
  await expect(head).toHaveCSS("display", "table-header-group");
  await expect(head).toContainText((await part.getByRole("heading", { level: 2 }).textContent()) ?? "?");
  await expect(head).toContainText(/Édition .*état au.*http/);
});
