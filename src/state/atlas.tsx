import { createContext, type ReactNode, useContext, useMemo } from "react";
import { applyFilters, type Filtered, passing } from "../domain/filter.ts";
import { type Atlas, type Day, kinds, levels, statuses, themeIds } from "../domain/model.ts";
import { type Changes, changesBetween } from "../domain/changes.ts";
import { byShore, type Shore } from "../domain/shores.ts";
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
  const regionIds = (shore: Shore) =>
    new Set([...atlas.territories.values()].filter((one) => one.level === "region" && one.shore === shore).map(({ id }) => id));
  return {
    status: new Set(statuses),
    theme: new Set(themeIds),
    ...byShore(regionIds),
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
  return (search) => searchToView(search, known, exists, atlas.edition.date);
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
/** The two dates between which changes are told: those of the view, else the last two meetings of the country group. */
function changeDates(atlas: Atlas, { from, to }: View): { from: Day; to: Day } {
  const meetings = atlas.events.filter(
    ({ kind, status, date }) => kind === "meeting" && status === "held" && date.length === 10 && date <= atlas.edition.date,
  );
  return { from: from ?? meetings.at(-2)?.date ?? atlas.edition.date, to: to ?? atlas.edition.date };
}

/** What changed between the two dates of the view, among what passes the filters at the later one. */
export function useChanges(): Changes;
/** The same, only when wanted. */
export function useChanges(isWanted: boolean): Changes | undefined;
export function useChanges(isWanted = true): Changes | undefined {
  const { atlas, view } = useReading();
  const matcher = useMemo(() => createMatcher(atlas), [atlas]);
  return useMemo(() => {
    if (!isWanted) return undefined;
    const { from, to } = changeDates(atlas, view);
    const changes = changesBetween(atlas, from < to ? from : to, from < to ? to : from);
    const entries = changes.partnerships.map(({ entry }) => entry);
    const shown = new Set(passing(entries, view.filters, matcher(view.filters.query)));
    return { ...changes, partnerships: changes.partnerships.filter(({ entry }) => shown.has(entry)) };
  }, [isWanted, atlas, view, matcher]);
}

interface ChangesProviderProps {
  /** Off, it changes nothing: what it holds need not be built anew when the screen changes. */
  readonly isOn: boolean;
  readonly children: ReactNode;
}

/** Shows, to what it holds, only the partnerships that changed, as they stand at the later date. */
export function ChangesProvider({ isOn, children }: ChangesProviderProps) {
  const reading = useReading();
  const changes = useChanges(isOn);
  const shown = useMemo(() => {
    if (!changes) return reading;
    const snapshot = takeSnapshot(reading.atlas, changes.to);
    const entries = changes.partnerships.map(({ entry }) => entry);
    const { counts } = applyFilters(entries, { chosen: {}, query: "" }, () => true);
    return { ...reading, snapshot, filtered: { entries, counts } };
  }, [reading, changes]);
  return <ReadingContext value={shown}>{children}</ReadingContext>;
}

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
    return passing(all, { ...view.filters, chosen }, matcher(view.filters.query));
  }, [all, matcher, view.filters]);
}

/** Parameters of the address that meant nothing. */
export const useIgnoredParameters = (): readonly string[] => useReading().store.getIgnored();
/** Changes the view: a step that Back undoes, or a correction. */
export const useChangeView = (): ((change: (view: View) => View, mode?: HistoryMode) => void) => useReading().store.change;
