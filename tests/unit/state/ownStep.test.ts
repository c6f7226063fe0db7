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

test("what takes the place of another at once has its entry, and one Back closes it alone", () => {
  const steps = openHistory("/?view=list");
  const store = createViewStore(read);
  const closeNext = vi.fn<() => void>();
  holdBack(() => undefined)();
  holdBack(closeNext);
  vi.runAllTimers();
  expect(closeNext).not.toHaveBeenCalled();
  steps.back();
  expect(closeNext).toHaveBeenCalledTimes(1);
  expect([store.getView().screen, steps.addresses()]).toEqual(["list", ["/?view=list"]]);
});

test("a step done while the entry of something closed is being left is a step that Back undoes", () => {
  const steps = openHistory("/");
  const store = createViewStore(read);
  holdBack(() => undefined)();
  store.change((view) => ({ ...view, screen: "list" }));
  // Browsers do not say what becomes of an entry that is written while they step.
  expect(steps.addresses()).toEqual(["/", "/"]);
  vi.runAllTimers();
  expect([store.getView().screen, steps.addresses()]).toEqual(["list", ["/", "/?view=list"]]);
  steps.back();
  expect(store.getView().screen).toBe("map");
});

test("closed, opened again and left by a step, as fast as the browser steps, Back leads to the page before", () => {
  const steps = openHistory("/");
  const store = createViewStore(read);
  const close = vi.fn<() => void>();
  holdBack(close)();
  const release = holdBack(close);
  vi.advanceTimersByTime(6);
  store.change((view) => ({ ...view, screen: "list" }));
  release();
  vi.runAllTimers();
  expect([store.getView().screen, steps.addresses()]).toEqual(["list", ["/", "/?view=list"]]);
  steps.back();
  expect([store.getView().screen, steps.addresses()]).toEqual(["map", ["/"]]);
  expect(close).not.toHaveBeenCalled();
});

test("a step is written even where the browser never steps", () => {
  const steps = openHistory("/");
  const store = createViewStore(read);
  const release = holdBack(() => undefined);
  vi.spyOn(window.history, "go").mockImplementation(() => undefined);
  release();
  store.change((view) => ({ ...view, screen: "list" }));
  vi.runAllTimers();
  expect(steps.addresses().at(-1)).toBe("/?view=list");
});
