import { concernsDirectly } from "../concern.ts";
import type { Level, Territory } from "../model.ts";
import { otherShore } from "../shores.ts";
import { askedOf, criteria, type Pair } from "./criteria.ts";
import { type Candidate, type CriterionId, criterionIds, type Ranking, type Reason, type Weights, type Wishes } from "./model.ts";
import { createObstacles, exclusionsOf } from "./obstacles.ts";
import { type Ground, type Profile, registerOf } from "./register.ts";
import { createTies } from "./ties.ts";

/** Towns and groups of towns meet as equals; regions and départements answer their like. */
export const peersOf = (level: Level): readonly Level[] =>
  level === "municipality" || level === "intermunicipality" ? ["municipality", "intermunicipality"] : [level];

/** What a pair is worth by some criteria: each as far as it holds, times what it weighs. Independent of every other pair. */
function pointsBy(ids: readonly CriterionId[], pair: Pair, weights: Weights): number {
  let points = 0;
  for (const id of ids) {
    const weight = weights[id];
    if (weight > 0) points += weight * (criteria[id].valueOf(pair) ?? 0);
  }
  return points;
}

/** What tells towns of a province apart of which nothing but their place is known: all else is the same for all of them. */
const apart: readonly CriterionId[] = ["size", "landscape"];
const alike = criterionIds.filter((id) => !apart.includes(id));

/** Weighs many: what is the same for all towns of a province of which nothing is known is worked out once for each. */
function createWeighing({ mine, pairWith }: ReturnType<typeof createScale>, weights: Weights): (its: Profile) => number {
  const sharedPoints = new Map<string, number>();
  const sought = new Set(mine.requests.map(({ soughtTerritoryId }) => soughtTerritoryId));
  return (its) => {
    const pair = pairWith(its);
    const { territory, entries, requests, departmentId } = its;
    const isBare = territory.level === "municipality" && entries.length + requests.length === 0 && !sought.has(territory.id);
    if (!isBare || departmentId === undefined) return pointsBy(criterionIds, pair, weights);
    const shared = sharedPoints.get(departmentId) ?? pointsBy(alike, pair, weights);
    sharedPoints.set(departmentId, shared);
    return shared + pointsBy(apart, pair, weights);
  };
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
  return { territory: pair.its.territory, points: pointsBy(criterionIds, pair, weights), reasons, unknown };
}

/** Whether two authorities are partners already: they do not find one another, they have one another. */
export const arePartners = (own: Profile, its: Profile) =>
  its.entries.length > 0 && own.entries.some((entry) => concernsDirectly(entry, its.territory.id));

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
 * How many authorities are looked at, and weighed, at a time: a fraction of a millisecond, so that who goes on by the clock
 * hardly overruns.
 */
const chunk = 50;

/**
 * Authorities of the other shore that could be partners of one, the most recommended first, ties in the order of their
 * ids, in steps between which the page may go on. Each is weighed by itself: who else is there, and in which order,
 * changes nothing of its points.
 * @param most how many are told with their reasons
 */
export function* rankInSteps(ground: Ground, own: Territory, wishes: Wishes, most: number): Generator<void, Ranking, undefined> {
  // What is known of a ground is read once, whoever asks, and takes a turn of its own.
  registerOf(ground);
  yield;
  const scale = createScale(ground, own, wishes);
  yield;
  const { register, mine, pairWith } = scale;
  const weigh = createWeighing(scale, wishes.weights);
  const shore = otherShore(own.shore);
  const levels = wishes.levels.length > 0 ? wishes.levels : peersOf(own.level);
  const obstacles = createObstacles();
  const best: Weighed[] = [];
  let [count, seen] = [0, 0];
  for (const territory of ground.territories.values()) {
    seen += 1;
    if (seen % chunk === 0) yield;
    if (territory.shore !== shore || !register.isThere(territory)) continue;
    const its = register.profileOf(territory);
    if (arePartners(mine, its)) continue;
    const exclusions = exclusionsOf(its, wishes, levels);
    if (exclusions.length === 0) {
      count += 1;
      keepBest(best, { its, points: rounded(weigh(its)) }, most);
    } else obstacles.add(exclusions);
  }
  return {
    candidates: best.map(({ its }) => candidateOf(pairWith(its), wishes.weights)),
    count,
    obstacles: obstacles.told(),
  };
}

/** The same at once, for grounds that are small, or for who may wait. */
export function rankCandidates(ground: Ground, own: Territory, wishes: Wishes, most: number): Ranking {
  const steps = rankInSteps(ground, own, wishes, most);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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
