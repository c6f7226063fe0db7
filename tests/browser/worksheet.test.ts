import { expect, test } from "./site.ts";

const verdict = (kind: string, value: string) => `[data-condition="${kind}"][data-verdict="${value}"]`;

test("a project typed in the fields is worked out, stands in the address, and comes back from it", async ({ page }) => {
  await page.goto("/?view=funding&fund=joint-fund-2");
  await expect(page.getByText("Saisissez un budget")).toBeVisible();
  await page.getByLabel("Budget total du projet").fill("200 000");
  await page.getByLabel("Apport de la partie française").fill("50.000 €");
  await page.getByLabel("Apport de la partie marocaine").fill("٥٠٠٠٠");
  await page.getByRole("button", { name: "Jeunesse" }).first().click();
  for (const kind of ["french-share", "moroccan-share", "fund-share", "themes", "envelope"])
    await expect(page.locator(verdict(kind, "met"))).toBeVisible();
  await expect(page.locator(verdict("cap", "unknown"))).toBeVisible();
  await expect(page.locator('tr[data-payer="frenchState"]')).toContainText("50 000");
  await expect(page).toHaveURL(/theme=youth.*budget=200000&part-fr=50000&part-ma=50000/);
  await page.reload();
  await expect(page.locator(verdict("fund-share", "met"))).toBeVisible();
  await expect(page.getByLabel("Budget total du projet")).toHaveValue(/^200\s000$/);
  await page.getByLabel("Génération du fonds").selectOption("joint-fund-4");
  await expect(page.locator(verdict("fund-share", "unknown"))).toContainText("Nos sources ne le disent pas");
});

test("an amount that is refused says why beside its field and counts for nothing", async ({ page }) => {
  await page.goto("/?view=funding&budget=1000");
  const budget = page.getByLabel("Budget total du projet");
  for (const [typed, why] of [
    ["-5", "négatif"],
    ["beaucoup", "pas un nombre"],
    ["99999999999", "un zéro de trop"],
  ] as const) {
    await budget.fill(typed);
    await expect(budget).toHaveAccessibleDescription(new RegExp(why));
    await expect(budget).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByText("Saisissez un budget")).toBeVisible();
  }
  await budget.fill("");
  await expect(budget).toHaveAttribute("aria-invalid", "false");
});

test("on paper there is the plan, and neither fields nor other generations", async ({ page }) => {
  await page.goto("/?view=funding&fund=joint-fund-2&budget=200000&part-fr=50000&part-ma=50000&lang=ar");
  await expect(page.locator(".shares-table")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".worksheet-form")).toBeHidden();
  await expect(page.locator(".scheme").first()).toBeHidden();
  await expect(page.locator(".shares-table")).toBeVisible();
});
