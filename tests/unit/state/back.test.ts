// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { searchToView } from "../../../src/state/address.ts";
import { holdBack } from "../../../src/state/back.ts";
import { createViewStore } from "../../../src/state/store.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

/** A history that steps back and forth, as browsers do; the window of the tests has none. */
function openHistory(address: string) {
  const entries: { state: unknown; address: string }[] = [];
  let at = 0;
  const go = (step: number) => {
    if (!entries[at + step]) return;
    at += step;
    write(entries[at]);
    window.dispatchEvent(new PopStateEvent("popstate"));
  };
  const replace = window.history.replaceState.bind(window.history);
  const write = (entry: (typeof entries)[number] | undefined) => replace(entry?.state ?? null, "", entry?.address ?? "/");
  const here = () => window.location.pathname + window.location.search;
  replace(null, "", address);
  entries.push({ state: null, address });
  vi.spyOn(window.history, "pushState").mockImplementation((state, _unused, url) => {
    entries.splice(at + 1, Infinity, { state, address: String(url ?? here()) });
    at += 1;
    write(entries[at]);
  });
  vi.spyOn(window.history, "replaceState").mockImplementation((state, _unused, url) => {
    entries[at] = { state, address: String(url ?? here()) };
    write(entries[at]);
  });
  vi.spyOn(window.history, "back").mockImplementation(() => go(-1));
  vi.spyOn(window.history, "forward").mockImplementation(() => go(1));
  return { back: () => go(-1), addresses: () => entries.slice(0, at + 1).map((entry) => entry.address) };
}

const read = (search: string) => searchToView(search, realAtlas);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("Back closes what lies over the page, and leaves the page as it is", () => {
  const steps = openHistory("/?view=list");
  const store = createViewStore(read);
  const close = vi.fn<() => void>();
  holdBack(close);
  steps.back();
  expect(close).toHaveBeenCalledTimes(1);
  expect(store.getView().screen).toBe("list");
  expect(steps.addresses()).toEqual(["/?view=list"]);
});

test("what was done while it was open stays done, and Back undoes it next", () => {
  const steps = openHistory("/");
  const store = createViewStore(read);
  const close = vi.fn<() => void>();
  holdBack(close);
  store.change((view) => ({ ...view, screen: "list" }));
  steps.back();
  expect(close).toHaveBeenCalledTimes(1);
  expect([store.getView().screen, window.location.search]).toEqual(["list", "?view=list"]);
  steps.back();
  expect([store.getView().screen, window.location.search]).toEqual(["map", ""]);
  expect(close).toHaveBeenCalledTimes(1);
});

test("closed otherwise, it leaves nothing behind that Back would have to pass", () => {
  const steps = openHistory("/?view=list");
  createViewStore(read);
  const close = vi.fn<() => void>();
  holdBack(close)();
  expect(steps.addresses()).toEqual(["/?view=list"]);
  expect(close).not.toHaveBeenCalled();
});

test("a correction that waits to be written is not lost when Back closes", () => {
  const steps = openHistory("/");
  const store = createViewStore(read);
  holdBack(() => undefined);
  store.change((view) => ({ ...view, at: "2009-12-31" }), "replace");
  steps.back();
  vi.runAllTimers();
  expect([store.getView().at, window.location.search]).toEqual(["2009-12-31", "?at=2009-12-31"]);
});

test("of two that lie over each other, Back closes the upper one first", () => {
  const steps = openHistory("/");
  createViewStore(read);
  const closed: string[] = [];
  holdBack(() => closed.push("sheet"));
  holdBack(() => closed.push("dialog"));
  steps.back();
  expect(closed).toEqual(["dialog"]);
  steps.back();
  expect(closed).toEqual(["dialog", "sheet"]);
});
