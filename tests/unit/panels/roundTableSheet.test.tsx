// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Sentences } from "../../../src/domain/model.ts";
import { ReviewPanel } from "../../../src/panels/review/ReviewPanel.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { readJson } from "../../fixtures/repository.ts";

afterEach(cleanup);

const sentences = Promise.resolve(readJson<Sentences>("geodata/published/edition/sentences.fr.json"));
const pages = () => [...document.querySelectorAll<HTMLElement>("[data-authority]")];

test("the sheet of a tour de table says of those who are chosen what is known, and what was said last", async () => {
  await showPart(<ReviewPanel />, {
    address: "?view=review&sheet=round-table&meet=fr-municipality-67482,fr-municipality-83126",
    resources: { sentences: () => sentences },
  });
  await screen.findByRole("heading", { level: 2, name: "Strasbourg" });
  expect(pages().map((page) => page.querySelector("h2")?.textContent)).toEqual(["La Seyne-sur-Mer", "Strasbourg"]);
  const [seyne, strasbourg] = pages();
  expect(seyne?.querySelector("[data-request]")?.textContent).toMatch(/cherche un partenaire.*demande vieille de 10 ans/);
  expect(strasbourg?.querySelector("[data-partnership]")?.textContent).toMatch(/Dit en dernier :.*Thèmes : /);
  expect(strasbourg?.querySelectorAll(".writing-notes").length).toBe(strasbourg?.querySelectorAll("article").length);
  expect(screen.getByRole("link", { name: "Revenir à toutes les collectivités françaises" })).toBeTruthy();
});
