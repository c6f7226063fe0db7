import type { Actor, Territory } from "../model.ts";
import type { Entry } from "../snapshot.ts";
import { themesEvidence } from "./criteria.ts";
import { defaultWeights, type OfferEvidence, type Reason } from "./model.ts";
import { type Ground, isSure, type Profile, registerOf } from "./register.ts";

/** An authority for an actor, with what speaks for it. */
export interface Taker {
  readonly territory: Territory;
  readonly points: number;
  /** Those that count most first. */
  readonly reasons: readonly Reason<OfferEvidence>[];
}

type Reasons = Taker["reasons"];

/** Something that speaks for an actor and an authority: how much, and what it rests on. */
const reason = (points: number, evidence: OfferEvidence): Reasons => (points > 0 ? [{ isFor: true, points, evidence }] : []);

const isFresh = ({ age }: Entry) => age === "recent" || age === "ageing";

/** What either asks for: an actor by name, most; else what an authority seeks on the themes of the offer, or without a theme. */
function seeksOf({ id, themes }: Actor, its: Profile, ground: Ground): Reasons {
  const naming = ground.snapshot.requests.find(
    (request) => request.actorId === id && request.soughtTerritoryId === its.territory.id,
  );
  if (naming) return reason(defaultWeights.seeks, { criterion: "seeks", request: naming, isNamed: true, isMutual: false });
  const isAbout = (asked: readonly string[]) => themes.some((theme) => asked.includes(theme));
  const near = its.requests.find((request) => isAbout(request.themes));
  const open = near ?? its.requests.find((request) => request.themes.length === 0 || themes.length === 0);
  if (!open) return [];
  const points = defaultWeights.seeks * (near ? 1 : 0.5) * (isSure(open) ? 1 : 0.5);
  return reason(points, { criterion: "seeks", request: open, isNamed: false, isMutual: false });
}

function themesOf({ themes }: Actor, its: Profile): Reasons {
  const evidence = themesEvidence(themes, its);
  return reason((defaultWeights.themes * evidence.themes.length) / Math.max(1, themes.length), evidence);
}

/** Partnerships of an authority in which an actor takes part: they know one another. */
function involvedOf({ id }: Actor, { entries }: Profile): Reasons {
  const shared = entries.filter(
    ({ parties, partnership }) =>
      parties.some(({ actorId }) => actorId === id) || partnership.involvements.some(({ actorId }) => actorId === id),
  );
  const isSilent = shared.every((entry) => !isFresh(entry));
  return reason(shared.length > 0 ? defaultWeights.above * (isSilent ? 0.5 : 1) : 0, {
    criterion: "involved",
    entries: shared,
    isSilent,
  });
}

function placeOf({ territoryId }: Actor, { territory, departmentId, regionIds }: Profile): Reasons {
  const holders = [territory.id, departmentId, territory.intermunicipality?.id, ...regionIds];
  if (territoryId === undefined || !holders.includes(territoryId)) return [];
  return reason(defaultWeights.regions, { criterion: "place", territoryId });
}

/** An authority for an actor, by what is known of both. */
function weigh(actor: Actor, its: Profile, ground: Ground): Taker {
  const reasons = [
    ...seeksOf(actor, its, ground),
    ...themesOf(actor, its),
    ...involvedOf(actor, its),
    ...placeOf(actor, its),
  ].sort((a, b) => b.points - a.points);
  const points = reasons.reduce((total, one) => total + one.points, 0);
  return { territory: its.territory, points, reasons };
}

const isAddressed = ({ offerShore }: Actor, { shore }: Territory) => offerShore === undefined || offerShore === shore;

/**
 * An authority for what an actor offers or seeks; undefined where nothing speaks for it, or the offer is to authorities of
 * the other country.
 */
export function weighForOffer(ground: Ground, actor: Actor, territory: Territory): Taker | undefined {
  const taker = isAddressed(actor, territory) ? weigh(actor, registerOf(ground).profileOf(territory), ground) : undefined;
  return taker && taker.reasons.length > 0 ? taker : undefined;
}

/** Whether anything is known of an authority that an offer could be weighed by. */
const isKnown = ({ entries, requests }: Profile) => entries.length + requests.length > 0;

/**
 * Authorities that could take up a standing offer: those that seek, that work on its themes, that the actor works with or
 * among already. The most recommended first, ties in the order of their ids; without any reason nobody is told.
 * @param most how many are told
 */
export function takersOf(ground: Ground, actor: Actor, most: number): readonly Taker[] {
  const register = registerOf(ground);
  return [...ground.territories.values()]
    .filter((territory) => register.isThere(territory) && isAddressed(actor, territory))
    .map((territory) => register.profileOf(territory))
    .filter(isKnown)
    .map((its) => weigh(actor, its, ground))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.points - a.points || (a.territory.id < b.territory.id ? -1 : 1))
    .slice(0, most);
}
