import { alertWith, row, type Part } from "./partKinds.ts";

/** The strip that says which draft the page shows. A draft that no browser has asks for no assembler. */
const draftBar: Part = {
  address: "/?view=list&draft=00000000-0000-4000-8000-000000000000",
  told: alertWith("« Brouillon »"),
  there: (page) => page.locator(".draft-bar output").filter({ hasText: "n’a pas le brouillon demandé" }),
  beside: row,
};

/** What lays drafts over the edition, and the worker that does it for a draft that is there. */
const draftEdition: Part = { ...draftBar, told: alertWith("« Brouillon montré »") };
const assembler: Part = {
  // Nothing else is come to from there: a draft is open then.
  address: "/?view=workbench&lang=fr",
  ask: (page) => page.getByRole("button", { name: "Commencer un brouillon" }).click(),
  told: alertWith("« Brouillon montré »"),
  there: (page) => page.locator(".draft-bar output").filter({ hasText: "est prêt à être vu" }),
};

/** What drafts need, by the files that serve it. */
export const draftParts: Readonly<Record<string, Part>> = {
  "DraftBar.js": draftBar,
  "draftEdition.js": draftEdition,
  "assemble.worker.js": assembler,
};
