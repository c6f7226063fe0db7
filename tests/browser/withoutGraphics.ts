import type { Page } from "@playwright/test";

export type GetContext = typeof HTMLCanvasElement.prototype.getContext;

/** Opens whatever follows as in a browser that cannot draw with the graphics card. */
export async function takeGraphicsAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext")?.value as GetContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...options: Parameters<GetContext>) {
      return options[0].startsWith("webgl") ? null : original.apply(this, options);
    } as GetContext;
  });
}
