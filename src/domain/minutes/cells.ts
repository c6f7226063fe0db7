import type { Hit } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Where the part of a text begins that a place lies in. */
function startOf(words: readonly Word[], place: number, begins: (word: Word) => boolean): number {
  let at = place;
  for (let word = words[at]; word && at > 0 && !begins(word); word = words[at]) at -= 1;
  return at;
}

const beginsRow = (word: Word) => word.break === "block";
const beginsCell = (word: Word) => beginsRow(word) || /[\t|]/.test(word.separator);

/** Phrases of a table as its columns mean them: a status and themes stand in the first cell that tells any, not in remarks. */
export function inFirstCells(hits: readonly Hit[], words: readonly Word[]): readonly Hit[] {
  const first = new Map<string, number>();
  return hits.filter(({ from, phrase: { meaning } }) => {
    if (meaning !== "status" && meaning !== "theme") return true;
    const cell = startOf(words, from, beginsCell);
    const start = words[cell];
    if (!start || beginsRow(start)) return true;
    const key = `${meaning} ${startOf(words, cell, beginsRow)}`;
    const known = first.get(key) ?? cell;
    first.set(key, known);
    return known === cell;
  });
}
