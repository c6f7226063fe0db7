import type { Page } from "@playwright/test";

/** A spot of the line of a partnership near its French port, in pixels of the page. */
export async function spotOn(page: Page, partnershipId: string): Promise<{ x: number; y: number }> {
  return page
    .locator(`g[data-strand^="${partnershipId}:"] path`)
    .last()
    .evaluate((line) => {
      if (!(line instanceof SVGPathElement)) throw new Error("no line");
      const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.08).matrixTransform(line.getScreenCTM() ?? undefined);
      return { x, y };
    });
}
