import type { Shore } from "../shores.ts";
import { regionsOn } from "../succession.ts";
import type { Facet } from "./facet.ts";

const regionsOf = <One extends Shore>(shore: One): Facet<One> => ({
  id: shore,
  valuesIn: (atlas) =>
    [...atlas.territories.values()].flatMap((one) => (one.level === "region" && one.shore === shore ? one.id : [])),
  options: (atlas, { today }) => regionsOn(atlas, today, shore).map(({ id }) => id),
  valuesOf: ({ regionIds }) => regionIds[shore],
});

/** The regions of each shore. */
export const regionFacets = { fr: regionsOf("fr"), ma: regionsOf("ma") } as const satisfies Record<Shore, Facet>;
