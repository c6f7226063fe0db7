// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { drafts } from "../../../src/drafts/drafts.ts";
import { ListPanel } from "../../../src/panels/list/ListPanel.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { readText } from "../../fixtures/repository.ts";

const nobody = Promise.resolve(undefined);
const open = async (address: string) =>
  showPart(<ListPanel />, {
    address,
    resources: { table: async (name) => readText(`geodata/sources/${name}.csv`), publisher: () => nobody },
  });
const note = () => document.querySelector(".theme-note");

afterEach(async () => {
  cleanup();
  sessionStorage.clear();
  for (const { id } of drafts.getDrafts().drafts) await drafts.remove(id);
});

test("a list of one theme says what that is about; of none, or several, it does not", async () => {
  await open("?view=list&theme=water");
  expect(note()?.textContent).toBe("Eau et assainissement : Eau potable, assainissement, irrigation, hydraulique.Corriger");
  for (const address of ["?view=list", "?view=list&theme=water,youth"]) {
    cleanup();
    await open(address);
    expect(note()).toBeNull();
  }
});

test("what a theme is called and means is corrected from there, and goes into a draft", async () => {
  await open("?view=list&theme=water");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Corriger" })));
  await screen.findByRole("heading", { name: /Corriger : .*Eau et assainissement/ }, { timeout: 10_000 });
  const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fill("Ce qui est à corriger", "definition");
  fill("anglais", "Drinking water, sewerage, irrigation.");
  fireEvent.click(screen.getByLabelText("d’un document que l’atlas ne connaît pas"));
  fill("Titre", "Un glossaire");
  fill("Nature", "official");
  fireEvent.click(screen.getByLabelText("Confiance forte"));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Ajouter à mon brouillon" })));
  await screen.findByText("Ouvrir l’atelier");
  const [change] = drafts.getDrafts().drafts[0]?.steps[0]?.changes ?? [];
  expect([change?.table, change?.key]).toEqual(["themes", "water"]);
  expect(change?.after?.["definition_en"]).toBe("Drinking water, sewerage, irrigation.");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Copier le texte" })));
  const text = screen.getByLabelText<HTMLTextAreaElement>("Texte de la correction").value;
  expect(text).toContain("themes water");
  expect(text).toContain("?theme=water&view=list");
});
