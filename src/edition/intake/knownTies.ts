import type { Atlas } from "../../domain/model.ts";

/** Partnerships of the atlas between two territories, by their ids. */
export function knownTies({ partnerships }: Atlas, frId: string, maId: string): readonly string[] {
  const has = (id: string) => (party: { readonly territoryId: string }) => party.territoryId === id;
  return [...partnerships.values()]
    .filter(({ parties }) => parties.some(has(frId)) && parties.some(has(maId)))
    .map(({ id }) => id);
}
