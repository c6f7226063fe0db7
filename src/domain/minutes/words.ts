import { joinedLetter, wordsOf } from "../fold.ts";
import type { Passage } from "./model.ts";

/** What stands between a word and the one before, the weakest first. */
export const breaks = ["none", "comma", "clause", "sentence", "block"] as const;
export type Break = (typeof breaks)[number];

/** A word of a text, and where it stands there. */
export interface Word extends Passage {
  /** As `wordsOf` keeps it; then, in Arabic, without the letters that are written together with it. */
  readonly forms: readonly string[];
  /** As it is written. */
  readonly written: string;
  /** Whether it begins with a capital, or is of a script that knows none. */
  readonly isCapital: boolean;
  readonly isArabic: boolean;
  /** Whether it stands in brackets. */
  readonly isBracketed: boolean;
  readonly break: Break;
  /** What stands between it and the word before. */
  readonly separator: string;
}

/** Marks within words that say only how to draw them: soft hyphen, joiners, marks of direction. */
const invisible = /[\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g;
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640\u00ad]|[\u200c-\u200f\u202a-\u202e\u2066-\u2069](?=[\p{L}\p{N}]))*/gu;

/** Shortened words, after which a point ends no sentence. */
const shortened = new Set(
  "m mm mme mr dr pr st ste cf ex art n no tel env av prov dept dpt dep conv coop asso assoc delib min fr ma collect ref sec gal pdt cne ch part met jum com cult eco univ form transp agri assain prog proj reu rep inscr urba".split(
    " ",
  ),
);

function breakOf(separator: string, before: Word | undefined, isCapital: boolean): Break {
  if (!before) return "block";
  const endsSentence = /[.!?؟][^\p{L}\p{N}]*\s/u.test(separator) && isCapital && !shortened.has(before.forms[0] ?? "");
  if (endsSentence) return "sentence";
  if (/[;؛…:\t]/.test(separator) || / [–—-] /.test(separator)) return "clause";
  if (/[,،]| \+ /.test(separator)) return "comma";
  return "none";
}

/** Folds words, each way of writing one once. */
export function createFolder(): (written: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const plain = written.replace(invisible, "");
    const [own = ""] = wordsOf(plain);
    const shorter = plain.replace(joinedLetter, "");
    const [other] = shorter === plain ? [] : wordsOf(shorter);
    const forms = [...new Set([own, other ?? own])].filter((form) => form !== "");
    known.set(written, forms);
    return forms;
  };
}

/**
 * The words of a part of a text.
 * @param fold from `createFolder`, shared by the parts of a text
 * @param start where the part begins in the text; offsets of words are those of the text
 */
export function wordsIn(part: string, start: number, fold: (written: string) => readonly string[]): Word[] {
  const words: Word[] = [];
  let end = 0;
  let depth = 0;
  for (const found of part.matchAll(wordPattern)) {
    const [written] = found;
    const forms = fold(written);
    if (forms.length === 0) continue;
    const separator = part.slice(end, found.index);
    depth = Math.max(0, depth + (separator.match(/\(/g)?.length ?? 0) - (separator.match(/\)/g)?.length ?? 0));
    const isArabic = /\p{Script=Arabic}/u.test(written);
    const isCapital = isArabic || /^[\p{Lu}\p{N}]/u.test(written);
    words.push({
      start: start + found.index,
      end: start + found.index + written.length,
      forms,
      written,
      isCapital,
      isArabic,
      isBracketed: depth > 0,
      break: breakOf(separator, words.at(-1), isCapital),
      separator,
    });
    end = found.index + written.length;
  }
  return words;
}

/** Whether a break is at least as strong as another. */
export const isAtLeast = (one: Break, other: Break) => breaks.indexOf(one) >= breaks.indexOf(other);
