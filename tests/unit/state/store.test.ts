// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { searchToView } from "../../../src/state/address.ts";
import { createViewStore } from "../../../src/state/store.ts";
import { withToggled } from "../../../src/state/view.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const read = (search: string) => searchToView(search, realAtlas);

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, "", "/?status=active#map=5");
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("the view begins with the address of the window", () => {
  expect(createViewStore(read).getView().filters.chosen).toEqual({ status: ["active"] });
});

test("a change is told to listeners and written in the address, which keeps its camera", () => {
  const store = createViewStore(read);
  const listener = vi.fn<() => void>();
  const stop = store.subscribe(listener);
  store.change((view) => ({ ...view, filters: withToggled(view.filters, "status", "ended") }));
  expect(listener).toHaveBeenCalledTimes(1);
  expect(window.location.search + window.location.hash).toBe("?status=active,ended#map=5");
  stop();
  store.change((view) => ({ ...view, screen: "list" }));
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a step enters the history, a correction does not", () => {
  const store = createViewStore(read);
  const before = window.history.length;
  store.change((view) => ({ ...view, screen: "list" }));
  expect(window.history.length).toBe(before + 1);
  store.change((view) => ({ ...view, at: "2009-12-31" }), "replace");
  vi.runAllTimers();
  expect(window.history.length).toBe(before + 1);
  expect(window.location.search).toBe("?status=active&view=list&at=2009-12-31");
});

test("many corrections in a row are written once, the last of them", () => {
  const store = createViewStore(read);
  const written = vi.spyOn(window.history, "replaceState");
  for (const day of ["2009-12-31", "2010-12-31", "2011-12-31"]) store.change((view) => ({ ...view, at: day }), "replace");
  expect([store.getView().at, written.mock.calls.length]).toEqual(["2011-12-31", 0]);
  vi.runAllTimers();
  expect([window.location.search, written.mock.calls.length]).toEqual(["?status=active&at=2011-12-31", 1]);
});

test("a correction that waits is written before the next step, so that Back returns to it", () => {
  const store = createViewStore(read);
  const written = vi.spyOn(window.history, "replaceState");
  store.change((view) => ({ ...view, at: "2009-12-31" }), "replace");
  store.change((view) => ({ ...view, screen: "list" }));
  expect(written.mock.calls.map(([, , address]) => address)).toEqual(["/?status=active&at=2009-12-31#map=5"]);
});

test("Back and Forward are followed, and told to listeners", () => {
  const store = createViewStore(read);
  const listener = vi.fn<() => void>();
  store.subscribe(listener);
  window.history.replaceState(null, "", "/?view=list");
  window.dispatchEvent(new PopStateEvent("popstate"));
  expect([store.getView().screen, listener.mock.calls.length]).toEqual(["list", 1]);
});

test("what was ignored in the address is told until the next change", () => {
  window.history.replaceState(null, "", "/?status=sleeping");
  const store = createViewStore(read);
  expect(store.getIgnored()).toEqual([{ reason: "unknown", text: "status=sleeping" }]);
  store.change((view) => ({ ...view, screen: "list" }));
  expect(store.getIgnored()).toEqual([]);
});

test("a change that changes nothing is no step", () => {
  const store = createViewStore(read);
  const before = window.history.length;
  store.change((view) => ({ ...view }));
  expect(window.history.length).toBe(before);
});
