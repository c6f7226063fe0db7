import { joinedLetter, wordsOf } from "../fold.ts";
import { withoutSmallWords } from "./tellingWords.ts";
import type { Thing } from "./things.ts";
import { closenesses, createWordIndex, type Found } from "./wordIndex.ts";

/**
 * How well a thing is found, the best first: it bears exactly this name or code; all words stand in its names; they begin
 * words of its names; some stand only in what is said of it; some have a slip.
 */
export type Grade = 0 | 1 | 2 | 3 | 4;

export interface Hit {
  readonly thing: Thing;
  readonly grade: Grade;
}

/** What was found of a word: by place of a thing, how well; and how the word was read, if it had a slip. */
interface WordHits {
  readonly grades: ReadonlyMap<number, Grade>;
  readonly readings: readonly string[];
}

/** Things by their words. */
export interface Catalogue {
  readonly add: (thing: Thing) => void;
  /** Gets ready for the first search. */
  readonly prepare: () => void;
  /** Things in which all words are found, in no order. */
  readonly find: (words: readonly string[], whole: string) => readonly Hit[];
  /** How a word that stands nowhere was read, if it has slips: alone, or beside other words. */
  readonly readingsOf: (word: string, isAlone: boolean) => readonly string[];
}

const gradeOf: Readonly<Record<(typeof closenesses)[number], Grade>> = { whole: 1, beginning: 2, slip: 4 };

const isClose = (found: readonly Found[]) => found.some(({ closeness }) => closeness !== "slip");

type WordIndex = ReturnType<typeof createWordIndex>;

/** Without the plural of French and English: what is asked for as "ateliers" is found as "atelier" as well. */
const singularOf = (word: string) => word.replace(/(?<=^\p{Script=Latin}{4,})[sx]$/u, "");

/** What names are that differ in plurals and small words alone. */
const alike = (words: readonly string[]) => withoutSmallWords(words).map(singularOf).join(" ");

/** Where a word stands, and farther, as beginnings do, where its singular stands. */
function findForms(index: WordIndex, word: string): readonly Found[] {
  const singular = singularOf(word);
  const found = index.find(word);
  if (singular === word) return found;
  const whole = index.find(singular).filter(({ closeness }) => closeness === "whole");
  if (whole.length === 0) return found;
  return [
    ...found.filter(({ closeness }) => closeness !== "slip"),
    ...whole.map((one) => ({ ...one, closeness: "beginning" as const })),
  ];
}

/** How a word is found among names, and in what is said of things, alone or beside other words. */
function wordReader(names: WordIndex, texts: WordIndex): (word: string, isAlone: boolean) => WordHits {
  const lookUp = (word: string) => {
    const [inNames, inTexts] = [findForms(names, word), findForms(texts, word)];
    const isFound = isClose(inNames) || isClose(inTexts);
    return { inNames, inTexts, isFound };
  };
  return (word, isAlone) => {
    const shorter = word.replace(joinedLetter, "");
    const asTyped = lookUp(word);
    const shortened = shorter === word || asTyped.isFound ? asTyped : lookUp(shorter);
    const { inNames, inTexts, isFound } = shortened.isFound ? shortened : asTyped;
    const grades = new Map<number, Grade>();
    const keep = (place: number, grade: Grade) => {
      if (grade < (grades.get(place) ?? 5)) grades.set(place, grade);
    };
    // A number alone stands in many sentences by chance; years, and numbers beside words, are looked for in them.
    const isHeard = !(isAlone && /^\d{1,3}$|^\d{5,}$/.test(word));
    // Names are what is mistyped; a word beside others has some near word in some sentence by chance.
    const heard = isHeard ? inTexts.filter(({ closeness }) => isAlone || closeness !== "slip") : [];
    for (const [found, inText] of [...inNames.map((one) => [one, false] as const), ...heard.map((one) => [one, true] as const)]) {
      if (isFound && found.closeness === "slip") continue;
      const grade = gradeOf[found.closeness];
      for (const place of found.places) keep(place, inText && grade < 3 ? 3 : grade);
    }
    const slips = isFound ? [] : [...inNames, ...heard];
    return { grades, readings: [...new Set(slips.flatMap((found) => found.words))] };
  };
}

function addBearer(bearers: Map<string, Set<number>>, name: string, place: number): void {
  const all = bearers.get(name);
  if (all) all.add(place);
  else bearers.set(name, new Set([place]));
}

/** A word of a sentence as it stands, and without the letter that Arabic writes together with it. */
const formsOf = (word: string): readonly string[] => [...new Set([word, word.replace(joinedLetter, "")])];

/** An empty catalogue. */
export function createCatalogue(): Catalogue {
  const things: Thing[] = [];
  const [names, texts] = [createWordIndex(), createWordIndex()];
  // Things by a whole name, and by the same without its small words and its plurals.
  const [bearers, likeBearers] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  const hitsOf = wordReader(names, texts);

  return {
    add: (thing) => {
      const place = things.push(thing) - 1;
      const wordsOfNames = thing.names.map(wordsOf);
      // A passage is called by its sentence; in names such a letter belongs to the word, as in Oujda's.
      names.add(place, thing.kind === "passage" ? wordsOfNames.flat().flatMap(formsOf) : wordsOfNames.flat());
      texts.add(place, thing.texts.flatMap(wordsOf).flatMap(formsOf));
      if (thing.kind === "partnership") return;
      for (const words of wordsOfNames) {
        addBearer(bearers, words.join(" "), place);
        addBearer(likeBearers, alike(words), place);
      }
    },
    prepare: () => {
      names.prepare();
      texts.prepare();
    },
    find: (words, whole) => {
      const [first, ...others] = words
        .map((word) => hitsOf(word, words.length === 1))
        .sort((a, b) => a.grades.size - b.grades.size);
      const exact = bearers.get(whole) ?? likeBearers.get(alike(whole.split(" "))) ?? new Set<number>();
      const found = new Map<number, Grade>([...exact].map((place) => [place, 0]));
      for (const [place, grade] of first?.grades ?? []) {
        const grades = others.map(({ grades: of }) => of.get(place));
        if (exact.has(place) || grades.includes(undefined)) continue;
        found.set(
          place,
          grades.reduce<Grade>((worst, next) => (next !== undefined && next > worst ? next : worst), grade),
        );
      }
      return [...found].flatMap(([place, grade]) => {
        const thing = things[place];
        return thing ? [{ thing, grade }] : [];
      });
    },
    readingsOf: (word, isAlone) => hitsOf(word, isAlone).readings,
  };
}
