import type { Atlas } from "../model.ts";
import { otherShore } from "../shores.ts";
import type { Clause } from "./clauses.ts";
import { liesIn } from "./lies.ts";
import type { Mention } from "./places.ts";
import { pairsAmong, type Roles } from "./roles.ts";
import type { State, Tie } from "./state.ts";
import { subjectsOf } from "./subjects.ts";

/** Whether a clause says that somebody works with somebody. */
const tellsTie = ({ hits }: Clause): boolean =>
  hits.some(({ phrase }) => (phrase.meaning === "status" || phrase.meaning === "tie") && phrase.value !== "none");

/** Pairs of authorities that a clause brings together. */
export function pairsIn(state: State, clause: Clause, roles: Roles): readonly (readonly [Mention, Mention])[] {
  const { parties, places, partners } = roles;
  const { block } = state;
  const isTold = tellsTie(clause) || state.introHits.length > 0 || roles.isJoint;
  const isPartnered = parties.some((party) => partners.has(party));
  const [first] = parties;
  if (!first) {
    const place = places[0];
    if (!isTold || block.ties.length > 0) return [];
    // "a rencontré les élus de Sidi Bennour. Il est question d'une convention": it is of those two.
    if (!place) return block.met && (!block.met.isLoose || speaksOfBoth(clause)) ? [block.met.pair] : [];
    return subjectsOf(state, otherShore(place.territory.shore)).flatMap(({ mention }) =>
      places.map((one) => [mention, one] as const),
    );
  }
  if (parties.some(({ territory }) => territory.shore !== first.territory.shore))
    return isTold || isPartnered ? pairsAmong(parties) : [];
  const subjects = subjectsOf(state, otherShore(first.territory.shore));
  if (subjects.length > 0) {
    // Under a title, or a line over a list, whoever opens a point is the partner.
    const isPoint =
      clause.startsBlock &&
      block.layout?.isBullet === true &&
      [block.around, state.section, state.intro].some(({ length }) => length > 0);
    const tied = parties.filter((party) => partners.has(party) || isTold || (isPoint && party === first));
    return subjects.flatMap(({ mention }) => tied.map((one) => [mention, one] as const));
  }
  const awaiting = block.awaiting.filter(({ territory }) => territory.shore !== first.territory.shore);
  if (isTold && awaiting.length > 0) return awaiting.map((one) => [first, one] as const);
  const far = places.filter(({ territory }) => territory.shore !== first.territory.shore);
  return isTold && block.ties.length === 0 ? parties.flatMap((party) => far.map((one) => [party, one] as const)) : [];
}

/** Ties of the paragraph that a clause speaks of again, by naming one of their ends, or a place that lies in one. */
export function takenUp(atlas: Atlas, state: State, clause: Clause, { parties, places }: Roles): readonly Tie[] | undefined {
  const { block, sectionTies } = state;
  // The line just above is gone on with where the next one says how things stand.
  const isStatus = clause.hits.some(({ phrase }) => phrase.meaning === "status" && phrase.value !== "none");
  const before = block.tiesAbove.length > 0 && isStatus ? block.tiesAbove : sectionTies;
  if (parties.length + places.length === 0) return block.ties.length > 0 || block.current.length > 0 ? undefined : before;
  const known = block.ties.length === 0 ? before : block.ties;
  const isNamed = ({ territory: end }: Mention) =>
    [...parties, ...places].some(({ territory }) => territory.id === end.id) ||
    places.some(({ territory }) => liesIn(atlas, territory, end));
  const again = known.filter(({ fr, ma }) => isNamed(fr) || isNamed(ma));
  return again.length > 0 ? again : recalled(state, clause, parties);
}

/** The only tie of an authority whose name stands as a label: "Pour La Rochelle : oui, et bien vivants !". */
function recalled({ words, block, ties }: State, clause: Clause, parties: readonly Mention[]): readonly Tie[] {
  const [label, other] = parties;
  if (!label || other || block.ties.length > 0 || !words[Math.max(label.to, label.end)]?.separator.includes(":")) return [];
  const isOwn = ({ fr, ma, isAffirmed }: Tie) =>
    isAffirmed && [fr, ma].some(({ territory }) => territory.id === label.territory.id) && tellsTie(clause);
  const own = [...ties.values()].filter(isOwn);
  return own.length === 1 ? own : [];
}

/**
 * Remembers whom a clause names together without a word of a tie: authorities of both shores, or one beside whom the
 * paragraph is about, of whom only "les deux villes" speaks then.
 */
export function keepMet(state: State, { parties }: Roles): void {
  const { block } = state;
  const [one, other, third] = parties;
  if (!one) return;
  delete block.met;
  if (third) return;
  if (other && other.territory.shore !== one.territory.shore) block.met = { pair: [one, other], isLoose: false };
  const [subject, another] = subjectsOf(state, otherShore(one.territory.shore));
  if (!other && subject && !another) block.met = { pair: [subject.mention, one], isLoose: true };
}

const speaksOfBoth = ({ hits }: Clause) => hits.some(({ phrase }) => phrase.meaning === "link" && phrase.value === "both");
