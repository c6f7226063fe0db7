import { expect, mapOf, test } from "./site.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const searches = [
  "",
  "panel=synthesis",
  "view=list",
  "view=requests",
  "view=review",
  "view=changes",
  "view=funding",
  "view=sources",
  "view=list&sel=partnership:marseille--marrakech",
];

for (const size of sizes) {
  for (const language of ["fr", "ar", "en"]) {
    test(`nothing is cut or runs out of the page at ${size.width} in ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(size);
      for (const search of searches) {
        await page.goto(`/?${search}&lang=${language}`);
        if (search === "" || search.startsWith("panel")) await mapOf(page);
        else await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        const faults = await page.evaluate(() => {
          const found: string[] = [];
          if (document.documentElement.scrollWidth > window.innerWidth)
            found.push(`the page is ${document.documentElement.scrollWidth} wide`);
          for (const element of document.querySelectorAll<HTMLElement>("button, a, h1, h2, h3, p, li, td, th, label, dt, dd")) {
            const box = element.getBoundingClientRect();
            if (box.width === 0 || element.closest(".visually-hidden, .table-scroll, .chart-table, .skip-links, svg")) continue;
            if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible")
              found.push(`cut: ${element.textContent?.slice(0, 60)}`);
            if (box.right > window.innerWidth + 1 || box.left < -1) found.push(`outside: ${element.textContent?.slice(0, 60)}`);
          }
          return found;
        });
        expect(faults, `${search || "map"}`).toEqual([]);
      }
    });
  }
}
