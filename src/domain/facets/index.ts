import { confirmed } from "./confirmed.ts";
import type { Facet } from "./facet.ts";
import { kind } from "./kind.ts";
import { level } from "./level.ts";
import { regionFacets } from "./region.ts";
import { source } from "./source.ts";
import { status } from "./status.ts";
import { theme } from "./theme.ts";
import { tool } from "./tool.ts";
import { vitality } from "./vitality.ts";

/** All facets, in the order of the panel. Address, counts, chips, charts and tests loop over this list. */
export const facets = [vitality, status, theme, regionFacets.fr, regionFacets.ma, level, kind, tool, confirmed, source] as const;

type ListedFacet = (typeof facets)[number];
export type FacetId = ListedFacet["id"];

/** What a value of each facet is. */
export type FacetValues = {
  readonly [One in ListedFacet as One["id"]]: One extends Facet<string, infer Value> ? Value : never;
};

export const facetIds: readonly FacetId[] = facets.map(({ id }) => id);
