import { useMemo } from "react";
import type { FacetId } from "../domain/facets/index.ts";
import { passing } from "../domain/filter.ts";
import type { Entry } from "../domain/snapshot.ts";
import { useAtlas, useSnapshot, useView } from "../state/atlas.tsx";
import { withChosen } from "../state/view.ts";

/**
 * What passes all filters but those that a chart itself sets: like a facet, a chart ignores its own choice, so that
 * the other choices stay in sight.
 */
export function useChartEntries(own: readonly FacetId[]): readonly Entry[] {
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { filters } = useView();
  const key = own.join();
  return useMemo(() => {
    const others = key.split(",").reduce((kept, id) => withChosen(kept, id as FacetId, []), filters);
    return passing(atlas, snapshot.entries, others);
  }, [atlas, snapshot, filters, key]);
}
