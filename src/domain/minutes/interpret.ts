import { completeDate, type DateMention } from "./dates.ts";
import type { PartialDate } from "../dates.ts";
import { type Atlas, type Status, statuses, type ThemeId } from "../model.ts";
import type { Clause } from "./clauses.ts";
import type { Hit } from "./lexicon.ts";
import type { Mention } from "./places.ts";
import { keepMet, pairsIn, takenUp } from "./pairs.ts";
import { type Roles, rolesIn } from "./roles.ts";
import { seek } from "./seeking.ts";
import { type Block, type State, type Tie, tieBetween } from "./state.ts";
import { denialOf, statusUnder } from "./status.ts";
import { followSubject } from "./subjects.ts";
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
      // "en panne, mais on ne l'a pas dénoncé" is no more alive for it.
      const isNoNews = heard === "denied" && status === "active" && tie.said.length > 0;
      if (status && !isOfTool && !isNoNews) tie.said.push(status);
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
  const { denial } = denialOf(clause);
  if (denial !== "denied") return denial === "refused" || denial === "untrue";
  const said = clause.hits.flatMap(({ phrase }) => (phrase.meaning === "status" && isStatus(phrase.value) ? [phrase.value] : []));
  return !said.some((status) => statusUnder("denied", status) === "active");
}

/** Begins the ties that a clause brings about, and gives those it speaks of. */
function tiesOf(
  state: State,
  clause: Clause,
  roles: Roles,
): { readonly ties: readonly Tie[]; readonly denied: ReadonlySet<Tie> } {
  const isDenied = deniesTie(clause);
  const denied = new Set<Tie>();
  const pairs = pairsIn(state, clause, roles);
  const ties = pairs.map(([one, other]) => {
    const tie = tieBetween(state, one, other, clause);
    const isExcepted = roles.excepted.has(one) || roles.excepted.has(other);
    if (isDenied && !isExcepted && tie.said.length === 0) {
      denied.add(tie);
      tie.isAffirmed = false;
    } else tie.isAffirmed = true;
    return tie;
  });
  return { ties: [...new Set(ties)], denied };
}

/**
 * Takes out what was only intended, and then refused: "un rapprochement avec l'Oriental, un temps étudié, n'a pas été retenu";
 * and whatever was said where that is not true: "On dit que… C'est faux."
 */
function giveUp({ block, seekings }: State, isUntrue: boolean): void {
  const isIntended = ({ said }: Tie) => said.every((status) => status === "building" || status === "unconfirmed");
  for (const tie of block.current.filter((one) => isUntrue || isIntended(one))) {
    tie.isAffirmed = false;
    block.ties.splice(block.ties.indexOf(tie), 1);
  }
  block.current = block.current.filter(({ isAffirmed }) => isAffirmed);
  if (block.seekings.length > 0)
    for (const [key, seeking] of seekings) if (block.seekings.includes(seeking)) seekings.delete(key);
}

/**
 * Whether a theme is only part of what an association is called: "Migrations et Développement".
 * @param isUnknown whether that of one that the atlas knows may count: it works on what it is called after
 */
const isInName = ({ actors }: Clause, { from, to, phrase }: Hit, isUnknown: boolean) =>
  phrase.meaning === "theme" &&
  actors.some((actor) => (actor.id === undefined || !isUnknown) && actor.from <= from && to <= actor.to);

/** Reads a clause, after those before it. */
export function interpret(state: State, world: World, told: Clause): void {
  const clause = { ...told, hits: told.hits.filter((hit) => !isInName(told, hit, true)) };
  const { block } = state;
  const roles = rolesIn(clause, state.words);
  if (clause.startsSentence) [block.pending, block.awaiting] = [[], []];
  block.named.push(...clause.mentions);
  followSubject(state, world.atlas, clause, roles);
  const isSeeking = seek(state, clause, roles);
  const { ties, denied } = isSeeking ? { ties: [], denied: new Set<Tie>() } : tiesOf(state, clause, roles);
  const again = ties.length > 0 ? [] : takenUp(world.atlas, state, clause, roles);
  if (isSeeking || ties.length > 0 || denied.size > 0) delete block.met;
  else keepMet(state, roles);
  if (ties.length > 0) [block.current, block.awaiting] = [ties, []];
  else if (again) block.current = again;
  if (ties.length === 0 && !isSeeking && denied.size === 0)
    block.awaiting = [...block.awaiting, ...roles.parties.filter((one) => roles.partners.has(one))];
  for (const tie of ties) if (!block.ties.includes(tie) && !denied.has(tie)) block.ties.push(tie);
  const { denial } = denialOf(clause);
  if (ties.length === 0 && (denial === "refused" || denial === "untrue")) giveUp(state, denial === "untrue");
  const spoken = isSeeking ? [] : block.current.filter((tie) => !denied.has(tie));
  // What stands in brackets behind a name is told of its ties only, of which another clause may have spoken.
  const tiesOfOwner = new Map(
    clause.hits.map((hit) => [hit, tiesWith(block, ownerOf(state, hit))] as const).filter(([, ties]) => ties.length > 0),
  );
  const isOfOther = (hit: Hit, tie: Tie) => tiesOfOwner.get(hit)?.includes(tie) === false;
  for (const tie of new Set([...tiesOfOwner.values()].flat())) {
    const own = clause.hits.filter((hit) => tiesOfOwner.get(hit)?.includes(tie));
    if (!spoken.includes(tie) && !isSeeking) tell(state, world, tie, clause, own, false);
  }
  for (const tie of spoken) {
    const isExcepted = roles.excepted.has(tie.fr) || roles.excepted.has(tie.ma);
    for (const { clause: before, hits } of ties.length > 0 ? block.pending : []) tell(state, world, tie, before, hits, false);
    const own = clause.hits.filter((hit) => !isOfOther(hit, tie));
    tell(state, world, tie, clause, [...(ties.includes(tie) ? state.introHits : []), ...own], isExcepted);
    for (const { mention, actorId } of block.subjects)
      if (actorId !== undefined && isEnd(tie, mention)) tie.actorIds.add(actorId);
  }
  if (spoken.length === 0 && !isSeeking && denial === "none") keepLoneTools(state, clause, roles);
  if (ties.length > 0) block.pending = [];
  else if (spoken.length === 0 && !isSeeking && denial === "none")
    block.pending = [...block.pending, { clause, hits: clause.hits.filter(({ phrase }) => phrase.meaning !== "seek") }];
  // What another sentence of the paragraph is about is not told by any name.
  if (denied.size === 0) block.hits.push(...clause.hits.filter((hit) => !isInName(clause, hit, false)));
  const themes = themesOf(clause.hits, state.lastThemes, world.isTheme);
  if (themes.length > 0) state.lastThemes = [...new Set([...themes, ...(clause.startsBlock ? [] : state.lastThemes)])];
}

/** Most words that stand in brackets behind a name: whoever forgets to close them says nothing of that name any more. */
const longestBrackets = 40;

/** The name behind which a phrase stands in brackets: "Strasbourg (actif : patrimoine)". */
function ownerOf({ words, block }: State, { from }: Hit): Mention | undefined {
  const farthest = Math.max(0, from - longestBrackets);
  let start = from;
  while (start > farthest && words[start]?.isBracketed && !words[start]?.separator.includes("(")) start -= 1;
  if (!words[start]?.isBracketed) return undefined;
  return block.named.slice(-longestBrackets).findLast(({ to, end }) => Math.max(to, end) === start);
}

const tiesWith = (block: Block, owner: Mention | undefined) => (owner ? block.ties.filter((tie) => isEnd(tie, owner)) : []);

const isEnd = ({ fr, ma }: Tie, { territory }: Mention) => fr.territory.id === territory.id || ma.territory.id === territory.id;
