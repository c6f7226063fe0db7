import type { ActorMention } from "./actors.ts";
import type { Hit } from "./lexicon.ts";
import type { Meaning } from "./model.ts";
import type { Mention } from "./places.ts";
import { isAtLeast, type Word } from "./words.ts";

/** A part of a sentence that says one thing, and all that was found in it. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly startsSentence: boolean;
  readonly startsBlock: boolean;
  readonly hits: readonly Hit[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly ActorMention[];
}

/** All that was found among the words of a text. */
export interface Findings {
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly ActorMention[];
}

const says = (...meanings: readonly Meaning[]) => {
  const all = new Set(meanings);
  return ({ phrase }: Hit) =>
    all.has(phrase.meaning) && phrase.value !== "hope" && (phrase.value !== "none" || phrase.meaning === "negation");
};
/** What says something of a tie. */
const isSignal = says("status", "tie", "seek", "negation");
const opensClause = says("status", "seek", "negation");

/** Things by the place of their first word, and the places that things of a list cover. */
function byStart<Thing extends { readonly from: number }>(things: readonly Thing[]): ReadonlyMap<number, readonly Thing[]> {
  const map = new Map<number, Thing[]>();
  for (const thing of things) {
    const same = map.get(thing.from);
    if (same) same.push(thing);
    else map.set(thing.from, [thing]);
  }
  return map;
}

/** Where clauses begin among the words of a text. */
function startsOf({ words, hits, mentions }: Findings): readonly number[] {
  const hitsAt = byStart(hits);
  const ends = new Set(mentions.map(({ to }) => to));
  const within = ({ from, to }: { readonly from: number; readonly to: number }) =>
    Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  // "étudie toutefois la proposition" is one phrase, which a turn within does not part.
  const open = hits.filter(({ isOpen, phrase }) => isOpen && phrase.meaning === "status");
  const inside = new Set([...mentions, ...open].flatMap(within));
  const mentionAt = new Set(mentions.map(({ from }) => from));
  let hasSignal = false;
  const starts: number[] = [];
  /** Whether what follows up to the next pause says something of its own. */
  const saysMore = (place: number): boolean => {
    for (let at = place; at < words.length && at < place + 30; at += 1) {
      if (at > place && isAtLeast(words[at]?.break ?? "block", "comma")) return false;
      if (hitsAt.get(at)?.some(opensClause)) return true;
      if (hitsAt.get(at)?.some(({ phrase }) => phrase.meaning === "tie")) return true;
    }
    return false;
  };
  /** Whether a few words further something is said, and no authority is named before it: "et le dossier est clos". */
  const opensSoon = (place: number): boolean => {
    for (let at = place; at <= place + 5; at += 1) {
      if (mentionAt.has(at) || (at > place && isAtLeast(words[at]?.break ?? "block", "comma"))) return false;
      if (hitsAt.get(at)?.some(opensClause)) return !hitsAt.get(at - 1)?.some(says("tie"));
    }
    return false;
  };
  const isStart = (word: Word, place: number): boolean => {
    if (isAtLeast(word.break, "sentence") || /[;؛]/.test(word.separator)) return true;
    if (inside.has(place)) return false;
    const own = hitsAt.get(place) ?? [];
    // "elle n'a, en revanche, rien signé" goes on.
    const isAside = (hit: Hit) => word.break === "comma" && words[hit.to]?.break === "comma" && hit.phrase.meaning === "turn";
    if (own.some((hit) => says("turn", "comparison")(hit) && !isAside(hit))) return true;
    if (!hasSignal) return false;
    if (word.break === "clause") return true;
    if (word.break === "comma") return !(ends.has(place) && mentionAt.has(place)) && saysMore(place);
    const isAnd = word.forms[0] === "et" || (word.isArabic && word.written.startsWith("و"));
    return isAnd && opensSoon(place);
  };
  for (const [place, word] of words.entries()) {
    if (isStart(word, place)) {
      starts.push(place);
      hasSignal = false;
    }
    hasSignal ||= hitsAt.get(place)?.some(isSignal) ?? false;
  }
  return starts;
}

/** Hands out the things of a list, in order: each time those that begin before a place and were not taken yet. */
function taker<Thing extends { readonly from: number }>(things: readonly Thing[]): (to: number) => readonly Thing[] {
  let next = 0;
  return (to) => {
    const start = next;
    while ((things[next]?.from ?? Number.POSITIVE_INFINITY) < to) next += 1;
    return things.slice(start, next);
  };
}

/** The clauses of a text, in order. */
export function clausesOf(findings: Findings): readonly Clause[] {
  const { words } = findings;
  const starts = startsOf(findings);
  const [takeHits, takeMentions, takeActors] = [taker(findings.hits), taker(findings.mentions), taker(findings.actors)];
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? words.length;
    const gap = words[from]?.break ?? "block";
    return {
      from,
      to,
      startsSentence: isAtLeast(gap, "sentence"),
      startsBlock: isAtLeast(gap, "block"),
      hits: takeHits(to),
      mentions: takeMentions(to),
      actors: takeActors(to),
    };
  });
}
