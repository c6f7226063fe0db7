// @vitest-environment happy-dom
import { act, cleanup, render, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { searchToView } from "../../../src/state/address.ts";
import { AfterPaint } from "../../../src/state/afterPaint.tsx";
import { ReadingProvider, useFiltered, useSnapshot, useView } from "../../../src/state/atlas.tsx";
import { createViewStore, type ViewStore } from "../../../src/state/store.ts";
import { noFilters, type View, withChosen } from "../../../src/state/view.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

let store: ViewStore;
/** What each place shows, at each moment at which it shows something else. */
let told: Record<"counts" | "map", string[]>;

function Place({ name }: { readonly name: keyof typeof told }) {
  const { filters, selection } = useView();
  const { at = "today" } = useSnapshot();
  const { entries } = useFiltered();
  const text = [filters.chosen.status ?? "all", at, entries.length, selection?.id ?? "nothing"].join(" ");
  if (told[name].at(-1) !== text) told[name].push(text);
  return null;
}

const all = realAtlas.partnerships.size;
const withStatus = (view: View, ...statuses: ("active" | "ended")[]): View => ({
  ...view,
  filters: withChosen(noFilters, "status", statuses),
});
const change = (next: (view: View) => View) => act(() => store.change(next));
/** What was told since the page opened. */
const since = () => ({ counts: told.counts.slice(1), map: told.map.slice(1) });
const hasFollowed = () => waitFor(() => expect(told.map.at(-1)).toBe(told.counts.at(-1)));

afterEach(cleanup);
beforeEach(() => {
  window.history.replaceState(null, "", "/");
  store = createViewStore((search) => searchToView(search, realAtlas));
  told = { counts: [], map: [] };
  render(
    <ReadingProvider atlas={realAtlas} store={store}>
      <Place name="counts" />
      <AfterPaint paints={1}>
        <Place name="map" />
      </AfterPaint>
    </ReadingProvider>,
  );
});

test("what opens is shown at once", () => {
  expect(told).toEqual({ counts: [`all today ${all} nothing`], map: [`all today ${all} nothing`] });
});

test("a filter is told at once, and a paint later to what takes long, whole", async () => {
  change((view) => ({ ...withStatus(view, "active"), selection: { kind: "territory", id: "ma-region-01" } }));
  expect(since().counts).toHaveLength(1);
  expect(since().map).toEqual([]);
  await hasFollowed();
  expect(since().map).toEqual(since().counts);
});

test("so is a date", async () => {
  change((view) => ({ ...view, at: "2009-12-31" }));
  expect(since().counts.join()).toMatch(/^all 2009-12-31 \d+ nothing$/);
  expect(since().map).toEqual([]);
  await hasFollowed();
});

test("what filters nothing is told to all at once", () => {
  change((view) => ({ ...view, selection: { kind: "territory", id: "ma-region-01" } }));
  expect(since()).toEqual({ counts: [`all today ${all} ma-region-01`], map: [`all today ${all} ma-region-01`] });
});

test("what changes before the paint ends in what was asked last, without any state that was never asked for", async () => {
  change((view) => withStatus(view, "active"));
  change((view) => ({ ...view, selection: { kind: "territory", id: "ma-region-01" } }));
  change((view) => withStatus(view, "ended"));
  change((view) => withStatus(view));
  await hasFollowed();
  expect(told.counts).toHaveLength(5);
  expect(told.counts).toEqual(expect.arrayContaining(told.map));
  expect(told.map.at(-1)).toBe(`all today ${all} ma-region-01`);
});
