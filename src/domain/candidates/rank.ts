import type { Level, Territory } from "../model.ts";
import { otherShore } from "../shores.ts";
import { askedOf, criteria, type Pair } from "./criteria.ts";
import { type Candidate, criterionIds, type Obstacle, type Ranking, type Reason, type Weights, type Wishes } from "./model.ts";
import { createTies, type Ground, type Profile, registerOf } from "./ties.ts";

/** Towns and groups of towns meet as equals; regions and départements answer their like. */
const peersOf = (level: Level): readonly Level[] =>
  level === "municipality" || level === "intermunicipality" ? ["municipality", "intermunicipality"] : [level];

/** Why a wish leaves an authority out. */
type Exclusion = Obstacle["wish"];

function exclusionsOf(
  { territory, departmentId, regionIds }: Profile,
  wishes: Wishes,
  levels: readonly Level[],
): readonly Exclusion[] {
  const found: Exclusion[] = [];
  const isOut = (id: string | undefined) => id !== undefined && wishes.excludedIds.includes(id);
  if (!levels.includes(territory.level)) found.push("levels");
  if (wishes.regionIds.length > 0 && !regionIds.some((id) => wishes.regionIds.includes(id))) found.push("regionIds");
  if (isOut(territory.id) || isOut(departmentId) || isOut(territory.intermunicipality?.id) || regionIds.some(isOut))
    found.push("excludedIds");
  return found;
}

/** What a pair is worth: each criterion as far as it holds, times what it weighs. Independent of every other pair. */
function pointsOf(pair: Pair, weights: Weights): number {
  let points = 0;
  for (const id of criterionIds) {
    const weight = weights[id];
    if (weight > 0) points += weight * (criteria[id].valueOf(pair) ?? 0);
  }
  return points;
}

/** A pair with what speaks for it and against it. */
function candidateOf(pair: Pair, weights: Weights): Candidate {
  const reasons: Reason[] = [];
  const unknown = criterionIds.filter((id) => weights[id] > 0 && criteria[id].valueOf(pair) === undefined);
  for (const id of criterionIds) {
    const value = criteria[id].valueOf(pair) ?? 0;
    const points = weights[id] * value;
    if (points !== 0) reasons.push({ isFor: points > 0, points, evidence: criteria[id].evidenceOf(pair) });
  }
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { territory: pair.its.territory, points: pointsOf(pair, weights), reasons, unknown };
}

/** Whether two authorities are partners already: they do not find one another, they have one another. */
const arePartners = (own: Profile, its: Profile) =>
  its.entries.length > 0 &&
  own.entries.some(({ parties }) => parties.some(({ territoryId }) => territoryId === its.territory.id));

/** Points as they are compared: sums of the same parts in another order do not part two candidates. */
const rounded = (points: number) => Math.round(points * 1e6);

interface Weighed {
  readonly its: Profile;
  readonly points: number;
}

/** Whether the first is recommended before the second. */
const isBefore = (a: Weighed, b: Weighed) =>
  a.points > b.points || (a.points === b.points && a.its.territory.id < b.its.territory.id);

/** Puts one where it belongs among the best, of which no more than so many are kept. */
function keepBest(best: Weighed[], one: Weighed, most: number): void {
  const last = best.at(-1);
  if (best.length >= most && last && !isBefore(one, last)) return;
  const place = best.findIndex((other) => isBefore(one, other));
  best.splice(place < 0 ? best.length : place, 0, one);
  if (best.length > most) best.pop();
}

/** What weighs authorities of the other shore for one. */
function createScale(ground: Ground, own: Territory, wishes: Wishes) {
  const register = registerOf(ground);
  const mine = register.profileOf(own);
  const tiesWith = createTies(register, mine);
  const asked = askedOf(mine, wishes);
  const pairWith = (its: Profile): Pair => ({ own: mine, its, ties: tiesWith(its), asked, register });
  return { register, mine, pairWith };
}

/**
 * Authorities of the other shore that could be partners of one, the most recommended first, ties in the order of their
 * ids. Each is weighed by itself: who else is there, and in which order, changes nothing of its points.
 * @param most how many are told with their reasons
 */
export function rankCandidates(ground: Ground, own: Territory, wishes: Wishes, most: number): Ranking {
  const { register, mine, pairWith } = createScale(ground, own, wishes);
  const shore = otherShore(own.shore);
  const levels = wishes.levels.length > 0 ? wishes.levels : peersOf(own.level);
  const excluded = new Map<Exclusion, number>();
  const best: Weighed[] = [];
  let count = 0;
  for (const its of register.profilesOn(shore)) {
    if (arePartners(mine, its)) continue;
    const exclusions = exclusionsOf(its, wishes, levels);
    const [first] = exclusions;
    if (first === undefined) {
      count += 1;
      keepBest(best, { its, points: rounded(pointsOf(pairWith(its), wishes.weights)) }, most);
    } else if (exclusions.length === 1) excluded.set(first, (excluded.get(first) ?? 0) + 1);
  }
  return {
    candidates: best.map(({ its }) => candidateOf(pairWith(its), wishes.weights)),
    count,
    obstacles: [...excluded].map(([wish, left]) => ({ wish, count: left })).sort((a, b) => b.count - a.count),
  };
}

/** Some authorities, weighed as `rankCandidates` does, whatever excludes them: to be compared side by side. */
export function weighCandidates(ground: Ground, own: Territory, wishes: Wishes, ids: readonly string[]): readonly Candidate[] {
  const { register, pairWith } = createScale(ground, own, wishes);
  return ids.flatMap((id) => {
    const territory = ground.territories.get(id);
    if (!territory || territory.shore === own.shore) return [];
    return [candidateOf(pairWith(register.profileOf(territory)), wishes.weights)];
  });
}
