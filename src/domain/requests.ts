import { rollup } from "d3-array";
import { facetIds, type FacetId } from "./facets/index.ts";
import type { Filters } from "./filter.ts";
import type { Atlas, Request, Territory } from "./model.ts";
import { ageOf, type Age, type Snapshot } from "./snapshot.ts";
import { regionIdsOn } from "./succession.ts";

/** How old a request is: what was sought long ago must be asked again before anyone answers it. */
export function requestAge({ date }: Request, { today }: Pick<Snapshot, "today">): Age {
  return ageOf(date, today);
}

/** Who seeks, and with whom, as far as a territory is named. */
const territoriesOf = ({ territories }: Atlas, { territoryId, soughtTerritoryId }: Request): readonly Territory[] =>
  [territoryId, soughtTerritoryId].flatMap((id) => territories.get(id ?? "") ?? []);

/** Facets that a request has values of. */
export const requestFacetIds = ["theme", "level", "fr", "ma", "source"] as const satisfies readonly FacetId[];
export type RequestFacetId = (typeof requestFacetIds)[number];

/** Whether a facet is one that a request has values of. */
export const isRequestFacet = (id: FacetId): id is RequestFacetId => requestFacetIds.some((one) => one === id);

/**
 * Values of a request in the facets that it has; the others tell what only a partnership is: its vitality, its kind, its
 * tools. They hold no request back.
 */
function valuesOf(
  atlas: Atlas,
  request: Request,
  { today }: Pick<Snapshot, "today">,
): Readonly<Record<RequestFacetId, readonly string[]>> {
  const territories = territoriesOf(atlas, request);
  const regionsOn = (shore: Territory["shore"]) =>
    territories.filter((one) => one.shore === shore).flatMap((one) => regionIdsOn(atlas, one, today));
  return {
    theme: request.themes,
    fr: regionsOn("fr"),
    ma: regionsOn("ma"),
    level: territories.map(({ level }) => level),
    source: [request.sourceId],
  };
}

/** Requests that pass the filters, as far as these can hold for a request. */
export function passingRequests(
  atlas: Atlas,
  requests: readonly Request[],
  { chosen, search }: Filters,
  snapshot: Pick<Snapshot, "today">,
): readonly Request[] {
  return requests.filter((request) => {
    const values: Partial<Record<FacetId, readonly string[]>> = valuesOf(atlas, request, snapshot);
    const passesFacets = facetIds.every((id) => {
      const [asked, own] = [new Set<string>(chosen[id]), values[id]];
      return asked.size === 0 || !own || own.some((value) => asked.has(value));
    });
    return passesFacets && (!search || search.findsRequest(request));
  });
}

/** How many requests a click on each value of a facet would show: as of partnerships, a facet ignores its own filter. */
export function countRequests(
  atlas: Atlas,
  { requests, today }: Pick<Snapshot, "requests" | "today">,
  filters: Filters,
  id: RequestFacetId,
): ReadonlyMap<string, number> {
  const others = { ...filters, chosen: { ...filters.chosen, [id]: [] } };
  const passing = passingRequests(atlas, requests, others, { today });
  const values = passing.flatMap((request) => [...new Set(valuesOf(atlas, request, { today })[id])]);
  return rollup(
    values,
    (all) => all.length,
    (value) => value,
  );
}
