import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readerByKeys } from "./keys.ts";
import { expect, mapOf, partnershipCount, test } from "./site.ts";
import { takeGraphicsAway } from "./withoutGraphics.ts";

const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });
const screenLink = (page: Page, name: string) => page.getByRole("navigation", { name: "Écrans" }).getByRole("link", { name });
const rows = (page: Page) => page.locator("tr[data-partnership]");
const side = (page: Page) => page.locator("#side");

/** Partnerships on water of Souss-Massa: asked in the search box, read in the list. */
async function findWater(page: Page): Promise<void> {
  const { goTo, isAt, press, type } = readerByKeys(page);
  await goTo(link(page, "Aller au contenu"));
  await goTo(link(page, "Aller aux filtres"));
  await press("Enter");
  await isAt(page.locator("#filters"));
  await goTo(page.getByRole("combobox"));
  await type("eau Souss-Massa");
  await expect(page.getByRole("option").first()).toContainText("thème : Eau et assainissement");
  await press("Enter");
  await expect(page).toHaveURL(/[?&]q=eau/);
  // The sentence above leads to the list of what it counts.
  await goTo(link(page, /^\d+ partenariats?$/), "Shift+Tab");
  await press("Enter");
  await expect(page).toHaveURL(/view=list/);
  await expect(rows(page).first()).toContainText("Souss-Massa");
  await goTo(link(page, "Passer les filtres").first());
  await press("Enter");
  await isAt(page.locator("#results"));
  await goTo(rows(page).getByRole("link").first());
  await press("Enter");
  await isAt(side(page));
  await expect(side(page)).toContainText("Eau et assainissement");
}

/** Who is to be relaunched, and who says so: by a filter; and what else is to be confirmed. */
async function findWhomToRelaunch(page: Page): Promise<void> {
  const { goTo, isAt, press } = readerByKeys(page);
  await goTo(screenLink(page, "Liste"));
  await press("Enter");
  await expect(rows(page).first()).toBeVisible();
  await goTo(link(page, "Passer les filtres"));
  await goTo(page.getByRole("checkbox", { name: /À relancer/ }));
  await press("Space");
  await expect(rows(page)).toHaveCount(partnershipCount("revival"));
  await goTo(link(page, "Passer les filtres").last());
  await press("Enter");
  await goTo(rows(page).getByRole("link").first());
  await press("Enter");
  await isAt(side(page));
  await goTo(side(page).locator(".statement .citation a").first());
  await press("Enter");
  await expect(page).toHaveURL(/sel=source/);
  await isAt(page.locator(":is([data-line], #side):focus"));
  await press("Escape");
  await isAt(rows(page).getByRole("link").first());
}

/** What else is to be asked again: from the menu to the first partnership, past the filters. */
async function findWhatToConfirm(page: Page): Promise<void> {
  const { goTo, isAt, press } = readerByKeys(page);
  await goTo(screenLink(page, "À confirmer"));
  await press("Enter");
  await goTo(link(page, "Passer les filtres"));
  await press("Enter");
  await goTo(page.locator(".review-item").first().getByRole("link"));
  await press("Enter");
  await isAt(side(page));
  await press("Escape");
  await isAt(page.locator(".review-item").first().getByRole("link").first());
}

/** A partner for La Seyne-sur-Mer, and what speaks for it. */
async function findPartner(page: Page): Promise<void> {
  const { goTo, isAt, press, type } = readerByKeys(page);
  await goTo(screenLink(page, "Ma collectivité"));
  await press("Enter");
  await goTo(page.getByRole("combobox", { name: "Votre collectivité" }));
  await type("La Seyne");
  await expect(page.getByRole("option", { name: /La Seyne-sur-Mer/ })).toBeVisible();
  await press("ArrowDown");
  await press("Enter");
  await expect(page).toHaveURL(/for=fr-municipality-83126/);
  const told = page.getByRole("region", { name: "En bref" }).getByRole("listitem").getByRole("button").first();
  await goTo(told);
  const name = (await told.textContent()) ?? "?";
  await press("Enter");
  const first = page.locator("[data-candidate]").first();
  await isAt(first.getByRole("heading"));
  await expect(first.getByRole("heading")).toContainText(name);
  await goTo(first.getByRole("link").first());
  await press("Enter");
  await isAt(side(page));
}

/** Another date, typed; then what changed since. */
async function travel(page: Page): Promise<void> {
  const { goTo, isAt, press, type } = readerByKeys(page);
  await goTo(link(page, "Aller à la date"));
  await press("Enter");
  await isAt(page.locator("#time"));
  await goTo(page.locator("#time [role=spinbutton]").first());
  await type("17022016");
  await expect(page).toHaveURL(/at=2016-02-17/);
  await expect(page.locator(".headline")).toContainText("17 février 2016");
  await goTo(page.getByRole("slider", { name: "Date de l’atlas" }));
  await press("ArrowDown");
  await expect(page).toHaveURL(/at=2015-12-31/);
  await page.goto("/");
  await expect(page.getByRole("combobox")).toBeVisible();
  await goTo(screenLink(page, "Changements"));
  await press("Enter");
  await goTo(page.locator(".changes-dates [role=spinbutton]").first());
  await type("01012017");
  await expect(page).toHaveURL(/from=2017-01-01/);
  await goTo(page.locator("[data-change]").first().getByRole("link").first());
  await press("Enter");
  await isAt(side(page));
}

/** A statement corrected, as far as the file that tells it. */
async function correct(page: Page): Promise<void> {
  const { goTo, isAt, press, sayWaiting, type } = readerByKeys(page);
  await goTo(link(page, "Aller aux filtres"));
  await press("Enter");
  await goTo(page.getByRole("combobox"));
  await type("Marseille Rabat");
  await expect(page.getByRole("option", { name: /^Marseille.*Rabat/ })).toBeVisible();
  await press("ArrowDown");
  await press("Enter");
  await isAt(side(page));
  const button = page.locator("#statement-S001").getByRole("button", { name: "Corriger" });
  await goTo(button);
  await press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Corriger/ });
  await sayWaiting(dialog);
  await goTo(dialog.getByRole("button", { name: "Enregistrer le fichier" }));
  const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  const files = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(files["tables/statements.csv"] ?? new Uint8Array())).toMatch(/\nbefore,S001,.*\nafter,S001,/);
  await press("Escape");
  await isAt(button);
}

const journeys = { findWater, findWhomToRelaunch, findWhatToConfirm, findPartner, travel, correct } as const;

for (const graphics of ["with", "without"] as const) {
  test(`by keyboard alone, ${graphics} WebGL: each journey reaches its end, and the focus is seen at each step`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    if (graphics === "without") await takeGraphicsAway(page);
    for (const [name, walk] of Object.entries(journeys))
      await test.step(name, async () => {
        await page.goto("/");
        if (graphics === "with") await mapOf(page);
        else await expect(rows(page).first()).toBeVisible();
        await expect(page.getByRole("combobox")).toBeVisible();
        await walk(page);
      });
  });
}
