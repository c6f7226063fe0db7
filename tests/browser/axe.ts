import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";
import { expect } from "./site.ts";

const colours = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** What axe is asked: everything once, also what it leaves to be asked for; then what other colours may change. */
const asked = ["target-size", "label-content-name-mismatch"];
const everything: RunOptions = {
  resultTypes: ["violations"],
  preload: false,
  rules: Object.fromEntries(asked.map((rule) => [rule, { enabled: true }])),
};
const contrast: RunOptions = { resultTypes: ["violations"], preload: false, runOnly: ["color-contrast", "link-in-text-block"] };

/** A desktop, and a phone held at the size of four hundred per cent. */
export const windows = [
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
] as const;

/** What axe finds on the page as it stands. */
const violations = (page: Page, options: RunOptions) =>
  page.evaluate(async (given) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, given);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  }, options);

/** Pages wider than their window, which would have to be moved sideways. */
const excess = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/** A colour as axe reads it from a text: each of the three from 0 to 1. Its types say nothing of it. */
interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString: (text: string) => Colour;
}

/** Has axe read each text of a colour once: a page has a few dozen, read thousands of times, a third of all its work. */
function readColoursOnce(): void {
  const { Color } = (window as unknown as { axe: { commons: { color: { Color: { prototype: Colour } } } } }).axe.commons.color;
  const { parseString } = Color.prototype;
  const known = new Map<string, readonly [r: number, g: number, b: number, alpha: number]>();
  Color.prototype.parseString = function (this: Colour, text) {
    const read = known.get(text);
    if (read) [this.r, this.g, this.b, this.alpha] = read;
    else {
      parseString.call(this, text);
      known.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    return this;
  };
}

/** Puts axe in a page that has been opened; it stays there until another one is. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.evaluate(readColoursOnce);
}

/** That axe finds nothing on the page as it stands, in any colours, and nothing runs out of its window. @param where what fails is told by */
export async function expectNoViolation(page: Page, where: string): Promise<void> {
  await expect.poll(() => excess(page), where).toBe(0);
  for (const [name, media] of colours) {
    await page.emulateMedia(media);
    expect(await violations(page, name === "light" ? everything : contrast), `${where}, ${name}`).toEqual([]);
  }
}
