import { useMemo } from "react";
import type { FacetId } from "../../domain/facets/index.ts";
import { countRequests, isRequestFacet } from "../../domain/requests.ts";
import { useAtlas, useFiltered, useSnapshot, useView } from "../../state/atlas.tsx";

/** How much a click on each value of a facet would show: partnerships, or requests where these are shown and have the facet. */
export function useCounts(id: FacetId): ReadonlyMap<string, number> {
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { filters, screen } = useView();
  const { counts } = useFiltered();
  const ofRequests = useMemo(
    () => (screen === "requests" && isRequestFacet(id) ? countRequests(atlas, snapshot, filters, id) : undefined),
    [atlas, snapshot, filters, screen, id],
  );
  return ofRequests ?? counts[id];
}
