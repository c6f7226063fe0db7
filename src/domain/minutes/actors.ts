import { wordsOf } from "../fold.ts";
import { textsOf } from "../languages.ts";
import type { Atlas } from "../model.ts";
import type { Hit, Lexicon } from "./lexicon.ts";
import { isAtLeast, type Word } from "./words.ts";

/** An actor named among the words of a text: from a word to before another. */
export interface ActorMention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly id?: string;
  /** The phrase of the lexicon that says what it is, where one does. */
  readonly head?: Hit;
}

const small = new Set("de du des d la le les l et pour of for".split(" "));
/** Words that go on in no Arabic name. */
const endsArabic = new Set(wordsOf("في من مع على عن إلى التي الذي بين أن إن قد التى كما حيث هي هو لدى خلال بـ تم ثم أو"));

/** Names of an actor of the atlas: whole, and without what stands in brackets or after a comma; and that. */
function namesOfActor(name: string): readonly string[] {
  const plain = name.replace(/\s*\(.*\)/, "");
  const inner = /\(([\p{Lu}]{2,})\)/u.exec(name)?.[1];
  return [name, plain, plain.split(", ")[0] ?? plain, inner ?? []].flat();
}

/** Known actors by the words of their names. */
function knownActors(atlas: Atlas, lexicon: Lexicon) {
  const ids = new Map<string, string>();
  const longest = new Map<string, number>();
  const keep = (name: string, id: string) => {
    const words = wordsOf(name);
    const key = words.join(" ");
    if (key.length < 3 || ids.has(key)) return;
    ids.set(key, id);
    longest.set(words[0] ?? "", Math.max(longest.get(words[0] ?? "") ?? 0, words.length));
  };
  for (const { phrase, value } of lexicon.all("actor")) if (atlas.actors.has(value)) keep(phrase, value);
  for (const { id, names } of atlas.actors.values())
    for (const name of textsOf(names)) for (const one of namesOfActor(name)) keep(one, id);
  return { ids, longest };
}

/** Where a quoted name ends: the word before the closing mark. */
function endOfQuote(words: readonly Word[], start: number): number | undefined {
  const first = words[start];
  if (!first || !/[«"“]\s*$/u.test(first.separator)) return undefined;
  for (let place = start + 1; place <= start + 8; place += 1) if (/[»"”]/.test(words[place]?.separator ?? "»")) return place;
  return undefined;
}

/** Where the name of an unknown actor ends, whose kind was just said; undefined when no name follows. */
function endOfName(words: readonly Word[], start: number, stops: ReadonlySet<number>): number | undefined {
  const quoted = endOfQuote(words, start) ?? (small.has(words[start]?.forms[0] ?? "") ? endOfQuote(words, start + 1) : undefined);
  if (quoted !== undefined) return quoted;
  let end: number | undefined;
  let plain = 0;
  // "(association Racines communes)": all that stands in the brackets.
  const closing = words.slice(start, start + 5).findIndex(({ isBracketed }) => !isBracketed);
  if (words[start - 1]?.separator.includes("(") && words[start]?.isCapital && closing > 0) return start + closing;
  for (let place = start; place < start + 12; place += 1) {
    const word = words[place];
    if (!word || isAtLeast(word.break, "comma") || /[/(]/.test(word.separator)) break;
    const form = word.forms[0] ?? "";
    if (word.isArabic) {
      if (endsArabic.has(form) || stops.has(place) || /^(?:[تين]\p{L}{3,}|ل\p{L}{4,})$/u.test(word.written) || place - start > 2)
        break;
      end = place + 1;
    } else if (/^\p{Lu}/u.test(word.written)) end = place + 1;
    else if (!small.has(form)) {
      plain += 1;
      if (plain > 3 || stops.has(place) || form.length < 3) break;
      if (end !== undefined) break;
    }
  }
  return end;
}

/** Where a name ends that is one by its last words: "Électriciens sans frontières". */
function endWithoutBorders(words: readonly Word[], place: number): number | undefined {
  const [first, second, third] = words.slice(place, place + 3);
  if (!first || !second || !third || isAtLeast(second.break, "comma")) return undefined;
  const isFrench = first.isCapital && second.forms[0] === "sans" && third.forms[0] === "frontieres";
  const isArabic = second.written === "بلا" && third.written === "حدود";
  return isFrench || isArabic ? place + 3 : undefined;
}

/** The same in the other language, or in short: "l'association Pont (جمعية جسر)". */
const isSecondName = (words: readonly Word[], place: number, before: ActorMention | undefined): boolean =>
  before !== undefined && words[place]?.isBracketed === true && place - before.to <= 2;

/** "le programme avec la province": whom something is with is no part of its name. */
const isWith = ({ meaning, value }: Hit["phrase"]) => meaning === "link" && (value === "with" || value === "between");

/** Finds the actors that a text names: those of the atlas, and others whose kind is said. */
export function createActorFinder(atlas: Atlas, lexicon: Lexicon) {
  const { ids, longest } = knownActors(atlas, lexicon);
  const knownAt = (words: readonly Word[], place: number, isHeaded: boolean): Omit<ActorMention, "name"> | undefined => {
    for (const first of words[place]?.forms ?? []) {
      for (let length = longest.get(first) ?? 0; length > 0; length -= 1) {
        const rest = words.slice(place + 1, place + length);
        if (rest.some((word) => isAtLeast(word.break, "clause"))) continue;
        const key = [first, ...rest.map(({ forms }) => forms[0] ?? "")].join(" ");
        const id = ids.get(key);
        const own = words.slice(place, place + length);
        if (id === undefined || own.length < length) continue;
        // A short name is written in capitals, and one word with a capital: "une maison de l'élu" may be any.
        const isWritten =
          own.some(({ isCapital }) => isCapital) && (key.length > 4 || own[0]?.written.toUpperCase() === own[0]?.written);
        // One Arabic word is an everyday word as well: خمسة, أيام.
        const isEveryday = length === 1 && own[0]?.isArabic === true && !isHeaded;
        if ((isWritten || length > 2) && !isEveryday) return { from: place, to: place + length, id };
      }
    }
    return undefined;
  };
  return (text: string, words: readonly Word[], hits: readonly Hit[]): readonly ActorMention[] => {
    const heads = new Map(hits.filter(({ phrase }) => phrase.meaning === "actor").map((hit) => [hit.from, hit]));
    const stops = new Set(
      hits.flatMap(({ from, phrase }) =>
        ["status", "tie", "seek", "negation", "venue", "event"].includes(phrase.meaning) || isWith(phrase) ? [from] : [],
      ),
    );
    const found: ActorMention[] = [];
    const name = (from: number, to: number) => {
      const written = text.slice(words[from]?.start, words[to - 1]?.end);
      return /\([^)]*$/.test(written) ? `${written})` : written;
    };
    /** "l'association Khamsa": the name after the kind may be known. */
    const knownWithin = (until: number, start: number): ActorMention | undefined => {
      for (let at = start; at < until; at += 1) {
        const inner = knownAt(words, at, true);
        if (inner && inner.to <= until) return { ...inner, name: name(inner.from, inner.to) };
      }
      return undefined;
    };
    for (let place = 0; place < words.length; place += 1) {
      const known = knownAt(words, place, false);
      const head = heads.get(place);
      const plain = head && !atlas.actors.has(head.phrase.value) ? endOfName(words, head.to, stops) : undefined;
      const end = plain && (endWithoutBorders(words, plain - 1) ?? plain);
      const far = endWithoutBorders(words, place);
      if (far !== undefined) found.push({ from: place, to: far, name: name(place, far) });
      else if (known && (end === undefined || known.to >= end)) found.push({ ...known, name: name(known.from, known.to) });
      else if (isSecondName(words, place, found.at(-1))) continue;
      else if (head && end !== undefined)
        found.push(knownWithin(end, head.to) ?? { from: place, to: end, name: name(place, end), head });
      else continue;
      place = (found.at(-1)?.to ?? place + 1) - 1;
    }
    return found;
  };
}
