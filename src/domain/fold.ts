/**
 * Text reduced to what a reader types: lower case, without accents, Arabic vowel signs or tatweel, Arabic letter
 * variants made one (أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي), hyphens, apostrophes and punctuation made spaces.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether every word of the folded query begins a word of the folded text. An empty query answers yes. */
export function containsWords(foldedText: string, foldedQuery: string): boolean {
  const padded = ` ${foldedText}`;
  return foldedQuery.split(" ").every((word) => padded.includes(` ${word}`));
}
