import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import { type AgeCounts, countAges } from "../domain/ageCounts.ts";
import { facets } from "../domain/facets/index.ts";
import { applyFilters, type Filtered, passing } from "../domain/filter.ts";
import type { Atlas, Request } from "../domain/model.ts";
import { passingRequests } from "../domain/requests.ts";
import type { SearchEngine } from "../domain/search/engine.ts";
import { type Entry, type Snapshot, takeSnapshot } from "../domain/snapshot.ts";
import { timelessEntries } from "../domain/timeline.ts";
import type { Ignored } from "./writing.ts";
import { type HistoryMode, useStoreView, type ViewStore } from "./store.ts";
import { type View, withChosen } from "./view.ts";

/** What changes at different times has a context each: who only reads the atlas is not rendered by a change of the view. */
const AtlasContext = createContext<Atlas | undefined>(undefined);
const StoreContext = createContext<ViewStore | undefined>(undefined);
const ViewContext = createContext<View | undefined>(undefined);
const SearchFailureContext = createContext(false);
const SnapshotContext = createContext<Snapshot | undefined>(undefined);
const FilteredContext = createContext<Filtered | undefined>(undefined);

interface ReadingProviderProps {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  /** Reads the words that filter; absent until it is loaded, when they filter nothing. */
  readonly searchEngine?: SearchEngine | undefined;
  /** Whether it could not be loaded. */
  readonly hasSearchFailed?: boolean;
  readonly children: ReactNode;
}

/**
 * Gives the atlas, the view, and what follows from both: the snapshot at the date, then what passes the filters.
 * Each is computed once a change and shared by map, charts and panels.
 */
export function ReadingProvider({ atlas, store, searchEngine, hasSearchFailed = false, children }: ReadingProviderProps) {
  const told = useStoreView(store);
  const { query } = told.filters;
  const search = useMemo(() => (query === "" ? undefined : searchEngine?.read(query)), [query, searchEngine]);
  const view = useMemo(() => (search ? { ...told, filters: { ...told.filters, search } } : told), [told, search]);
  const snapshot = useMemo(() => takeSnapshot(atlas, view.at), [atlas, view.at]);
  const filtered = useMemo(() => applyFilters(snapshot.entries, view.filters), [snapshot, view.filters]);
  return (
    <AtlasContext value={atlas}>
      <StoreContext value={store}>
        <SearchFailureContext value={hasSearchFailed}>
          <ShownProvider view={view} snapshot={snapshot} filtered={filtered}>
            {children}
          </ShownProvider>
        </SearchFailureContext>
      </StoreContext>
    </AtlasContext>
  );
}

/** What is shown: a view, the atlas at its date, and what passes its filters. */
export interface Shown {
  readonly view: View;
  readonly snapshot: Snapshot;
  readonly filtered: Filtered;
}

/** Shows a view, a snapshot, and what passes of it, to what it holds. */
export function ShownProvider({ view, snapshot, filtered, children }: Shown & { readonly children: ReactNode }) {
  return (
    <ViewContext value={view}>
      <SnapshotContext value={snapshot}>
        <FilteredContext value={filtered}>{children}</FilteredContext>
      </SnapshotContext>
    </ViewContext>
  );
}

function useGiven<Value>(context: React.Context<Value | undefined>): Value {
  const value = useContext(context);
  if (value === undefined) throw new Error("outside of ReadingProvider");
  return value;
}

/** The atlas. */
export const useAtlas = (): Atlas => useGiven(AtlasContext);
/** What the reader looks at. */
export const useView = (): View => useGiven(ViewContext);
/** Whether words cannot be looked for. */
export const useHasSearchFailed = (): boolean => useContext(SearchFailureContext);
/** The atlas at the date of the view. */
export const useSnapshot = (): Snapshot => useGiven(SnapshotContext);
/** What passes the filters of the view, and the counts of the facets. */
export const useFiltered = (): Filtered => useGiven(FilteredContext);
/** Changes the view: a step that Back undoes, or a correction. */
export const useChangeView = (): ((change: (view: View) => View, mode?: HistoryMode) => void) => useGiven(StoreContext).change;

/** What of the address is not heard, until the next change. */
export function useIgnored(): readonly Ignored[] {
  const { subscribe, getIgnored } = useGiven(StoreContext);
  return useSyncExternalStore(subscribe, getIgnored);
}

/**
 * Ages of the confirmations of what a click on each status would show.
 * @param isAsked whether anything shows them: nothing is counted for nobody
 */
export function useStatusAges(isAsked = true): ReadonlyMap<string, AgeCounts> | undefined {
  const { entries } = useSnapshot();
  const { filters } = useView();
  return useMemo(
    () =>
      isAsked ? countAges(passing(entries, withChosen(filters, "status", [])), ({ standing }) => standing.status) : undefined,
    [isAsked, entries, filters],
  );
}

/** Open requests that pass the filters of the view. */
export function useShownRequests(): readonly Request[] {
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { filters } = useView();
  return useMemo(() => passingRequests(atlas, snapshot.requests, filters, snapshot), [atlas, snapshot, filters]);
}

/** What passes the filters whatever the date: those that only hold at a date are not heard. */
export function useTimelessEntries(): readonly Entry[] {
  const atlas = useAtlas();
  const { filters } = useView();
  const all = useMemo(() => timelessEntries(atlas, takeSnapshot(atlas, undefined).entries), [atlas]);
  return useMemo(() => {
    const heard = facets.reduce((kept, { id, isOfOneDate }) => (isOfOneDate ? withChosen(kept, id, []) : kept), filters);
    return passing(all, heard);
  }, [all, filters]);
}
