import { useMemo } from "react";
import type { FacetId } from "../../domain/facets/index.ts";
import { passing } from "../../domain/filter.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { useSnapshot, useView } from "../../state/atlas.tsx";
import { withChosen } from "../../state/view.ts";

/**
 * What passes all filters but those that a chart itself sets: like a facet, a chart ignores its own choice, so that
 * the other choices stay in sight.
 * @param facetIds the facets that the chart sets; the same list each time
 */
export function useChartEntries(facetIds: readonly FacetId[]): readonly Entry[] {
  const snapshot = useSnapshot();
  const { filters } = useView();
  return useMemo(() => {
    const others = facetIds.reduce((kept, id) => withChosen(kept, id, []), filters);
    return passing(snapshot.entries, others);
  }, [snapshot, filters, facetIds]);
}
