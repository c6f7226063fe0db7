import type { Locator, Page } from "@playwright/test";
import { expect } from "./site.ts";
import { spotOn } from "./strands.ts";

/** A part of the page, and how a reader meets it. */
export interface Part {
  /** Where it stands when the page opens. */
  readonly address: string;
  /** What brings it onto the page at its address, where it does not come by itself. */
  readonly ask?: (page: Page) => Promise<void>;
  /** Where a reader comes from, without a new page: any other screen, if nothing else is said. */
  readonly from?: string;
  /** How a reader comes to it; none for what is there from the beginning. */
  readonly go?: (page: Page) => Promise<void>;
  /** What is said when it is missing. */
  readonly told: (page: Page) => Locator;
  /** What asks for it again; pressing the retry of the message if nothing else is said. */
  readonly mend?: (page: Page) => Promise<void>;
  /** What is seen when it is there. */
  readonly there: (page: Page) => Locator;
  /** What stands all the while. */
  readonly beside?: (page: Page) => Locator;
}

/** Addresses of screens from which the navigation, in French, leads to all others. */
export const plainScreen = /^\/(\?view=\w+)?$/;
/** A list of a few rows, which opens faster than all of them and asks for the same files. */
export const shortList = "/?view=list&status=revival";
/** A partnership on it. */
export const listed = "le-havre--tanger";
/** Screens that ask for little beside themselves. */
export const screens = ["/?view=funding", "/?view=sources", "/"];
export const retryButton = (page: Page) => page.getByRole("button", { name: /^(Réessayer|إعادة المحاولة|Try again)$/ }).first();
export const follow = (link: string) => async (page: Page) => {
  await page.getByRole("navigation").getByRole("link", { name: link, exact: true }).click();
};
export const alertWith = (text: string | RegExp) => (page: Page) => page.getByRole("alert").filter({ hasText: text });
const navigation = (page: Page) => page.getByRole("navigation");
export const row = (page: Page) => page.locator("tr[data-partnership]").first();
export const facet = (page: Page) => page.locator(".filters [data-facet]").first();
export const drawnMap = (page: Page) => page.locator('.map-canvas[data-drawn="true"]');

/** A screen, which its link in the navigation opens. */
export const screen = (view: string, link: string, there: (page: Page) => Locator): Part => ({
  address: `/?view=${view}`,
  go: follow(link),
  told: alertWith(`« ${link} »`),
  there,
  beside: navigation,
});

/** A screen that the navigation does not name: a link of another one leads there. */
export const innerScreen = (view: string, name: string, from: string, link: string, there: (page: Page) => Locator): Part => ({
  ...screen(view, name, there),
  from: `/?view=${from}`,
  go: (page) => page.getByRole("link", { name: link }).click(),
});

/** What the site declares of itself, which the foot of every page leads to. */
export const statement = (view: string, link: string): Part => ({
  address: `/?view=${view}`,
  from: "/?view=funding",
  go: (page) => page.getByRole("contentinfo").getByRole("link", { name: link }).click(),
  told: alertWith(`« ${link} »`),
  there: (page) => page.getByRole("heading", { level: 1, name: link }),
  beside: navigation,
});

/** A button that saves a file, on a screen. */
export const saving = (view: string, link: string, name: string): Part => ({
  address: `/?view=${view}`,
  go: follow(link),
  ask: async (page) => page.getByRole("button", { name }).click(),
  told: alertWith(`« ${name} »`),
  mend: async (page) => {
    await Promise.all([page.waitForEvent("download"), retryButton(page).click()]);
  },
  there: (page) => page.locator(".list-head"),
  beside: (page) => page.locator("[data-partnership]").first(),
});

/** The words of a language: without them the page opens with a sentence of its own, or stays in the language it has. */
export const words = (language: string, label: string): Part => ({
  address: `${shortList}&lang=${language}`,
  go: (page) => page.getByRole("button", { name: label }).click(),
  from: `${shortList}&lang=${language === "fr" ? "en" : "fr"}`,
  told: (page) => page.locator("main.problem h1").or(alertWith(label)(page)),
  there: (page) => page.locator(`html[lang="${language}"] tr[data-partnership]`).first(),
});

/** The words of what is shown later: without them parts of the page cannot speak, or the page stays in the language it has. */
export const laterWords = (language: string, label: string, list: string): Part => ({
  ...words(language, label),
  told: (page) => alertWith(list)(page).or(alertWith(label)(page)),
});

/** Opens the fiche of a partnership from the short list. */
export const openListed = (page: Page) => page.locator(`tr[data-partnership="${listed}"] a`).click();

export const sentences = (language: string, told: string): Part => ({
  address: `${shortList}&lang=${language}&sel=partnership:${listed}`,
  from: `${shortList}&lang=${language}`,
  go: openListed,
  told: alertWith(told),
  there: (page) => page.locator(".fiche .statement").first(),
  beside: (page) => page.locator(".fiche .statement").first(),
});

/** The map as a file, which its legend offers. */
export const savingMap: Part = {
  address: "/",
  go: follow("Carte"),
  ask: (page) => page.getByRole("button", { name: "Légende" }).click(),
  told: alertWith("« Enregistrer la carte »"),
  there: (page) => page.getByRole("button", { name: "SVG Enregistrer la carte" }),
  beside: drawnMap,
};

/** The charts, beside the list. */
export const synthesis: Part = {
  address: `${shortList}&panel=synthesis`,
  from: shortList,
  go: (page) => page.getByRole("button", { name: "Synthèse" }).click(),
  told: alertWith("« Synthèse »"),
  there: (page) => page.locator("[data-chart] svg").first(),
  beside: row,
};

/** Who publishes the page. */
export const foot: Part = {
  address: shortList,
  told: alertWith("« Pied de page »"),
  there: (page) => page.getByRole("contentinfo").filter({ hasText: "publie" }),
  beside: row,
};

/** What takes the view elsewhere. */
export const sharing: Part = {
  // Nothing else is come to from there: the dialog stays open over it.
  address: "/?view=list&status=ended",
  ask: (page) => page.getByRole("button", { name: "Partager" }).click(),
  told: alertWith("« Partager »"),
  there: (page) => page.getByRole("dialog"),
  beside: row,
};

/** The form in which a reader says what is wrong. */
export const correction: Part = {
  address: "/?view=list&sel=tool:micro-projects",
  ask: (page) => page.getByRole("button", { name: "Corriger cette fiche" }).click(),
  told: alertWith("« Formulaire de correction »"),
  there: (page) => page.getByRole("dialog"),
  beside: row,
};

/** Meets a link of the map by the pointer. */
export async function meetLink(page: Page): Promise<void> {
  await expect(drawnMap(page)).toBeVisible();
  const { x, y } = await spotOn(page, "region-centre-val-de-loire--region-fes-meknes");
  await page.mouse.move(x, y);
}
