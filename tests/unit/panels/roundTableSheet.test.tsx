// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Sentences } from "../../../src/domain/model.ts";
import { partnershipsAt } from "../../../src/domain/roundTable.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { ReviewPanel } from "../../../src/panels/review/ReviewPanel.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { readJson } from "../../fixtures/repository.ts";

afterEach(cleanup);

const sentences = Promise.resolve(readJson<Sentences>("geodata/published/edition/sentences.fr.json"));
const pages = () => [...document.querySelectorAll<HTMLElement>("[data-authority]")];

test("the sheet of a tour de table says of those who are chosen what is known, in their order, and what was said last", async () => {
  await showPart(<ReviewPanel />, {
    address: "?view=review&sheet=round-table&meet=fr-municipality-67482,fr-municipality-83126",
    resources: { sentences: () => sentences },
  });
  await screen.findByRole("heading", { level: 2, name: "Strasbourg" });
  expect(pages().map((page) => page.querySelector("h2")?.textContent)).toEqual(["Strasbourg", "La Seyne-sur-Mer"]);
  const [strasbourg, seyne] = pages();
  expect(seyne?.querySelector("[data-request]")?.textContent).toMatch(/cherche un partenaire.*demande vieille de 10 ans/);
  expect(strasbourg?.querySelector("[data-partnership]")?.textContent).toMatch(/Dit en dernier :.*Thèmes : /);
  expect(strasbourg?.querySelectorAll(".writing-notes").length).toBe(strasbourg?.querySelectorAll("article").length);
  expect(screen.getByRole("link", { name: "Revenir à tous, côté français" })).toBeTruthy();
});

const show = async (address: string) => {
  await showPart(<ReviewPanel />, {
    address: `?view=review&sheet=round-table${address}`,
    resources: { sentences: () => sentences },
  });
  await screen.findByRole("heading", { level: 1 });
};
const headings = (page: HTMLElement | undefined) =>
  [...(page?.querySelectorAll("h3") ?? [])].map(({ textContent }) => textContent);

test("what an actor signed stands on its own page, and under its name on that of the authority where it stands", async () => {
  await show("&meet=fr-municipality-75056,actor:siaap,fr-municipality-56121");
  const byName = new Map(pages().map((page) => [page.querySelector("h2")?.textContent, page]));
  const actor = [...byName].find(([name]) => name?.startsWith("SIAAP"))?.[1];
  expect(headings(actor)).toContain("Figuig");
  expect(headings(byName.get("Paris")).find((name) => name?.includes("Figuig"))).toMatch(/^SIAAP.* – Figuig$/);
  expect(headings(byName.get("Paris"))).toContain("Casablanca");
  const lorient = pages().find(({ dataset }) => dataset["authority"] === "fr-municipality-56121");
  expect(headings(lorient)).toEqual([expect.stringMatching(/^Port.* Lorient – Port.* Safi/)]);
  expect(lorient?.textContent).not.toMatch(/aucun partenariat/i);
});

test("all have their names, and who seeks is not said to have no partnership where the sheet only does not ask of it", async () => {
  await show("");
  const told = pages().filter(({ textContent }) => /aucun partenariat/.test(textContent));
  expect(told.map(({ dataset }) => dataset["authority"])).toContain("fr-municipality-83126");
  for (const { dataset } of told)
    expect(partnershipsAt(takeSnapshot(realAtlas, undefined).entries, dataset["authority"] ?? "")).toEqual([]);
  // Nature parks and groups of municipalities have names as all others.
  const ids = pages().flatMap(({ dataset }) => dataset["authority"]?.split("|") ?? []);
  expect(pages().filter((page) => ids.some((id) => page.querySelector("h2")?.textContent.includes(id)))).toEqual([]);
  const [intention] = [...document.querySelectorAll<HTMLElement>("[data-request='region-auvergne-rhone-alpes--grand-maghreb']")];
  expect(headings(intention)).toEqual(["Auvergne-Rhône-Alpes (région) annonce une intention."]);
  expect(intention?.querySelectorAll("p").length).toBe(2);
});

test("a sheet with nothing on it says so", async () => {
  await show("&source=keroman-port-de-lorient-keroman");
  expect(pages().length === 0 ? document.querySelector(".notice")?.textContent : "").toMatch(/^Rien n’est sur cette feuille/);
});
