import type { Population, Territory } from "../domain/model.ts";

/** What INSEE and the HCP tell of territories, by their id; of which nothing is told is absent. */
export interface Census {
  readonly populations: ReadonlyMap<string, Population>;
  /** The intermunicipal body of a French municipality. */
  readonly intermunicipalities: ReadonlyMap<string, NonNullable<Territory["intermunicipality"]>>;
}

/** What nobody told anything of. */
export const noCensus: Census = { populations: new Map(), intermunicipalities: new Map() };
