import { draftParts } from "./draftParts.ts";
import { alertWith, innerScreen, type Part, screen } from "./partKinds.ts";

/** Minutes are read beside the page. */
const readingMinutes: Part = {
  address: "/?view=minutes",
  ask: async (page) => {
    await page.getByLabel("Texte du compte rendu").fill("La ville de Marseille a un partenariat avec Rabat.");
    await page.getByRole("button", { name: "Lire le texte" }).click();
  },
  told: alertWith("« Lire le texte »"),
  there: (page) => page.locator(".proposal").first(),
};

/** What reads a pdf, for those who bring one. */
const readingPdf: Part = {
  ...readingMinutes,
  ask: (page) => page.getByLabel("Choisir un fichier").setInputFiles("tests/fixtures/pdf/french.pdf"),
};

/** What serves those who keep drafts, and bring something in. */
export const intakeParts: Readonly<Record<string, Part>> = {
  "Workbench.js": screen("workbench", "Atelier", (page) => page.getByRole("button", { name: "Commencer un brouillon" })),
  ...draftParts,
  "MinutesPanel.js": innerScreen("minutes", "Compte rendu", "workbench", "Lire un compte rendu", (page) =>
    page.getByLabel("Texte du compte rendu"),
  ),
  "SpreadsheetPanel.js": innerScreen("spreadsheet", "Tableur", "workbench", "Reprendre un tableur", (page) =>
    page.getByLabel("Choisir un fichier"),
  ),
  "intakeWorker.js": readingMinutes,
  "minutes-lexicon.json": readingMinutes,
  "pdfWorker.js": readingPdf,
};
