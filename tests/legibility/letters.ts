import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { Font, Measure } from "../../src/map/geometry/text.ts";
import { readText, root } from "../fixtures/repository.ts";

/** The style sheets that give a picture the letters and colours of the site, letters included. */
function siteStyles(): string {
  const letters = readText("src/ui/fonts.css").replaceAll(/url\("(@fontsource\/[^"]+)"\)/g, (_all, path: string) => {
    const bytes = readFileSync(join(root, "node_modules", path)).toString("base64");
    return `url(data:font/woff2;base64,${bytes})`;
  });
  return `${letters}\n${readText("src/ui/tokens.css")}\nbody { margin: 0; font-family: var(--font); }`;
}

/** A page with the letters of the site, all loaded. */
export async function openPage(scale = 1): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const executablePath = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ deviceScaleFactor: scale });
  await show(page, "");
  return { browser, page };
}

/** Shows a body with the styles of the site, and waits for its letters. */
export async function show(page: Page, body: string): Promise<void> {
  const samples = [400, 600].map((weight) => `<i hidden style="font-weight:${weight}">aéœŌ العربية</i>`).join("");
  await page.setContent(`<style>${siteStyles()}</style>${body}${samples}`);
  await page.evaluate(async () => {
    for (const weight of [400, 600])
      for (const family of ["IBM Plex Sans", "IBM Plex Sans Arabic"])
        await document.fonts.load(`${weight} 13px "${family}"`, "aéœŌ العربية");
    await document.fonts.ready;
  });
}

const keyOf = (text: string, { size, weight }: Font) => `${weight} ${size} ${text}`;

/** Widths of texts already measured. */
const widths = new Map<string, number>();

/**
 * Runs something that measures texts, again and again until all that it asks for has been measured in the page: geometry
 * asks for a width at once, a browser answers later.
 */
export async function withMeasure<Result>(page: Page, run: (measure: Measure) => Result): Promise<Result> {
  for (;;) {
    const missing = new Map<string, { text: string; font: Font }>();
    const result = run((text, font) => {
      const key = keyOf(text, font);
      const width = widths.get(key);
      if (width === undefined) missing.set(key, { text, font });
      return width ?? text.length * font.size * 0.5;
    });
    if (missing.size === 0) return result;
    const measured = await page.evaluate(
      (asked) => {
        const context = document.createElement("canvas").getContext("2d");
        return asked.map(({ text, font }) => {
          if (!context) return 0;
          context.font = `${font.weight} ${font.size}px "IBM Plex Sans", "IBM Plex Sans Arabic"`;
          return context.measureText(text).width;
        });
      },
      [...missing.values()],
    );
    [...missing.keys()].forEach((key, index) => widths.set(key, measured[index] ?? 0));
  }
}
