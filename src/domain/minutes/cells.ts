import type { Hit } from "./lexicon.ts";
import type { Word } from "./words.ts";

/**
 * Phrases of a table as its columns mean them: a status and themes stand in the first cell of a row that tells any, not in
 * remarks.
 * @param hits in the order of the text
 */
export function inFirstCells(hits: readonly Hit[], words: readonly Word[]): readonly Hit[] {
  /** The cell of the present row that tells, by meaning. */
  const telling = new Map<string, number>();
  let [cell, next] = [0, 0];
  return hits.filter(({ from, phrase: { meaning } }) => {
    for (; next <= from; next += 1) {
      const word = words[next];
      if (word?.break === "block") telling.clear();
      if (word?.break === "block" || /[\t|]/.test(word?.separator ?? "")) cell = next;
    }
    if ((meaning !== "status" && meaning !== "theme") || words[cell]?.break === "block") return true;
    if (!telling.has(meaning)) telling.set(meaning, cell);
    return telling.get(meaning) === cell;
  });
}
