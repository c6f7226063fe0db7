import { expect, test } from "./site.ts";

test("in a frame the map and the list stand alone, what is open leads to the whole atlas, and a dialog gives the code", async ({
  page,
}) => {
  await page.goto("/?theme=water&ma=ma-region-09&view=list");
  const share = page.getByRole("button", { name: "Partager" });
  await share.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Partager ce qui est affiché" });
  await expect(dialog.getByLabel("Lien")).toHaveValue(page.url());
  const code = await dialog.getByLabel("Cadre pour un autre site").inputValue();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();

  // A page of another body on the same host, with the code as it was taken.
  const host = `<!doctype html><html lang="fr"><title>Ailleurs</title><link rel="icon" href="data:," />${code}</html>`;
  await page.route("**/elsewhere.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: host }));
  await page.goto("/elsewhere.html");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("tr[data-partnership]").first()).toBeVisible();
  await expect(frame.getByRole("banner")).toHaveCount(0);
  await expect(frame.getByRole("complementary")).toHaveCount(0);
  const whole = frame.getByRole("link", { name: "Ouvrir l’atlas entier" });
  await expect(whole).toHaveAttribute("href", "?theme=water&ma=ma-region-09&view=list");
  await expect(frame.locator("tr[data-partnership] a").first()).toHaveAttribute("target", "_blank");
});
