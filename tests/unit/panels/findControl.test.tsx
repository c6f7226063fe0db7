// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { FindControl } from "../../../src/panels/correct/FindControl.tsx";
import { WordsControl } from "../../../src/panels/correct/WordsControl.tsx";
import { showPart } from "../../fixtures/page.tsx";

afterEach(cleanup);

const items = [
  { id: "a", name: "Lyon – Rabat" },
  { id: "b", name: "Rabat – Lyon" },
  { id: "c", name: "Guercif – Lille" },
];

function Field() {
  const [value, setValue] = useState("");
  return <FindControl label="Partenariat" items={items} value={value} onChange={setValue} problem={undefined} none="Rien" />;
}

function Words() {
  const [value, setValue] = useState("");
  return (
    <>
      <WordsControl label="Thèmes" value={value} onChange={setValue} />
      <output id="added">{value}</output>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>("combobox");
const press = (key: string) => act(async () => fireEvent.keyDown(field(), { key }));
const type = async (text: string) => {
  await act(async () => field().focus());
  for (let end = 1; end <= text.length; end += 1)
    await act(async () => fireEvent.change(field(), { target: { value: text.slice(0, end) } }));
};
const added = () => document.getElementById("added")?.textContent;
const isOpen = () => field().getAttribute("aria-expanded") === "true";
const listed = () => [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);

test("what is typed stays where the page moves under the list, and is found again", async () => {
  await showPart(<Field />);
  await type("Guer");
  await act(async () => fireEvent.scroll(window));
  expect([isOpen(), field().value]).toEqual([false, "Guer"]);
  await act(async () => fireEvent.change(field(), { target: { value: "Guerc" } }));
  expect(listed()).toEqual(["Guercif – Lille"]);
});

test("one is chosen in the list by Enter, is left as it was by other letters, and goes with all letters", async () => {
  await showPart(<Field />);
  await type("rabat");
  // First what begins with what is typed.
  expect(listed()).toEqual(["Rabat – Lyon", "Lyon – Rabat"]);
  await press("ArrowDown");
  await press("Enter");
  expect([isOpen(), field().value]).toEqual([false, "Rabat – Lyon"]);
  await type("guer");
  await press("Escape");
  expect([isOpen(), field().value]).toEqual([false, "Rabat – Lyon"]);
  await type("guer");
  await act(async () => field().blur());
  expect(field().value).toBe("Rabat – Lyon");
  await act(async () => field().focus());
  await act(async () => fireEvent.change(field(), { target: { value: "" } }));
  await act(async () => field().blur());
  expect(field().value).toBe("");
});

test("words are added one by one, by Enter alone, and what is typed adds none", async () => {
  await showPart(<Words />);
  await type("eau");
  expect(added()).toBe("");
  await press("Enter");
  expect([added(), field().value, isOpen()]).toEqual(["eau", "", false]);
  await type("assai");
  expect(added()).toBe("eau");
  // The first of the list needs no arrow.
  await press("Enter");
  expect([added(), field().value, isOpen()]).toEqual(["eau|assainissement", "", false]);
  await type("eau");
  // Each with its theme.
  expect(listed()).toContain("eau potableEau et assainissement");
  expect(listed()).not.toContain("eauEau et assainissement");
});
