// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Summary } from "../../../src/app/Summary.tsx";
import { languages } from "../../../src/domain/languages.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { headlineText } from "../../../src/i18n/headline.ts";
import { noFilters, withChosen } from "../../../src/state/view.ts";
import { firstNumber } from "../../fixtures/announced.ts";
import { showPart } from "../../fixtures/page.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realSearch } from "../../fixtures/realSearch.ts";
import { wordsOf } from "../../fixtures/words.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const told = () => screen.getByRole("status").textContent;

test("what is spoken follows the filters with all that the first sentence says", async () => {
  const store = await showPart(<Summary hasHeadline />, { address: "?vitality=ended" });
  act(() => store.change((view) => ({ ...view, filters: noFilters })));
  expect(told()).toMatch(/^\d+ partenariats connus.*\d+ vivants.*\d+ intentions.*recherches de partenaire/);
  act(() => store.change((view) => ({ ...view, filters: withChosen(view.filters, "vitality", ["alive"]) })));
  expect(told()).toMatch(/^\d+ partenariats sur \d+ connus.*\d+ vivants/);
  expect(told()).not.toMatch(/intention/);
  act(() => store.change((view) => ({ ...view, at: "2009-12-31" })));
  expect(told()).toMatch(/^\d+ partenariats sur \d+ connus.*\d+ sans date/);
});

test("words that filter are waited for: what they leave is told once they are read, and nothing before", async () => {
  const asked = (query: string) => ({ ...noFilters, query });
  const store = await showPart(<Summary hasHeadline />);
  act(() => store.change((view) => ({ ...view, filters: asked("eau") })));
  expect(told()).toBe("");
  cleanup();
  const read = await showPart(<Summary hasHeadline />, { searchEngine: realSearch });
  act(() => read.change((view) => ({ ...view, filters: asked("eau") })));
  expect(told()).toMatch(/^\d+ partenariats sur \d+ connus/);
});

test("who reads through the page meets the sentence in its place alone: what is spoken stands only as long as it is news", async () => {
  const store = await showPart(<Summary hasHeadline />);
  const alive = () => act(() => store.change((view) => ({ ...view, filters: withChosen(view.filters, "vitality", ["alive"]) })));
  const all = () => act(() => store.change((view) => ({ ...view, filters: noFilters })));
  expect(told()).toBe("");
  alive();
  act(() => void vi.advanceTimersByTime(9000));
  expect(told()).toMatch(/ connus/);
  // What was so a moment ago is news again.
  all();
  expect(told()).toMatch(/^\d+ partenariats connus/);
  act(() => void vi.advanceTimersByTime(9000));
  expect(told()).toMatch(/^\d+ partenariats connus/);
  act(() => void vi.advanceTimersByTime(1000));
  expect(told()).toBe("");
});

test.each(languages)("the first number that is spoken is how many are left, however many (%s)", (language) => {
  const snapshot = takeSnapshot(realAtlas, undefined);
  for (const count of [96, 2000, 20_149, 120_000]) {
    const entries = Array.from({ length: count }, (_, index) => snapshot.entries[index % snapshot.entries.length]).flatMap(
      (entry) => entry ?? [],
    );
    const told = { atlas: realAtlas, snapshot, entries, requests: snapshot.requests, filters: { chosen: {}, query: "" } };
    for (const isFiltered of [true, false])
      expect(firstNumber(headlineText(wordsOf[language], { ...told, isFiltered }))).toBe(count);
  }
});

test("among requests it is these that are counted", async () => {
  const store = await showPart(<Summary hasHeadline={false} />, { address: "?view=list", language: "ar" });
  act(() => store.change((view) => ({ ...view, screen: "requests" })));
  expect(told()).toMatch(/^\d+ طلبات?$/);
});
