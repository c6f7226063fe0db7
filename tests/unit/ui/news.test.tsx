// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Documents } from "../../../src/panels/sources/Documents.tsx";
import { News } from "../../../src/ui/News.tsx";
import { showPart } from "../../fixtures/page.tsx";

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
