import { defaultWeights, type OfferEvidence, type Reason, type Wishes } from "../candidates/model.ts";
import { weighForOffer } from "../candidates/offers.ts";
import { arePartners, weighCandidates } from "../candidates/rank.ts";
import { type Ground, registerOf } from "../candidates/register.ts";
import type { Actor, Territory } from "../model.ts";
import { actorIdIn, actorParticipant } from "../participants.ts";
import { type MatchOf, pairKey } from "./model.ts";

/** Who takes part: an authority, or an actor that offers or seeks. */
export type Participant =
  | { readonly kind: "territory"; readonly territory: Territory }
  | { readonly kind: "actor"; readonly actor: Actor };

/** Who an id of a participant stands for; undefined when nobody is known by it. */
export function participantOf({ atlas, territories }: Ground, id: string): Participant | undefined {
  const actorId = actorIdIn(id);
  if (actorId !== undefined) {
    const actor = atlas.actors.get(actorId);
    return actor && { kind: "actor", actor };
  }
  const territory = territories.get(id);
  return territory && territory.level !== "other" ? { kind: "territory", territory } : undefined;
}

/** Why two should meet: what speaks for it and against it, as the first of them sees it. */
export type MeetingReasons = readonly (Reason | Reason<OfferEvidence>)[];

export interface Matches {
  readonly matchOf: MatchOf;
  /** Seen from the first. */
  readonly reasonsOf: (own: string, other: string) => MeetingReasons;
}

/** Nothing wished for beyond what each works on and seeks itself. */
const plainWishes: Wishes = {
  themes: [],
  toolIds: [],
  levels: [],
  regionIds: [],
  excludedIds: [],
  weights: defaultWeights,
};

interface Seen {
  readonly points: number;
  readonly reasons: MeetingReasons;
}

/** How an authority sees all others, by their ids. */
function seenBy(ground: Ground, own: Territory, others: readonly Participant[]): ReadonlyMap<string, Seen> {
  const { profileOf } = registerOf(ground);
  const mine = profileOf(own);
  const ids = others.flatMap((other) =>
    other.kind === "territory" && other.territory.shore !== own.shore && !arePartners(mine, profileOf(other.territory))
      ? other.territory.id
      : [],
  );
  const seen = new Map<string, Seen>(weighCandidates(ground, own, plainWishes, ids).map((one) => [one.territory.id, one]));
  for (const other of others) {
    const taker = other.kind === "actor" ? weighForOffer(ground, other.actor, own) : undefined;
    if (other.kind === "actor" && taker) seen.set(actorParticipant(other.actor.id), taker);
  }
  return seen;
}

/**
 * How well participants match, by the rule of candidates: two authorities of the two countries by the mean of what each is
 * to the other, an authority and an actor by what is known of the offer. Those who are partners already have one another,
 * two of one country have nothing to meet about here. A step for each participant, between which the page may go on.
 */
export function* matchInSteps(ground: Ground, participantIds: readonly string[]): Generator<void, Matches, undefined> {
  const participants = participantIds.flatMap((id) => participantOf(ground, id) ?? []);
  const seen = new Map<string, ReadonlyMap<string, Seen>>();
  for (const one of participants) {
    if (one.kind === "territory") seen.set(one.territory.id, seenBy(ground, one.territory, participants));
    yield;
  }
  const seenFrom = (own: string, other: string) => seen.get(own)?.get(other);
  const known = new Map<string, number | undefined>();
  const matchOf: MatchOf = (a, b) => {
    const key = pairKey([a, b]);
    if (known.has(key)) return known.get(key);
    const ways = [seenFrom(a, b), seenFrom(b, a)].flatMap((way) => way ?? []);
    const match = ways.length > 0 ? ways.reduce((total, { points }) => total + points, 0) / ways.length : undefined;
    known.set(key, match);
    return match;
  };
  return { matchOf, reasonsOf: (own, other) => (seenFrom(own, other) ?? seenFrom(other, own))?.reasons ?? [] };
}
