import { completeDate, type DateMention } from "./dates.ts";
import type { PartialDate } from "../dates.ts";
import { type Atlas, type Status, statuses, type ThemeId } from "../model.ts";
import { otherShore } from "../shores.ts";
import type { Clause } from "./clauses.ts";
import type { Hit } from "./lexicon.ts";
import { liesIn } from "./lies.ts";
import type { Mention } from "./places.ts";
import { pairsAmong, type Roles, rolesIn } from "./roles.ts";
import { seek } from "./seeking.ts";
import { type State, type Tie, tieBetween } from "./state.ts";
import { denialOf, statusUnder } from "./status.ts";
import { followSubject, subjectsOf } from "./subjects.ts";
import { addThemes, themesOf } from "./themes.ts";

/** What the reader of clauses knows of the world. */
export interface World {
  readonly atlas: Atlas;
  readonly isTheme: (id: string) => id is ThemeId;
  /** Dates by the place of their first word. */
  readonly dates: ReadonlyMap<number, DateMention>;
  readonly textDate: PartialDate | undefined;
}

const isStatus = (value: string): value is Status => statuses.some((status) => status === value);

/** Whether a clause says that somebody works with somebody. */
const tellsTie = ({ hits }: Clause): boolean =>
  hits.some(({ phrase }) => (phrase.meaning === "status" || phrase.meaning === "tie") && phrase.value !== "none");

/** Pairs of authorities that a clause brings together. */
function pairsIn(state: State, clause: Clause, roles: Roles): readonly (readonly [Mention, Mention])[] {
  const { parties, places, partners } = roles;
  const { block } = state;
  const isTold = tellsTie(clause) || state.introHits.length > 0 || roles.isJoint;
  const isPartnered = parties.some((party) => partners.has(party));
  const [first] = parties;
  if (!first) {
    const place = places[0];
    if (!place || !isTold || block.ties.length > 0) return [];
    return subjectsOf(state, otherShore(place.territory.shore)).flatMap(({ mention }) =>
      places.map((one) => [mention, one] as const),
    );
  }
  if (parties.some(({ territory }) => territory.shore !== first.territory.shore))
    return isTold || isPartnered ? pairsAmong(parties) : [];
  const subjects = subjectsOf(state, otherShore(first.territory.shore));
  if (subjects.length > 0) {
    // Under a title, or a line over a list, whoever opens a point is the partner.
    const isPoint = clause.startsBlock && block.isBullet && (state.section.length > 0 || state.intro.length > 0);
    const tied = parties.filter((party) => partners.has(party) || isTold || (isPoint && party === first));
    return subjects.flatMap(({ mention }) => tied.map((one) => [mention, one] as const));
  }
  const far = places.filter(({ territory }) => territory.shore !== first.territory.shore);
  return isTold && block.ties.length === 0 ? parties.flatMap((party) => far.map((one) => [party, one] as const)) : [];
}

/** Ties of the paragraph that a clause speaks of again, by naming one of their ends, or a place that lies in one. */
function takenUp({ atlas }: World, { block, sectionTies }: State, { parties, places }: Roles): readonly Tie[] | undefined {
  if (parties.length + places.length === 0) return block.ties.length === 0 ? sectionTies : undefined;
  const known = block.ties.length === 0 ? sectionTies : block.ties;
  const isNamed = ({ territory: end }: Mention) =>
    [...parties, ...places].some(({ territory }) => territory.id === end.id) ||
    places.some(({ territory }) => liesIn(atlas, territory, end));
  return known.filter(({ fr, ma }) => isNamed(fr) || isNamed(ma));
}

/** Remembers tools that a clause tells of authorities beside whom no partner is named: "la ville de X, avec la Maison des associations". */
function keepLoneTools(state: State, { hits }: Clause, { parties }: Roles): void {
  for (const hit of hits) {
    const owner = parties.findLast(({ end }) => end <= hit.from);
    if (hit.phrase.meaning === "tool" && owner) state.loneTools.push({ owner, hit });
  }
}

/** Whether a sentence is about a tool alone: "L'assistance technique s'est arrêtée en mars" stops no partnership. */
function isAboutTool({ from, startsSentence, hits, mentions }: Clause): boolean {
  const isSubject = (hit: Hit) => hit.phrase.meaning === "tool" && hit.from - from <= 1;
  return startsSentence && mentions.length === 0 && hits.some(isSubject);
}

/** Adds to a tie what a clause says of it. */
function tell(state: State, world: World, tie: Tie, clause: Clause, hits: readonly Hit[], isExcepted: boolean): void {
  const { denial, hit: negation } = denialOf(clause);
  const heard = isExcepted ? "none" : denial;
  for (const hit of hits) {
    const { meaning, value } = hit.phrase;
    if (meaning === "status" && isStatus(value)) {
      const status = statusUnder(heard, value);
      const isOfTool = tie.said.length > 0 && isAboutTool(clause);
      if (status && !isOfTool) tie.said.push(status);
    }
    if (meaning === "tool" && heard === "none") tie.tools.add(value);
    if (["status", "tie", "theme", "tool", "exception"].includes(meaning)) tie.hits.push(hit);
  }
  if (negation && heard !== "none") tie.hits.push(negation);
  if (heard === "ceased" && !hits.some(({ phrase }) => phrase.meaning === "status")) tie.said.push("ended");
  if (heard === "none" || heard === "not-yet") addThemes(tie, hits, state.lastThemes, world.isTheme);
  for (const { id } of clause.actors) if (id !== undefined) tie.actorIds.add(id);
  const since = hits.find(({ phrase }) => phrase.meaning === "link" && phrase.value === "since");
  const date = since && [0, 1, 2].map((further) => world.dates.get(since.to + further)).find((found) => found !== undefined);
  const complete = date && completeDate(date, world.textDate);
  if (complete) tie.since ??= complete;
  tie.from = Math.min(tie.from, clause.from);
  tie.to = Math.max(tie.to, clause.to);
}

/** Whether a clause denies that there is a tie: "n'a pas de partenariat avec", but not "n'est pas rompu". */
function deniesTie(clause: Clause): boolean {
  if (denialOf(clause).denial !== "denied") return false;
  const said = clause.hits.flatMap(({ phrase }) => (phrase.meaning === "status" && isStatus(phrase.value) ? [phrase.value] : []));
  return !said.some((status) => statusUnder("denied", status) === "active");
}

/** Begins the ties that a clause brings about, and gives those it speaks of. */
function tiesOf(
  state: State,
  clause: Clause,
  roles: Roles,
): { readonly ties: readonly Tie[]; readonly denied: ReadonlySet<Tie> } {
  const denial = deniesTie(clause) ? "denied" : "none";
  const denied = new Set<Tie>();
  const pairs = pairsIn(state, clause, roles);
  const ties = pairs.map(([one, other]) => {
    const tie = tieBetween(state, one, other, clause);
    const isExcepted = roles.excepted.has(one) || roles.excepted.has(other);
    if (denial === "denied" && !isExcepted && tie.said.length === 0) {
      denied.add(tie);
      tie.isAffirmed = false;
    } else tie.isAffirmed = true;
    return tie;
  });
  return { ties: [...new Set(ties)], denied };
}

/** Reads a clause, after those before it. */
export function interpret(state: State, world: World, clause: Clause): void {
  const { block } = state;
  const roles = rolesIn(clause, state.words);
  if (clause.startsSentence) block.pending = [];
  block.named.push(...clause.mentions);
  followSubject(state, world.atlas, clause, roles);
  const isSeeking = seek(state, clause, roles);
  const { ties, denied } = isSeeking ? { ties: [], denied: new Set<Tie>() } : tiesOf(state, clause, roles);
  const again = ties.length > 0 ? [] : takenUp(world, state, roles);
  if (ties.length > 0) block.current = ties;
  else if (again) block.current = again;
  for (const tie of ties) if (!block.ties.includes(tie) && !denied.has(tie)) block.ties.push(tie);
  const spoken = isSeeking ? [] : block.current.filter((tie) => !denied.has(tie));
  for (const tie of spoken) {
    const isExcepted = roles.excepted.has(tie.fr) || roles.excepted.has(tie.ma);
    for (const { clause: before, hits } of ties.length > 0 ? block.pending : []) tell(state, world, tie, before, hits, false);
    tell(state, world, tie, clause, [...(ties.includes(tie) ? state.introHits : []), ...clause.hits], isExcepted);
    for (const { mention, actorId } of block.subjects)
      if (actorId !== undefined && isEnd(tie, mention)) tie.actorIds.add(actorId);
  }
  if (spoken.length === 0 && !isSeeking && denialOf(clause).denial === "none") keepLoneTools(state, clause, roles);
  if (ties.length > 0) block.pending = [];
  else if (spoken.length === 0 && !isSeeking && denialOf(clause).denial === "none")
    block.pending = [...block.pending, { clause, hits: clause.hits.filter(({ phrase }) => phrase.meaning !== "seek") }];
  if (denied.size === 0) block.hits.push(...clause.hits);
  const themes = themesOf(clause.hits, state.lastThemes, world.isTheme);
  if (themes.length > 0) state.lastThemes = [...new Set([...themes, ...(clause.startsBlock ? [] : state.lastThemes)])];
}

const isEnd = ({ fr, ma }: Tie, { territory }: Mention) => fr.territory.id === territory.id || ma.territory.id === territory.id;
