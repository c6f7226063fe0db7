// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { searchToView } from "../../../src/state/address.ts";
import {
  ReadingProvider,
  useAtlas,
  useChangeView,
  useFiltered,
  useIgnored,
  useSnapshot,
  useTimelessEntries,
  useView,
} from "../../../src/state/atlas.tsx";
import { createViewStore, type ViewStore } from "../../../src/state/store.ts";
import { withToggled } from "../../../src/state/view.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const readers = {
  atlas: useAtlas,
  changeView: useChangeView,
  view: useView,
  snapshot: useSnapshot,
  filtered: useFiltered,
  ignored: useIgnored,
} as const;

let store: ViewStore;
let rendered: Record<keyof typeof readers, number>;

function Reader({ name }: { readonly name: keyof typeof readers }): ReactNode {
  readers[name]();
  rendered[name] += 1;
  return null;
}

/** Who is rendered anew by a change of the view. */
function renderedBy(change: Parameters<ViewStore["change"]>[0]): readonly string[] {
  const before = { ...rendered };
  act(() => store.change(change));
  return Object.keys(readers).filter((name) => rendered[name as keyof typeof readers] > before[name as keyof typeof readers]);
}

afterEach(cleanup);
beforeEach(() => {
  window.history.replaceState(null, "", "/?status=sleeping");
  store = createViewStore((search) => searchToView(search, realAtlas));
  rendered = { atlas: 0, changeView: 0, view: 0, snapshot: 0, filtered: 0, ignored: 0 };
  const names = Object.keys(readers) as (keyof typeof readers)[];
  // The same elements each time, as where a provider holds the page: only contexts can render them anew.
  const held = names.map((name) => <Reader key={name} name={name} />);
  render(
    <ReadingProvider atlas={realAtlas} store={store}>
      {held}
    </ReadingProvider>,
  );
});

test("each is rendered by a change of what it reads, and by no other", () => {
  expect(renderedBy((view) => ({ ...view, screen: "list" }))).toEqual(["view", "ignored"]);
  expect(renderedBy((view) => ({ ...view, selection: { kind: "actor", id: "acad" } }))).toEqual(["view"]);
  expect(renderedBy((view) => ({ ...view, filters: withToggled(view.filters, "status", "active") }))).toEqual([
    "view",
    "filtered",
  ]);
  expect(renderedBy((view) => ({ ...view, at: "2016-02-17" }))).toEqual(["view", "snapshot", "filtered"]);
});

function Timeless(): ReactNode {
  return <output>{useTimelessEntries().length}</output>;
}

/** How many partnerships are looked at over all dates, for an address. */
function timelessCount(search: string): number {
  window.history.replaceState(null, "", `/${search}`);
  const { container } = render(
    <ReadingProvider atlas={realAtlas} store={createViewStore((asked) => searchToView(asked, realAtlas))}>
      <Timeless />
    </ReadingProvider>,
  );
  return Number(container.textContent);
}

test("what is looked at over all dates does not hear what holds at one date only", () => {
  const ofWater = timelessCount("?theme=water");
  expect(timelessCount("")).toBe(realAtlas.partnerships.size);
  expect(timelessCount("?status=ended")).toBe(realAtlas.partnerships.size);
  expect(timelessCount("?confirmed=recent&status=active")).toBe(realAtlas.partnerships.size);
  expect(ofWater).toBeLessThan(realAtlas.partnerships.size);
  expect(timelessCount("?theme=water&status=ended")).toBe(ofWater);
});
