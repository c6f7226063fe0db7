import { createContext, type ReactNode, useContext, useMemo } from "react";
import { applyFilters, type Filtered } from "../domain/filter.ts";
import { levels, kinds, statuses, themeIds, type Atlas } from "../domain/model.ts";
import { createMatcher } from "../domain/search.ts";
import { ages, type Entry, type Snapshot, takeSnapshot } from "../domain/snapshot.ts";
import { timelessEntries } from "../domain/timeline.ts";
import { type KnownValues, type ReadAddress, searchToView } from "./address.ts";
import { type HistoryMode, useStoreView, type ViewStore } from "./store.ts";
import type { Selection, View } from "./view.ts";

interface Reading {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly view: View;
  readonly snapshot: Snapshot;
  readonly filtered: Filtered;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

/** Values that an address may name, by facet: those of any date, so that old links stay valid. */
function knownValues(atlas: Atlas): KnownValues {
  const regionIds = (country: "FR" | "MA") =>
    new Set(
      [...atlas.territories.values()].filter((one) => one.level === "region" && one.country === country).map(({ id }) => id),
    );
  return {
    status: new Set(statuses),
    theme: new Set(themeIds),
    fr: regionIds("FR"),
    ma: regionIds("MA"),
    level: new Set(levels),
    kind: new Set(kinds),
    confirmed: new Set(ages),
    source: new Set(atlas.sources.keys()),
  };
}

/** How addresses are read for an atlas: only what it knows is heard. */
export function addressReader(atlas: Atlas): (search: string) => ReadAddress {
  const known = knownValues(atlas);
  const exists = ({ kind, id }: Selection) =>
    kind === "partnership" ? atlas.partnerships.has(id) : kind === "territory" ? atlas.territories.has(id) : atlas.actors.has(id);
  return (search) => searchToView(search, known, exists);
}

interface ReadingProviderProps {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/**
 * Gives the atlas, the view, and what follows from both: the snapshot at the date, then what passes the filters.
 * Each is computed once a change and shared by map, charts and panels.
 */
export function ReadingProvider({ atlas, store, children }: ReadingProviderProps) {
  const view = useStoreView(store);
  const snapshot = useMemo(() => takeSnapshot(atlas, view.at), [atlas, view.at]);
  const matcher = useMemo(() => createMatcher(atlas), [atlas]);
  const filtered = useMemo(
    () => applyFilters(snapshot.entries, view.filters, matcher(view.filters.query)),
    [snapshot, view.filters, matcher],
  );
  const reading = useMemo(() => ({ atlas, store, view, snapshot, filtered }), [atlas, store, view, snapshot, filtered]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("outside of ReadingProvider");
  return reading;
}

/** The atlas. */
export const useAtlas = (): Atlas => useReading().atlas;
/** What the reader looks at. */
export const useView = (): View => useReading().view;
/** The atlas at the date of the view. */
export const useSnapshot = (): Snapshot => useReading().snapshot;
/** What passes the filters of the view, and the counts of the facets. */
export const useFiltered = (): Filtered => useReading().filtered;
/**
 * What passes the filters whatever the date: those on status and on the last confirmation, which only hold at a date,
 * are not heard.
 */
export function useTimelessEntries(): readonly Entry[] {
  const { atlas, view } = useReading();
  const all = useMemo(() => timelessEntries(atlas, takeSnapshot(atlas, undefined).entries), [atlas]);
  const matcher = useMemo(() => createMatcher(atlas), [atlas]);
  return useMemo(() => {
    const { status: _status, confirmed: _confirmed, ...chosen } = view.filters.chosen;
    return applyFilters(all, { ...view.filters, chosen }, matcher(view.filters.query)).entries;
  }, [all, matcher, view.filters]);
}

/** Parameters of the address that meant nothing. */
export const useIgnoredParameters = (): readonly string[] => useReading().store.getIgnored();
/** Changes the view: a step that Back undoes, or a correction. */
export const useChangeView = (): ((change: (view: View) => View, mode?: HistoryMode) => void) => useReading().store.change;
