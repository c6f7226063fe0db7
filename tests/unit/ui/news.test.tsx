// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FundingPanel } from "../../../src/panels/funding/FundingPanel.tsx";
import { Documents } from "../../../src/panels/sources/Documents.tsx";
import { News } from "../../../src/ui/News.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realSchemes } from "../../fixtures/realSearch.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const told = () => screen.getByRole("status").textContent;
const after = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

test("what is typed is told once, when it rests; what is not known yet is not told", () => {
  const { rerender } = render(<News text={undefined} isRestAwaited />);
  const change = (text: string | undefined, of = text) => rerender(<News text={text} of={of} isRestAwaited />);
  change("12 documents");
  after(1000);
  expect(told()).toBe("");
  change("3 documents");
  after(600);
  change("1 document");
  after(600);
  expect(told()).toBe("");
  after(100);
  expect(told()).toBe("1 document");
  // As many, but others: told anew.
  change("1 document", "another");
  expect(told()).toBe("");
  after(700);
  expect(told()).toBe("1 document");
  // What was taken back before anything was told is no news.
  change(undefined);
  change("1 document", "another");
  after(700);
  expect(told()).toBe("1 document");
});

test("how many documents a search or a kind leaves is told", async () => {
  await showPart(<Documents />, { address: "?view=sources" });
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "Essaouira" } });
  after(700);
  const count = document.querySelectorAll("[data-source]").length;
  expect(count).toBeGreaterThan(1);
  expect(told()).toBe(`${count} documents`);
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "" } });
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "minutes" } });
  after(700);
  expect(told()).toBe(`${document.querySelectorAll("[data-source]").length} documents`);
});

test("who pays what of a project, and which conditions are met, is told once its budget rests", async () => {
  const schemes = Promise.resolve(realSchemes);
  await showPart(<FundingPanel />, {
    address: "?view=funding&fund=joint-fund-2",
    resources: { schemes: () => schemes },
  });
  const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  type("Budget total du projet", "200000");
  type("Apport de la partie française", "50000");
  type("Apport de la partie marocaine", "50000");
  expect(told()).toBe("");
  after(700);
  expect(told()).toMatch(/^Partie française.* 50\s000\s€\. .*Demandé à l’État français.*Apport français.* remplie\./);
  type("Budget total du projet", "");
  after(700);
  expect(told()).toBe("Saisissez un budget : sans lui, rien ne se calcule.");
});
