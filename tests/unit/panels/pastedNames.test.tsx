// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PastedNames } from "../../../src/panels/roundTable/PastedNames.tsx";
import type { Resources } from "../../../src/state/resources.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realGazetteer } from "../../fixtures/realGazetteer.ts";
import { createWholeSearch } from "../../fixtures/realSearch.ts";

afterEach(cleanup);

const gazetteer = new Map(realGazetteer.map((territory) => [territory.id, territory]));
const whole = createWholeSearch();

const paste = async (text: string, resources: Partial<Resources>) => {
  const store = await showPart(<PastedNames />, { address: "?view=round-table", resources });
  fireEvent.change(screen.getByLabelText(/Un nom par ligne/), { target: { value: text } });
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Lire la liste", hidden: true })));
  return () => store.getView().participantIds;
};
const told = () => screen.getByRole("status", { hidden: true }).textContent;

test("while the directory of municipalities comes a list that is read says so", async () => {
  await paste("Quimper", {});
  expect(told()).toContain("Recherche en cours");
});

test("without it those whom the atlas knows are read", async () => {
  const seats = await paste("Marseille\nQuimper", { searchOfAll: () => Promise.reject(new Error("no network")) });
  expect(seats()).toEqual(["fr-municipality-13055"]);
  expect(told()).toContain("1 nom reconnu. Non reconnus : Quimper.");
});

test("who is chosen for a name of several sits where the list has the name", async () => {
  const all = { searchOfAll: () => Promise.resolve(whole), gazetteer: () => Promise.resolve(gazetteer) };
  const seats = await paste("Marseille\nKhouribga\nMarsielle\nLyon", all);
  expect(seats()).toEqual(["fr-municipality-13055", "fr-municipality-69123"]);
  const choose = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole("button", { name, hidden: true })));
  await choose(/^Marsilly/);
  await choose(/^Khouribga.*province/);
  expect(seats()).toEqual(["fr-municipality-13055", "ma-department-kho", expect.stringMatching(/^fr-/), "fr-municipality-69123"]);
});
