import { type ReactNode, useMemo } from "react";
import { type Changes, changesBetween } from "../domain/changes.ts";
import { applyFilters, passing } from "../domain/filter.ts";
import type { Atlas, Day } from "../domain/model.ts";
import { takeSnapshot } from "../domain/snapshot.ts";
import { firstKnownDay } from "../domain/timeline.ts";
import { ShownProvider, useAtlas, useFiltered, useSnapshot, useView } from "./atlas.tsx";
import { useIsDraftAwaited } from "./shownDraft.tsx";
import { noFilters } from "./view.ts";

/**
 * The two dates between which changes are told: those of the view, which its address has in order; else from the last but
 * one meeting of the country group that was held by the later date, to the edition.
 */
function changeDates(atlas: Atlas, from: Day | undefined, to: Day = atlas.edition.date): readonly [earlier: Day, later: Day] {
  const meetings = atlas.events.filter(
    ({ kind, status, date }) => kind === "meeting" && status === "held" && date.length === 10 && date <= to,
  );
  return [from ?? meetings.at(-2)?.date ?? firstKnownDay(atlas), to];
}

/** What changed between the two dates of the view, among what passes the filters at the later one. */
export function useChanges(): Changes;
/** The same, only when wanted. */
export function useChanges(isWanted: boolean): Changes | undefined;
export function useChanges(isWanted = true): Changes | undefined {
  const atlas = useAtlas();
  const { from, to, filters } = useView();
  return useMemo(() => {
    if (!isWanted) return undefined;
    const changes = changesBetween(atlas, ...changeDates(atlas, from, to));
    const entries = changes.partnerships.map(({ entry }) => entry);
    const shown = new Set(passing(entries, filters));
    return { ...changes, partnerships: changes.partnerships.filter(({ entry }) => shown.has(entry)) };
  }, [isWanted, atlas, from, to, filters]);
}

interface ChangesProviderProps {
  /** Off, it changes nothing: what it holds need not be built anew when the screen changes. */
  readonly isOn: boolean;
  readonly children: ReactNode;
}

/** Shows, to what it holds, only the partnerships that changed, as they stand at the later date. */
export function ChangesProvider({ isOn, children }: ChangesProviderProps) {
  const atlas = useAtlas();
  const view = useView();
  const snapshot = useSnapshot();
  const filtered = useFiltered();
  // What a draft changes is not known before it is there: nothing is passed over until then.
  const isAwaited = useIsDraftAwaited();
  const changes = useChanges(isOn && !isAwaited);
  const shown = useMemo(() => {
    if (!changes) return { snapshot, filtered };
    const entries = changes.partnerships.map(({ entry }) => entry);
    return { snapshot: takeSnapshot(atlas, changes.to), filtered: applyFilters(entries, noFilters) };
  }, [atlas, snapshot, filtered, changes]);
  return (
    <ShownProvider view={view} {...shown}>
      {children}
    </ShownProvider>
  );
}
