import { group, rollup } from "d3-array";
import { firstBeginnings } from "./beginnings.ts";
import { addYears, firstDay, lastDay, wholeYearsBetween, yearOf } from "./dates.ts";
import type { Atlas, AtlasEvent, Day, Level, Partnership, Statement, Term, Territory } from "./model.ts";
import { authorityIdsOf, type Shore, shores } from "./shores.ts";
import type { Entry, Snapshot } from "./snapshot.ts";
import { isState } from "./standing.ts";
import { heirsOf, type Succession } from "./succession.ts";
import { isOver, lastTerm } from "./terms.ts";

/** Where two statements of a partnership cannot both be right. */
export type Contradiction =
  | { readonly about: "start"; readonly years: readonly number[]; readonly statements: readonly Statement[] }
  | { readonly about: "status"; readonly day: Day; readonly statements: readonly Statement[] }
  | { readonly about: "kind"; readonly statements: readonly Statement[] };

/** Why whoever keeps the directory should ask again. */
export type Reason =
  | { readonly kind: "silent"; readonly years: number }
  | { readonly kind: "undated" }
  | { readonly kind: "mention"; readonly count: number }
  | { readonly kind: "election"; readonly shore: Shore; readonly event: AtlasEvent }
  | { readonly kind: "reform"; readonly territory: Territory; readonly succession: Succession }
  | { readonly kind: "ending"; readonly term: Term }
  | { readonly kind: "expired"; readonly term: Term }
  | { readonly kind: "contradiction"; readonly contradiction: Contradiction };

/** A partnership to ask about again, with its reasons, and the need that they add up to. */
export interface ReviewItem {
  readonly entry: Entry;
  readonly reasons: readonly Reason[];
  readonly need: number;
}

/**
 * What each reason adds to the need, in points. Ours: a silence weighs as many points as years, up to twenty; what is
 * about to lapse comes before what is merely old, and what nothing confirms before both.
 */
const weights = { undated: 14, mention: 16, election: 2, ending: 24, expired: 5, contradiction: 3 } as const;
/** A region that goes on under another name leaves less to ask than one that is no more. */
const reforms: Readonly<Record<Succession, number>> = { renamed: 2, enlarged: 4, merged: 8, split: 8 };
const longestSilence = 20;
/** Silence is a reason from this many years on. */
const silenceFrom = 2;

function startContradictions(reliable: readonly Statement[]): readonly Contradiction[] {
  const beginnings = firstBeginnings(reliable);
  const years = [...new Set(beginnings.map(({ date }) => yearOf(date)))].sort((a, b) => a - b);
  const spots = new Set(beginnings.map(({ date }) => date));
  const differ = years.length > 1 || (spots.size > 1 && beginnings.every(({ date }) => date.length === 10));
  return differ ? [{ about: "start", years, statements: beginnings }] : [];
}

/** What statements on one body say differently of the same point, among those not of low confidence. */
function contradictionsAmong(statements: readonly Statement[]): readonly Contradiction[] {
  const reliable = statements.filter(({ confidence }) => confidence !== "low");
  const found: Contradiction[] = [...startContradictions(reliable)];
  // A mention tells no state that another could contradict.
  const states = reliable.filter(isState);
  const dated = states.flatMap((statement) => (statement.date ? { day: lastDay(statement.date), statement } : []));
  const byDay = rollup(
    dated,
    (ofOne) => ofOne.map(({ statement }) => statement),
    ({ day }) => day,
  );
  for (const [day, told] of byDay) {
    if (new Set(told.map(({ status }) => status)).size > 1) found.push({ about: "status", day, statements: told });
  }
  const named = reliable.filter(({ kind }) => kind !== undefined);
  if (new Set(named.map(({ kind }) => kind)).size > 1) found.push({ about: "kind", statements: named });
  return found;
}

/** Statements that cannot all be right. What is told of several bodies of one agreement is compared body by body. */
export function contradictionsOf({ statements }: Partnership): readonly Contradiction[] {
  return [...group(statements, ({ partId }) => partId).values()].flatMap(contradictionsAmong);
}

/** Levels that an election must renew to change the council of a territory. */
function electedLevel({ level }: Territory): Level {
  return level === "intermunicipality" || level === "other" ? "municipality" : level;
}

/** The last election since a day that renewed the council of a party on a shore. */
function lastElection(
  atlas: Atlas,
  territories: readonly Territory[],
  shore: Shore,
  since: Day,
  today: Day,
): AtlasEvent | undefined {
  const levels = new Set(territories.filter((territory) => territory.shore === shore).map(electedLevel));
  return atlas.events
    .filter(
      (event) =>
        event.kind === "election" &&
        event.shores.includes(shore) &&
        event.status === "held" &&
        event.levels.some((level) => levels.has(level)) &&
        firstDay(event.date) > since &&
        lastDay(event.dateEnd ?? event.date) <= today,
    )
    .at(-1);
}

function reasonsOf(atlas: Atlas, { partnership, standing, parties }: Entry, today: Day): readonly Reason[] {
  const reasons: Reason[] = [];
  const territories = parties.flatMap(({ territoryId }) => atlas.territories.get(territoryId) ?? []);
  // An election renews the council of an authority, not the board of an association or a port that stands there.
  const councils = authorityIdsOf(parties).flatMap((id) => atlas.territories.get(id) ?? []);
  const last = lastTerm(partnership);
  for (const term of partnership.terms) {
    if (lastDay(term.end) >= today && lastDay(term.end) <= addYears(today, 1)) reasons.push({ kind: "ending", term });
  }
  if (last && isOver(last, today)) reasons.push({ kind: "expired", term: last });
  if (standing.confirmed) {
    const since = lastDay(standing.confirmed);
    const years = wholeYearsBetween(since, today);
    if (years >= silenceFrom) reasons.push({ kind: "silent", years });
    for (const shore of shores) {
      const event = lastElection(atlas, councils, shore, since, today);
      if (event) reasons.push({ kind: "election", shore, event });
    }
  } else if (standing.status === "unconfirmed") {
    reasons.push({ kind: "mention", count: partnership.statements.length });
  } else reasons.push({ kind: "undated" });
  for (const territory of territories) {
    const succession = territory.validTo !== undefined && territory.validTo <= today ? heirsOf(atlas, territory) : undefined;
    if (succession) reasons.push({ kind: "reform", territory, succession: succession.succession });
  }
  for (const contradiction of contradictionsOf(partnership)) reasons.push({ kind: "contradiction", contradiction });
  return reasons;
}

function weigh(reason: Reason): number {
  switch (reason.kind) {
    case "silent":
      return Math.min(reason.years, longestSilence);
    case "reform":
      return reforms[reason.succession];
    default:
      return weights[reason.kind];
  }
}

/** Partnerships to ask about again, the most in need first. Those that have ended are left in peace. */
export function reviewOf(atlas: Atlas, entries: readonly Entry[], { today }: Pick<Snapshot, "today">): readonly ReviewItem[] {
  return entries
    .filter(({ standing }) => standing.status !== "ended")
    .map((entry) => {
      const reasons = reasonsOf(atlas, entry, today);
      return { entry, reasons, need: reasons.reduce((sum, reason) => sum + weigh(reason), 0) };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.need - a.need || (a.entry.partnership.id < b.entry.partnership.id ? -1 : 1));
}
