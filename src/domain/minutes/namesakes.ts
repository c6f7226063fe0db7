import type { Atlas, Territory } from "../model.ts";
import type { Mention } from "./places.ts";

/** Whether the atlas knows a partnership between two territories. */
function isKnown({ partnerships }: Atlas, one: Territory, other: Territory): boolean {
  const has = (id: string) => (party: { readonly territoryId: string }) => party.territoryId === id;
  return [...partnerships.values()].some(({ parties }) => parties.some(has(one.id)) && parties.some(has(other.id)));
}

/**
 * A name that several territories bear, next to a partner: the one that the atlas knows as a partner of that is meant, where
 * nothing in the text tells. The others stay in doubt.
 */
export function knownNamesake(atlas: Atlas, mention: Mention, partner: Mention): Mention {
  const { territory, others, doubts } = mention;
  if (!doubts.includes("namesake") || isKnown(atlas, territory, partner.territory)) return mention;
  const known = others.find((other) => isKnown(atlas, other, partner.territory));
  if (!known) return mention;
  return { ...mention, territory: known, others: [territory, ...others.filter((other) => other !== known)] };
}
