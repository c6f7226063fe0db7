/** Letters of Persian and of Amazigh names in Arabic script, as Moroccan keyboards write or replace them. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, "ا"],
  [/[ىی]/g, "ي"],
  [/[ةۀ]/g, "ه"],
  [/[گڭݣک]/g, "ك"],
  [/پ/g, "ب"],
  [/[ڤڥ]/g, "ف"],
  [/چ/g, "ج"],
  [/œ/g, "oe"],
  [/æ/g, "ae"],
  [/ß/g, "ss"],
  [/[٠-٩]/g, "arabic"],
  [/[۰-۹]/g, "persian"],
];

/** First figure of each script. */
const zeros: Readonly<Record<string, number>> = { arabic: 0x0660, persian: 0x06f0 };

/**
 * Text reduced to what a reader types: lower case, without accents, Arabic vowel signs or tatweel, Arabic letter variants
 * and those of Persian and Amazigh names made one (أإآٱ→ا, ىی→ي, ة→ه, ؤ→و, ئ→ي, ڭگک→ك, پ→ب, ڤ→ف), figures of every script
 * made ours, hyphens, apostrophes and punctuation made spaces.
 */
export function fold(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase();
  return letters
    .reduce(
      (folded, [pattern, letter]) =>
        folded.replace(pattern, (found) => {
          const zero = zeros[letter];
          return zero === undefined ? letter : String((found.codePointAt(0) ?? zero) - zero);
        }),
      plain,
    )
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** One spelling of words of names of places that are written in several ways. */
const writtenOut: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["fd", "ferrand"],
  ["ouled", "oulad"],
  ["beni", "bni"],
]);

/** A letter that Arabic writes together with the word that it precedes: and, then, in, for, like. */
export const joinedLetter = /^[وفبلك](?=\p{Script=Arabic}{3})/u;

/** Without the Arabic article, and what is written together with it: "الرباط", "بالرباط" and "للرباط" are "رباط". */
const withoutArticle = (word: string) => word.replace(/^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u, "");

/** Codes and figures that are one word, such as 01.511.01.01, MA-04 and 750 000: their parts alone name other things. */
const joints = [
  /(?<=\d)\.(?=\d)/g,
  /(?<=(?<![\d.,])\d{1,3}(?:\s\d{3})*)\s(?=\d{3}(?!\d))/g,
  /(?<=(?<![\p{L}\p{N}-])(?:FR|MA))-(?=(?:\d{2,3}|\d[AB]|[A-Z]{3})(?![\p{L}\p{N}-]))/giu,
];

/** A number that tells a place in a row: "4ème", "4e" and "3es" are 4, 4 and 3. */
const ordinal = /^(\d+)(?:ers?|e?res?|nde?s?|i?emes?|es?|st|rd|th)$/;

/** The words of a text, folded, each in the one form under which it is kept and looked for. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(joints.reduce((joined, joint) => joined.replace(joint, ""), text));
  return folded === ""
    ? []
    : folded.split(" ").map((word) => writtenOut.get(word) ?? withoutArticle(word.replace(ordinal, "$1")));
}

/** Whether every word of a query begins a word of a text. An empty query answers yes. */
export function containsWords(text: string, query: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((asked) => words.some((word) => word.startsWith(asked)));
}
