import { expect, mapOf, test } from "./site.ts";

test("what takes the focus on a map that was moved away from it comes into sight", async ({ page }) => {
  await page.goto("/?layout=geo");
  await mapOf(page);
  const port = page.locator("[data-target]").first();
  const isSeen = () =>
    port.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const map = document.querySelector(".map")?.getBoundingClientRect() ?? new DOMRect();
      return x > map.left && x < map.right && y > map.top && y < map.bottom;
    });
  await page.getByRole("button", { name: "Agrandir" }).focus();
  // Each press is answered before the next.
  await expect
    .poll(async () => {
      await page.keyboard.press("Enter");
      return isSeen();
    })
    .toBe(false);
  await port.focus();
  await expect.poll(isSeen).toBe(true);
});

test("on the true map, where names make room for what is lit, the frame of what has the focus stands around its name", async ({
  page,
}) => {
  await page.goto("/?layout=geo");
  await mapOf(page);
  const carried = () => page.locator(".map-overlay").evaluate((map) => getComputedStyle(map).getPropertyValue("--carried"));
  const atRest = await carried();
  for (const [id, name] of [
    ["fr-region-32", "Hauts-de-France"],
    ["fr-region-28", "Normandie"],
    ["fr-region-11", "Île-de-France"],
    ["ma-region-09", "Souss-Massa"],
  ] as const) {
    const target = page.locator(`[data-target="${id}"]`);
    const words = page.locator(".map-lines text", { hasText: name }).first();
    // The keyboard was used last: what has the focus shows it.
    await page.keyboard.press("Shift");
    await target.focus();
    await expect(words).toHaveText(/\d/);
    await expect
      .poll(async () => {
        const [frame, box] = await Promise.all([target.boundingBox(), words.boundingBox()]);
        if (!frame || !box) return false;
        const middle = box.y + box.height / 2;
        return (
          middle > frame.y && middle < frame.y + frame.height && box.x < frame.x + frame.width && box.x + box.width > frame.x
        );
      }, name)
      .toBe(true);
  }
  // What was in sight all along has moved nothing.
  expect(await carried()).toBe(atRest);
});
