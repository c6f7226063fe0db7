// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { searchToView } from "../../../src/state/address.ts";
import { holdBack } from "../../../src/state/back.ts";
import { createViewStore } from "../../../src/state/store.ts";
import { openHistory } from "../../fixtures/history.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

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
  vi.runAllTimers();
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

test("what is done with two things open is undone by none of the steps that close them", () => {
  const steps = openHistory("/");
  const store = createViewStore(read);
  const closed: string[] = [];
  holdBack(() => closed.push("sheet"));
  holdBack(() => closed.push("dialog"));
  store.change((view) => ({ ...view, screen: "list" }));
  store.change((view) => ({ ...view, at: "2009-12-31" }));
  steps.back();
  expect([closed, store.getView().at]).toEqual([["dialog"], "2009-12-31"]);
  steps.back();
  expect([closed, store.getView().at]).toEqual([["dialog", "sheet"], "2009-12-31"]);
  steps.back();
  expect([store.getView().at, store.getView().screen]).toEqual([undefined, "list"]);
  steps.back();
  expect([store.getView().screen, steps.addresses()]).toEqual(["map", ["/"]]);
  // And forth again, each step to something else.
  steps.forward();
  expect(store.getView().screen).toBe("list");
  steps.forward();
  expect(store.getView().at).toBe("2009-12-31");
});

test("of two that are closed otherwise, in whatever order, no entry is left", () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const steps = openHistory("/?view=list");
    createViewStore(read);
    const held = [holdBack(() => undefined), holdBack(() => undefined)];
    for (const index of order) held[index]?.();
    vi.runAllTimers();
    expect(steps.addresses()).toEqual(["/?view=list"]);
    vi.restoreAllMocks();
  }
});

test("when the lower of two was closed otherwise, Back closes the upper one and passes over the entry of the lower", () => {
  const steps = openHistory("/?view=list");
  createViewStore(read);
  const close = vi.fn<() => void>();
  const release = holdBack(() => undefined);
  holdBack(close);
  release();
  steps.back();
  expect(close).toHaveBeenCalledTimes(1);
  expect(steps.addresses()).toEqual(["/?view=list"]);
});

test("Forward leads to nothing that was closed", () => {
  const steps = openHistory("/?view=list");
  createViewStore(read);
  const close = vi.fn<() => void>();
  holdBack(() => undefined);
  holdBack(close);
  steps.back();
  steps.forward();
  expect(close).toHaveBeenCalledTimes(1);
  steps.back();
  expect(steps.addresses()).toEqual(["/?view=list"]);
});

test("a correction written while something is open is kept when Back closes it, without a step more", () => {
  const steps = openHistory("/");
  const store = createViewStore(read);
  holdBack(() => undefined);
  store.change((view) => ({ ...view, at: "2009-12-31" }), "replace");
  vi.runAllTimers();
  steps.back();
  expect([store.getView().at, steps.addresses()]).toEqual(["2009-12-31", ["/?at=2009-12-31"]]);
});

test("a page loaded anew on the entry of something that was open leaves it", () => {
  const steps = openHistory("/?view=list");
  createViewStore(read);
  holdBack(() => undefined);
  const store = createViewStore(read);
  vi.runAllTimers();
  expect([store.getView().screen, steps.addresses()]).toEqual(["list", ["/?view=list"]]);
});

test("who goes back by more than one step closes all and is where they wanted", () => {
  const steps = openHistory("/");
  const store = createViewStore(read);
  const close = vi.fn<() => void>();
  store.change((view) => ({ ...view, screen: "list" }));
  holdBack(close);
  steps.back(2);
  expect(close).toHaveBeenCalledTimes(1);
  expect([store.getView().screen, steps.addresses()]).toEqual(["map", ["/"]]);
});
