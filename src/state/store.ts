import { useSyncExternalStore } from "react";
import { hearSteps, writeCorrection, writeStep } from "./back.ts";
import { type ReadAddress, viewToSearch } from "./address.ts";
import type { Ignored } from "./writing.ts";
import type { View } from "./view.ts";

/** How a change enters the history: a step that Back undoes, or a correction of the present one. */
export type HistoryMode = "push" | "replace";

/**
 * Holds the view and keeps the address in step with it: the address is the state, this is only its reader and writer.
 */
export interface ViewStore {
  readonly getView: () => View;
  /** What of the address is not heard, until the next change. */
  readonly getIgnored: () => readonly Ignored[];
  readonly change: (change: (view: View) => View, mode?: HistoryMode) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Browsers refuse more than about 100 history calls in 30 seconds: corrections are written at most this often. */
const replaceDelay = 400;

/** The same each time, so that who shows it is not rendered anew. */
const nothing: readonly Ignored[] = [];

/**
 * Starts from the address of the window and follows Back and Forward.
 * @param read tells the view of a query string
 */
export function createViewStore(read: (search: string) => ReadAddress): ViewStore {
  let { view, ignored } = read(window.location.search);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let pending: ReturnType<typeof setTimeout> | undefined;
  const addressOf = (told: View) => `${window.location.pathname}${viewToSearch(told)}${window.location.hash}`;
  const writePending = () => {
    if (pending === undefined) return;
    clearTimeout(pending);
    pending = undefined;
    writeCorrection(addressOf(view));
  };
  hearSteps((step) => {
    clearTimeout(pending);
    pending = undefined;
    if (step === "passed") return;
    const told = read(window.location.search);
    if (step === "page") {
      ({ view, ignored } = told);
      tell();
    } else if (viewToSearch(told.view) !== viewToSearch(view)) writeCorrection(addressOf(view));
  });
  window.addEventListener("pagehide", writePending);
  return {
    getView: () => view,
    getIgnored: () => ignored,
    change: (change, mode = "push") => {
      const next = change(view);
      const isSame = viewToSearch(next) === viewToSearch(view);
      if (isSame && ignored.length === 0) return;
      if (mode === "push" && !isSame) {
        writePending();
        writeStep(addressOf(next));
      } else pending ??= setTimeout(writePending, replaceDelay);
      view = next;
      ignored = nothing;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const noSubscription = () => () => undefined;

/** The present view of a store, for components; none without a store. */
export function useStoreView(store: ViewStore): View;
export function useStoreView(store: ViewStore | undefined): View | undefined;
export function useStoreView(store: ViewStore | undefined): View | undefined {
  return useSyncExternalStore(store?.subscribe ?? noSubscription, () => store?.getView());
}
