import { fold } from "../fold.ts";
import { slipsBetween } from "./slips.ts";

/** What is heard of a name: its consonants, by which it is looked for, and all its sounds, by which equals are put in order. */
export interface Sound {
  readonly consonants: string;
  readonly all: string;
}

/** Sounds by letters that write them, in order: what is left of a word after the first is read by those that follow. */
type Spelling = readonly (readonly [pattern: RegExp, sound: string])[];

/**
 * How French names are said, as far as Arabic writes it. Consonants are capitals, vowels are not: A, I and U in three
 * qualities, as Arabic has them.
 */
const french: Spelling = [
  // What is silent at the end of a word.
  [/(?<=[a-z]{2})s$/, ""],
  [/([aeiouy])(?:nt|nd|nc|ng)$/, "$1n"],
  [/([aeiouyr])[tdxzpg]$/, "$1"],
  [/e$/, ""],
  // Groups of letters that are one sound.
  [/(?<=[aeou])ill?(?=[aeiou]|$)/g, "i"],
  [/(?<=[^aeiouvm])ill(?=[aeiou])/g, "i"],
  [/tch|ch|sh/g, "C"],
  [/ph/g, "F"],
  [/th/g, "T"],
  [/gn/g, "Ni"],
  [/qu|q|ck/g, "K"],
  [/gu(?=[eiy])/g, "K"],
  [/ge(?=[aou])|g(?=[eiy])|j/g, "J"],
  [/sc(?=[eiy])|c(?=[eiy])/g, "S"],
  [/x/g, "KS"],
  [/eau|au|ou|eu|oe/g, "U"],
  [/oi/g, "UA"],
  [/ai|ei|ay|ey/g, "I"],
  [/[bp]/g, "P"],
  [/[cgk]/g, "K"],
  [/[fv]/g, "F"],
  [/[sz]/g, "S"],
  [/[hw]/g, ""],
];

/** How Arabic letters write the same sounds, as Moroccan and other usage has it. */
const arabic: Spelling = [
  [/ه$/, ""],
  [/[هءع]/g, ""],
  [/ب/g, "P"],
  [/ف/g, "F"],
  [/[تطث]/g, "T"],
  [/[دضذ]/g, "D"],
  [/[كقغخ]/g, "K"],
  [/ج/g, "J"],
  [/[سصزظ]/g, "S"],
  [/ش/g, "C"],
  [/ح/g, ""],
  [/ا/g, "a"],
  [/و/g, "u"],
  [/ي/g, "i"],
  [/ر/g, "R"],
  [/ل/g, "L"],
  [/م/g, "M"],
  [/ن/g, "N"],
];

const spelled = (word: string, spelling: Spelling) =>
  spelling.reduce((read, [pattern, sound]) => read.replace(pattern, sound), word);

/** Every letter that is left as one of the sounds; the same twice is one. */
const vowels: Readonly<Record<string, string>> = { e: "i", y: "i", o: "u", U: "u", A: "a", I: "i" };
const heard = (read: string) =>
  read.replace(/./gu, (letter) => vowels[letter] ?? (/[aiu]/.test(letter) ? letter : letter.toUpperCase()));
const once = (sounds: string) => sounds.replace(/(.)\1+/g, "$1");

const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);

/** What is heard of a name, in French or in Arabic letters, whether its words are written together or apart. */
export function soundOf(name: string): Sound {
  const words = fold(name).split(" ");
  const all = once(words.map((word) => heard(spelled(word, isArabic(word) ? arabic : french))).join(""));
  return { consonants: once(all.replace(/[aiu]/g, "")), all };
}

/** Fewest consonants that tell a name: below that, only one that sounds wholly alike. */
const fewest = 2;
/** Consonants from which one may be heard otherwise. */
const many = 3;
/** Sounds beyond which two names are no longer alike. */
const mostApart = 4;

/** Names that have no Arabic spelling, by how they sound. */
export interface SoundIndex<Value extends { readonly people: number }> {
  readonly add: (name: string, value: Value) => void;
  /** What sounds like a name in Arabic letters, the nearest first, the most populous of equals. */
  readonly find: (typed: string) => readonly Value[];
}

/** An empty index. */
export function createSoundIndex<Value extends { readonly people: number }>(): SoundIndex<Value> {
  const byConsonants = new Map<string, { readonly all: string; readonly value: Value }[]>();
  const nearestOf = (keys: readonly string[], { all, consonants }: Sound): readonly Value[] => {
    const most = consonants.length < fewest ? 0 : mostApart;
    return keys
      .flatMap((key) => byConsonants.get(key) ?? [])
      .map((one) => ({ ...one, apart: slipsBetween(all, one.all, most) }))
      .filter(({ apart }) => apart <= most)
      .sort((a, b) => a.apart - b.apart || b.value.people - a.value.people)
      .map(({ value }) => value);
  };
  return {
    add: (name, value) => {
      const { consonants, all } = soundOf(name);
      const known = byConsonants.get(consonants);
      if (known) known.push({ all, value });
      else byConsonants.set(consonants, [{ all, value }]);
    },
    find: (typed) => {
      const sound = soundOf(typed);
      const { consonants } = sound;
      if (!isArabic(typed) || consonants === "") return [];
      const isNear = (other: string) =>
        other !== consonants && Math.abs(other.length - consonants.length) <= 1 && slipsBetween(consonants, other, 1) <= 1;
      const near = consonants.length < many ? [] : [...byConsonants.keys()].filter(isNear);
      return [...nearestOf([consonants], sound), ...nearestOf(near, sound)];
    },
  };
}
