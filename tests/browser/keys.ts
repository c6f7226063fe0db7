import type { Locator, Page } from "@playwright/test";
import { expect } from "./site.ts";

/** How long the page may take to bring what has the focus into view, in milliseconds. */
const patience = 3000;

/** Why what has the focus cannot be seen whole: the focus fell to the page, or it lies outside of the window or under something. */
const faultOfFocus = (page: Page): Promise<string> =>
  page.evaluate(async (longest) => {
    const { innerWidth, innerHeight } = window;
    const fault = (): string => {
      const { activeElement: focused } = document;
      if (!focused || focused === document.body) return "the focus fell to the page";
      // A field for files is drawn by its label.
      const drawn = (focused.matches("input[type=file]") ? focused.closest("label") : null) ?? focused;
      const words = (drawn.getAttribute("aria-label") ?? drawn.textContent ?? "").trim().slice(0, 60);
      const seen = (x: number, y: number) => drawn.contains(document.elementFromPoint(x, y));
      const lines = [...drawn.getClientRects()];
      // Browsers bring the line that is typed into view, not the whole field.
      const isLarge =
        drawn.matches("textarea") || lines.some(({ width, height }) => height > innerHeight / 2 || width > innerWidth);
      for (const { left, right, top, bottom } of lines) {
        const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
        const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        const isInside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        if (!isLarge && !isInside) return `"${words}" lies outside`;
        // Of what is large it is enough that some of it is seen.
        if (!seen(x, y) && !(isLarge && (seen(x, top + 4) || seen(x, bottom - 4)))) return `"${words}" is covered`;
      }
      return lines.length > 0 ? "" : `"${words}" is not drawn`;
    };
    const begun = performance.now();
    while (fault() !== "" && performance.now() - begun < longest) await new Promise(requestAnimationFrame);
    return fault();
  }, patience);

/** Most presses of one key that a reader may need to reach what comes next. */
const mostPresses = 25;

/**
 * A reader who has a keyboard and nothing else. At each press the focus is somewhere, in the window, under nothing.
 * @returns what such a reader does
 */
export function readerByKeys(page: Page) {
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    expect(await faultOfFocus(page), `after ${key}`).toBe("");
  };
  /** Whether something of a locator has the focus. */
  const isOn = (goal: Locator) => goal.evaluateAll((all) => all.some((one) => one === document.activeElement));
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    expect(await faultOfFocus(page)).toBe("");
  };
  const goTo = async (goal: Locator, key = "Tab"): Promise<void> => {
    await expect(goal.first()).toBeAttached();
    for (let presses = 1; presses <= mostPresses; presses++) {
      await press(key);
      if (await isOn(goal)) return;
    }
    await expect(goal.first(), `${mostPresses} times ${key}`).toBeFocused({ timeout: 1 });
  };
  return {
    press,
    /** Types where the focus is. */
    type,
    /** Presses a key until something has the focus, once it has come. */
    goTo,
    /** That something has the focus now, without a further press. */
    isAt: async (goal: Locator): Promise<void> => {
      await expect(goal).toBeFocused();
      expect(await faultOfFocus(page)).toBe("");
    },
    /** Fills in the form of a correction: a statement says that the partnership waits. */
    sayWaiting: async (dialog: Locator): Promise<void> => {
      await goTo(dialog.getByLabel("Ce qui est à corriger"));
      await type("Statut");
      await goTo(dialog.getByLabel("Ce qui est juste"));
      await type("En attente");
      await goTo(dialog.getByLabel("du document déjà cité, relu"));
      await press("Space");
      await goTo(dialog.getByLabel("Confiance forte"));
      await press("Space");
    },
  };
}
