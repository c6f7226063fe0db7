// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Sentences } from "../../../src/domain/model.ts";
import { FiltersPanel } from "../../../src/panels/filters/FiltersPanel.tsx";
import { MatchPanel } from "../../../src/panels/match/MatchPanel.tsx";
import { RequestsPanel } from "../../../src/panels/requests/RequestsPanel.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realSearch } from "../../fixtures/realSearch.ts";
import { readJson } from "../../fixtures/repository.ts";

afterEach(cleanup);

const realSentences = Promise.resolve(readJson<Sentences>("geodata/published/edition/sentences.fr.json"));

const ask = (question: string) =>
  showPart(<RequestsPanel />, {
    address: `?view=requests&q=${encodeURIComponent(question)}`,
    resources: { sentences: () => realSentences },
    searchEngine: realSearch,
  });

test("who seeks on a theme is asked in a sentence, and answered", async () => {
  await ask("Qui cherche sur la jeunesse ?");
  expect(await screen.findByRole("heading", { name: "Demandes et intentions (1)" })).toBeTruthy();
  const [request] = document.querySelectorAll<HTMLElement>("[data-request]");
  expect(request && within(request).getAllByRole("link", { name: /Ouarzazate/ }).length).toBeGreaterThan(0);
});

test("facets beside requests count these", async () => {
  await showPart(<FiltersPanel isSettled={false} />, { address: "?view=requests" });
  const youth = document.querySelector('[data-facet="theme"] input[value="youth"]')?.closest("label");
  expect(youth?.querySelector(".option-count")?.textContent).toBe("1");
  // What only partnerships are is counted of these.
  const active = document.querySelector('[data-facet="status"] input[value="active"]')?.closest("label");
  expect(Number(active?.querySelector(".option-count")?.textContent)).toBeGreaterThan(20);
});

test("where nobody seeks on it, that is said, with the nearest", async () => {
  await ask("Qui cherche sur la santé ?");
  expect(await screen.findByText(/Aucune demande ouverte ne porte sur/)).toBeTruthy();
  const open = screen.getByText(/Cherchent un partenaire sans préciser de thème/);
  // An association that seeks stands under its own name.
  expect(within(open).getByRole("link", { name: /citoyens du monde/ })).toBeTruthy();
});

test("whose link is opened before the directory has come, is told that it comes", async () => {
  await showPart(<MatchPanel />, { address: "?view=match&for=ma-municipality-08.587.09.35" });
  expect(screen.getByText(/elle vient avec le répertoire des communes/)).toBeTruthy();
  expect(screen.queryByText(/Choisissez votre collectivité/)).toBeNull();
});
