import type { Page } from "@playwright/test";
import { languages } from "../../src/domain/languages.ts";
import { readText } from "../fixtures/repository.ts";
import { bringAxe, expectNoViolation, windows } from "./axe.ts";
import { expect, test } from "./site.ts";

const text = readText("tests/minutes/texts/t01-tour-de-table-ouest.txt");
const sheet =
  "France,Maroc,Statut,Date\nMarseille,Rabat,actif,2026-03-04\nSaint-Denis,Tata,actif,2026-03-04\nMarseille,Atlantide,actif,2026-03-04\n";
const table = "meet=fr-municipality-13055,ma-municipality-rabat";

/** What no address tells: where it begins, what a reader does there, and what then stands on the page. */
const states: readonly (readonly [search: string, go: (page: Page) => Promise<void>, there: string])[] = [
  ["view=list&theme=digital", (page) => page.locator(".share-button").click(), "dialog[open]"],
  [
    "view=list&theme=digital&sel=partnership:marseille--rabat",
    async (page) => {
      await page.locator("#statement-S001 .correct button").click();
      await page.locator(".ways-out-buttons button").first().click();
    },
    ".correction [aria-invalid=true]",
  ],
  [
    "view=workbench",
    async (page) => {
      await page.locator(".new-draft button").click();
      await page.locator(".add-row button").nth(1).click();
    },
    ".row-form",
  ],
  [
    "view=minutes",
    async (page) => {
      await page.locator(".text-entry textarea").fill(text);
      await page.locator(".text-entry-actions .button").first().click();
      await page.locator(".proposal [aria-expanded]").first().click();
    },
    ".proposal-form",
  ],
  [
    "view=spreadsheet",
    async (page) => {
      const file = { name: "partenariats.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) };
      await page.locator("input[type=file]").setInputFiles(file);
      await expect(page.locator(".sheet-mapping")).toBeVisible();
      await page.locator(".text-entry-actions .button").last().click();
    },
    ".minutes-outcome",
  ],
  [
    `view=round-table&${table}`,
    async (page) => {
      const fields = page.locator("form .field input");
      await expect(fields).toHaveCount(3);
      const [title, publisher, date] = await fields.all();
      await title?.fill("Réunion");
      await publisher?.fill("Association");
      await date?.fill("1/12/2026");
      await date?.press("Enter");
    },
    "form.turn",
  ],
];

/** What is opened over the page of a phone: where, by what, and what then stands. */
const overPhone: readonly (readonly [search: string, opener: string, there: string])[] = [
  ["view=list&theme=digital", ".toggle-filters", "#filters .facet"],
  ["view=list&theme=digital", ".toggle-time", "#time svg"],
  ["view=privacy", ".menu summary", ".menu[open] .nav-link"],
  ["status=revival", ".legend-toggle", ".legend-toggle[aria-expanded=true]"],
  ["status=revival", ".share-button", "dialog[open]"],
];

/** What fields propose, and say where they know nothing: in which window, where, for which letters, and what then stands. */
const proposed = [
  [windows[0], "view=list", "mars", ".search-proposals .search-item"],
  [windows[1], "view=match", "zzzqq", ".search-proposals .search-empty"],
] as const;

for (const language of languages) {
  test(`axe finds nothing in what no address tells either, in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const [search, go, there] of states)
      await test.step(`${search} ${there}`, async () => {
        await page.setViewportSize(windows[0]);
        await page.goto(`/?${search}&lang=${language}`);
        await bringAxe(page);
        await go(page);
        await expect(page.locator(there).first()).toBeVisible();
        for (const size of windows) {
          await page.setViewportSize(size);
          await expectNoViolation(page, `${search}, ${there}, ${size.width}`);
        }
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      });
    for (const [size, search, letters, there] of proposed)
      await test.step(`${search} ${letters}`, async () => {
        await page.setViewportSize(size);
        await page.goto(`/?${search}&lang=${language}`);
        await bringAxe(page);
        await page.getByRole("combobox").fill(letters);
        await expect(page.locator(there).first()).toBeVisible();
        await expectNoViolation(page, `${search}, ${letters}, ${size.width}`);
        await expect(page.locator(there).first()).toBeVisible();
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [search, opener, there] of overPhone)
      await test.step(`${search} ${there}`, async () => {
        await page.goto(`/?${search}&lang=${language}`);
        await bringAxe(page);
        await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
        await page.locator(opener).click();
        await expect(page.locator(there).first()).toBeVisible();
        await expectNoViolation(page, `${search}, ${there}, 390`);
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      });
  });
}
