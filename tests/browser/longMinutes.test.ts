import { readText } from "../fixtures/repository.ts";
import { expect, test } from "./site.ts";

const towns = readText("geodata/sources/moroccan_municipalities.csv")
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .filter((cells) => Number(cells.at(-1)) > 60_000 && cells[4] === "urban")
  .map((cells) => cells[2])
  .slice(0, 60);

test("minutes of sixty partnerships stand on pages, and a text too long for a field is read without one", async ({ page }) => {
  const said = towns.map((town) => `La ville de Marseille travaille avec ${town}.`);
  const filler = "Le point a été longuement débattu, sans que rien ne soit arrêté. ".repeat(20);
  await page.goto("/?view=minutes");

  await test.step("a long text is told by its length and its beginning, and is pasted as fast as a short one", async () => {
    const text = said.map((sentence) => `${sentence}\n\n${filler}\n`).join("\n");
    await page.getByLabel("Texte du compte rendu").focus();
    await page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData("text/plain", pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
    await expect(page.getByRole("region", { name: "Texte du compte rendu" })).toContainText("sera lu en entier");
    await expect(page.getByRole("button", { name: "Lire le texte" })).toBeFocused();
  });

  await page.keyboard.press("Enter");
  await expect(page.locator(".proposal").first()).toBeVisible();
  await expect(page.locator(".proposal")).toHaveCount(50);
  await page.getByRole("button", { name: "Suivantes" }).click();
  await expect(page.locator('[data-index="50"] [data-proposal-name]')).toBeFocused();

  await test.step("keys go from page to page, and so do numbers in the text", async () => {
    await page.keyboard.press("ArrowUp");
    await expect(page.locator('[data-index="49"] [data-proposal-name]')).toBeFocused();
    await page.keyboard.press("a");
    await expect(page.locator('[data-index="50"] [data-proposal-name]')).toBeFocused();
    await expect(page.getByText(/^1 acceptée/)).toBeVisible();
    await page
      .getByRole("region", { name: /passages numérotés/ })
      .getByRole("button", { name: "Proposition 3", exact: true })
      .click();
    await expect(page.locator('[data-index="2"] [data-proposal-name]')).toBeFocused();
  });
});
