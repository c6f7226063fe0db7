import { wordsOf } from "../fold.ts";
import type { LexiconPhrase, Meaning } from "./model.ts";
import { isAtLeast, type Word } from "./words.ts";

/** Where a phrase of the lexicon stands among the words of a text: from a word to before another. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly phrase: LexiconPhrase;
  /** Whether other words may stand within it. */
  readonly isOpen: boolean;
}

interface Part {
  readonly word: string;
  /** All words that fit, unless any with this beginning do. */
  readonly fitting: readonly string[];
  readonly isBeginning: boolean;
  readonly mayFollowLater: boolean;
}

interface Compiled {
  readonly parts: readonly Part[];
  readonly phrase: LexiconPhrase;
  readonly isOpen: boolean;
}

/** Most words that `…` stands for. */
const longestGap = 7;
/** Letters by which words with any ending are kept. */
const keyLength = 3;

/** A lexicon made ready for reading. */
export interface Lexicon {
  /** All phrases that begin at a word. */
  readonly at: (words: readonly Word[], place: number) => readonly Hit[];
  /** The values of all phrases of a meaning, by their words. */
  readonly all: (meaning: Meaning) => readonly LexiconPhrase[];
}

/** Small words that French draws together with an article, or shortens. */
const drawnTogether: Readonly<Record<string, readonly string[]>> = { de: ["de", "d", "du", "des"], à: ["a", "au", "aux"] };

function compile(phrase: LexiconPhrase): Compiled {
  let mayFollowLater = false;
  const parts: Part[] = [];
  for (const token of phrase.phrase.split(/[\s'’-]+/)) {
    if (token === "…") {
      mayFollowLater = true;
      continue;
    }
    const [isBeginning, isEitherNumber] = [token.endsWith("*"), token.endsWith("~")];
    for (const word of wordsOf(token)) {
      const fitting = drawnTogether[token] ?? (isEitherNumber ? [word, `${word}s`, `${word}x`] : [word]);
      parts.push({ word, fitting, isBeginning, mayFollowLater });
    }
    mayFollowLater = false;
  }
  return { parts, phrase, isOpen: parts.some((part) => part.mayFollowLater) };
}

const fits = (part: Part, { forms }: Word) =>
  forms.some((form) => (part.isBeginning ? form.startsWith(part.word) : part.fitting.includes(form)));

/** The place after the last word of a phrase that begins here; undefined when it does not. */
function endOf({ parts, phrase }: Compiled, words: readonly Word[], start: number): number | undefined {
  // "ne … pas" lies within a part of a sentence; a wish may be longer.
  const pause = phrase.meaning === "negation" ? "comma" : "clause";
  let place = start;
  for (const [index, part] of parts.entries()) {
    const last = index > 0 && part.mayFollowLater ? place + longestGap : place;
    let found = false;
    for (; place <= last && !found; place += 1) {
      const word = words[place];
      if (!word || (index > 0 && isAtLeast(word.break, part.mayFollowLater ? pause : "sentence"))) return undefined;
      found = fits(part, word);
    }
    if (!found) return undefined;
  }
  return place;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Makes the rows of a lexicon ready. */
export function createLexicon(rows: readonly LexiconPhrase[]): Lexicon {
  const [whole, beginnings] = [new Map<string, Compiled[]>(), new Map<string, Compiled[]>()];
  for (const compiled of rows.map(compile)) {
    const first = compiled.parts[0];
    if (!first) continue;
    if (first.isBeginning) add(beginnings, first.word.slice(0, keyLength), compiled);
    else for (const form of first.fitting) add(whole, form, compiled);
  }
  return {
    at: (words, place) => {
      const found = new Map<LexiconPhrase, Hit>();
      const take = (compiled: Compiled) => {
        const to = endOf(compiled, words, place);
        const { phrase, isOpen } = compiled;
        if (to !== undefined) found.set(phrase, { from: place, to, phrase, isOpen });
      };
      for (const form of words[place]?.forms ?? []) {
        whole.get(form)?.forEach(take);
        beginnings.get(form.slice(0, keyLength))?.forEach(take);
      }
      return [...found.values()];
    },
    all: (meaning) => rows.filter((row) => row.meaning === meaning),
  };
}

/** How many phrases before and after may overlap with one. */
const nearby = 24;

/** Meanings of which a longer phrase says all that a shorter one within it would. */
const rivals: readonly (readonly Meaning[])[] = [
  ["status", "tie", "seek", "turn", "anyone"],
  ["negation"],
  ["theme"],
  ["tool"],
  ["event", "venue"],
];

/** All phrases of the lexicon in a text, in order; of rivals that lie within another only the longest. */
export function hitsIn(lexicon: Lexicon, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  const reaches = rivals.map(() => 0);
  let openReach = 0;
  for (const place of words.keys()) {
    const found = lexicon.at(words, place).toSorted((a, b) => b.to - a.to);
    for (const hit of found) {
      if (hit.isOpen && hit.phrase.meaning === "status") openReach = Math.max(openReach, hit.to);
      else if (hit.phrase.meaning === "status" && hit.to <= openReach) continue;
      const group =
        hit.isOpen && hit.phrase.meaning !== "theme" ? -1 : rivals.findIndex((meanings) => meanings.includes(hit.phrase.meaning));
      if (group >= 0 && hit.to <= (reaches[group] ?? 0)) {
        const isSame = hits
          .slice(-8)
          .some(
            ({ from, to, isOpen, phrase }) =>
              from === hit.from && to === hit.to && !isOpen && rivals[group]?.includes(phrase.meaning),
          );
        if (!isSame) continue;
      }
      hits.push(hit);
      if (group >= 0) reaches[group] = Math.max(reaches[group] ?? 0, hit.to);
    }
  }
  return hits.filter((hit, index) => {
    const around = hits.slice(Math.max(0, index - nearby), index + nearby);
    return (
      !isWishToGoOn(hit, around) &&
      !isSpokenFor(hit, around) &&
      !isNoTool(hit) &&
      !isNoSearch(hit, words, around) &&
      !isNoLimit(hit, around)
    );
  });
}

/** What only sounds like a tool: "sur le thème de la formation". */
const isNoTool = ({ phrase: { meaning, value } }: Hit) => meaning === "tool" && value === "none";

/** What seeks no partner: "(recherche, universités)" is a noun, "تبحث جماعة أكادير عن تمويل" asks for money. */
function isNoSearch({ from, to, phrase }: Hit, words: readonly Word[], hits: readonly Hit[]): boolean {
  if (phrase.meaning !== "seek") return false;
  if (phrase.phrase === "recherche" && /^[,)]/.test(words[to]?.separator ?? "")) return true;
  const holds = ({ isOpen, phrase: other, from: start, to: end }: Hit) =>
    isOpen && other.meaning === "seek" && other.value === "none" && start <= from && end >= to;
  return hits.some(holds);
}

/** "ce n'est pas un accord que la Région a signé" denies; "ne travaille que sur l'eau" does not. */
function isNoLimit({ from, to, phrase }: Hit, hits: readonly Hit[]): boolean {
  if (phrase.meaning !== "negation" || !phrase.phrase.endsWith(" que")) return false;
  return hits.some((other) => other.phrase.meaning === "negation" && other.from === from && other.to < to);
}

/** A negation within a phrase that says what is, or that begins it: "n'a pas été renouvelé", "n'a plus de nouvelles". */
function isSpokenFor({ from, to, phrase }: Hit, hits: readonly Hit[]): boolean {
  if (phrase.meaning !== "negation" || phrase.value === "none") return false;
  const holds = ({ phrase: other, from: start, to: end }: Hit) =>
    start < to &&
    end >= to &&
    end - start > 1 &&
    ((other.meaning === "status" && (start <= from || end > to)) || (other.meaning === "seek" && start <= from));
  return hits.some(holds);
}

/** "souhaite poursuivre la coopération" seeks nobody new. */
function isWishToGoOn({ from, to, phrase, isOpen }: Hit, hits: readonly Hit[]): boolean {
  if (phrase.meaning !== "seek" || !isOpen) return false;
  const goesOn = ({ phrase: other, from: start }: Hit) =>
    start >= from && start < to && other.meaning === "status" && /^(?:active|revival|waiting)$/.test(other.value);
  return hits.some(goesOn);
}
